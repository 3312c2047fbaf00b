// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/clause_places.h"

#include "policy/form_parts.h"
#include "policy/pack.h"
#include "policy/question_places.h"

#include <algorithm>

namespace einlass {
namespace {

QString ruleName(const Rule &rule)
{
    return QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
}

template <typename Entry>
void addNamed(const std::vector<Entry> &entries, const QString &clause, ClausePlace::Kind kind,
              std::vector<ClausePlace> &places)
{
    for (const Entry &entry : entries) {
        if (entry.clauses.contains(clause))
            places.push_back({kind, entry.id});
    }
}

/// Named parts of the printed forms, and sentences of the pack that stand in the consent form.
void addForms(const Clause &clause, const Pack &pack, std::vector<ClausePlace> &places)
{
    const QStringList known = formParts();
    for (const QString &part : clause.parts) {
        if (known.contains(part))
            places.push_back({formOf(part) == QLatin1String("record") ? ClausePlace::Record : ClausePlace::Form, part});
    }
    for (const Sentence &sentence : pack.sentences) {
        if (sentence.clauses.contains(clause.id) && sentence.places.contains(QStringLiteral("consent-form")))
            places.push_back({ClausePlace::Form, sentence.id});
    }
}

bool isHandled(const QString &binding, const std::vector<ClausePlace> &places)
{
    const auto has = [&places](ClausePlace::Kind kind) {
        return std::any_of(places.begin(), places.end(), [kind](const ClausePlace &place) { return place.kind == kind; });
    };
    const bool hasRule = std::any_of(places.begin(), places.end(), [&](const ClausePlace &place) {
        return place.kind == ClausePlace::Rule && place.id.section(u'/', 1) == binding;
    });
    if (binding == QLatin1String("step"))
        return has(ClausePlace::Step);
    if (binding == QLatin1String("text"))
        return has(ClausePlace::Sentence);
    if (binding == QLatin1String("form"))
        return has(ClausePlace::Form);
    if (binding == QLatin1String("duty"))
        return has(ClausePlace::Duty) || hasRule;
    if (binding == QLatin1String("preset"))
        return has(ClausePlace::Preset) || hasRule;
    if (binding == QLatin1String("help"))
        return has(ClausePlace::Help) || hasRule;
    if (binding == QLatin1String("record"))
        return has(ClausePlace::Record);
    return hasRule || (binding == QLatin1String("gate") && has(ClausePlace::Design));
}

} // namespace

std::vector<ClausePlace> placesOf(const Clause &clause, const Pack &pack)
{
    std::vector<ClausePlace> places;
    for (const Rule &rule : pack.rules) {
        if (rule.clause == clause.id || clause.handledBy.contains(rule.clause))
            places.push_back({ClausePlace::Rule, ruleName(rule)});
    }
    for (const QString &preset : clause.presets)
        places.push_back({ClausePlace::Preset, preset});
    addNamed(pack.steps, clause.id, ClausePlace::Step, places);
    addNamed(pack.sentences, clause.id, ClausePlace::Sentence, places);
    addNamed(pack.duties, clause.id, ClausePlace::Duty, places);
    addForms(clause, pack, places);
    if (clause.byDesign)
        places.push_back({ClausePlace::Design, clause.id});
    for (const QString &field : clause.fields) {
        if (isExplainedAt(field, pack))
            places.push_back({ClausePlace::Help, field});
    }
    return places;
}

QStringList unhandledBindings(const Clause &clause, const Pack &pack)
{
    const std::vector<ClausePlace> places = placesOf(clause, pack);
    QStringList unhandled;
    for (const QString &binding : clause.bindings) {
        if (!isHandled(binding, places))
            unhandled << binding;
    }
    return unhandled;
}

} // namespace einlass
