// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/clause_loader.h"

#include "policy/clause_places.h"
#include "policy/finding_fields.h"
#include "policy/form_parts.h"
#include "policy/pack_error.h"
#include "policy/question_places.h"

#include <QHash>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char clauseTwice[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a clause that stands here once, found %3.");
const char clauseMissing[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a clause that the list of clauses explains, found %3.");
const char noPlace[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected something in the pack that handles each binding; nothing does for %3.");
const char notAPlace[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the JSON pointer of a place in a plan, found %3.");
const char noSuchPart[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a part that the consent form or the record has, found %3.");
const char notExplained[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected an answer beside which the wizard explains clauses, found %3.");
const char noVersion[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the version of the source; only rules of our own have none.");
const char notMarkedOwn[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected true; the list of clauses calls %3 a rule of our own.");
const char withoutRule[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a clause that has a rule, found %3.");
const char handledInACircle[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a clause that is not handled by this one in turn, found %3.");

QStringList placesAt(const PackCursor &list)
{
    for (const PackCursor &item : list.items()) {
        if (!isPlanPlace(item.string()))
            item.fail(notAPlace, item.string());
    }
    return list.strings();
}

QStringList partsAt(const PackCursor &list)
{
    for (const PackCursor &item : list.items()) {
        if (!formParts().contains(item.string()))
            item.fail(noSuchPart, item.string());
    }
    return list.strings();
}

Clause clauseAt(const PackCursor &place)
{
    Clause clause;
    clause.id = place.member(QStringLiteral("id")).string();
    clause.section = place.member(QStringLiteral("section")).text();
    clause.version = place.member(QStringLiteral("version")).string();
    clause.own = place.member(QStringLiteral("own")).boolean();
    clause.bindings = place.member(QStringLiteral("bindings")).strings();
    clause.summary = place.member(QStringLiteral("summary")).text();
    clause.does = place.member(QStringLiteral("does")).text();
    clause.fields = placesAt(place.member(QStringLiteral("fields")));
    clause.presets = placesAt(place.member(QStringLiteral("presets")));
    clause.parts = partsAt(place.member(QStringLiteral("parts")));
    clause.handledBy = place.member(QStringLiteral("handledBy")).clauses();
    clause.byDesign = place.member(QStringLiteral("byDesign")).boolean();
    if (!clause.own && clause.version.isEmpty())
        place.member(QStringLiteral("version")).fail(noVersion);
    return clause;
}

bool hasRule(const Pack &pack, const QString &clause)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&](const Rule &rule) { return rule.clause == clause; });
}

/// Whether going from `from` along handledBy leads to `to`.
bool leadsTo(const QString &from, const QString &to, const QHash<QString, QStringList> &handledBy)
{
    QStringList reached{from};
    QSet<QString> seen{from};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const QString &next : handledBy.value(reached[i])) {
            if (!seen.contains(next)) {
                seen.insert(next);
                reached << next;
            }
        }
    }
    return seen.contains(to);
}

void checkHandledBy(const std::vector<PackCursor> &places, const Pack &pack)
{
    QHash<QString, QStringList> handledBy;
    for (const Clause &clause : pack.clauses)
        handledBy.insert(clause.id, clause.handledBy);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const PackCursor &item : places[i].member(QStringLiteral("handledBy")).items()) {
            if (leadsTo(item.string(), pack.clauses[i].id, handledBy))
                item.fail(handledInACircle, item.string());
            else if (!hasRule(pack, item.string()))
                item.fail(withoutRule, item.string());
        }
    }
}

void checkFields(const std::vector<PackCursor> &places, const Pack &pack)
{
    for (const PackCursor &place : places) {
        for (const PackCursor &item : place.member(QStringLiteral("fields")).items()) {
            if (!isExplainedAt(item.string(), pack))
                item.fail(notExplained, item.string());
        }
    }
}

/// Where the university has a clause, a rule of ours may still go further; not the other way round.
void checkOwnership(const PackCursor &list, const Pack &pack)
{
    for (const Clause &clause : pack.clauses) {
        for (const Rule &rule : pack.rules) {
            if (clause.own && rule.clause == clause.id && !rule.own)
                list.failAt({rule.place.file, rule.place.pointer + QStringLiteral("/own")}, notMarkedOwn, clause.id);
        }
    }
}

} // namespace

void loadClauses(const PackCursor &file, Pack &pack)
{
    QSet<QString> known;
    const PackCursor list = file.member(QStringLiteral("clauses"));
    const std::vector<PackCursor> places = list.items();
    for (const PackCursor &place : places) {
        pack.clauses.push_back(clauseAt(place));
        const QString &id = pack.clauses.back().id;
        if (known.contains(id))
            place.member(QStringLiteral("id")).fail(clauseTwice, id);
        known.insert(id);
    }
    for (const auto &[clause, place] : file.notes().clauses) {
        if (!known.contains(clause))
            list.failAt(place, clauseMissing, clause);
    }
    checkHandledBy(places, pack);
    checkFields(places, pack);
    checkOwnership(list, pack);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QStringList unhandled = unhandledBindings(pack.clauses[i], pack);
        if (!unhandled.isEmpty())
            places[i].member(QStringLiteral("bindings")).fail(noPlace, unhandled.join(QStringLiteral(", ")));
    }
}

} // namespace einlass
