// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rule_loader.h"

#include "base/text.h"
#include "policy/finding_fields.h"
#include "policy/finding_texts.h"
#include "policy/possible.h"
#include "policy/rule_shadows.h"
#include "policy/verdict_reads.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char twice[] = QT_TRANSLATE_NOOP("Core", "%1, %2: there is already a rule with this clause and binding (%3). Expected one rule for each pair, with several cases.");
const char gateCloses[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected no way to close here; only justify and confirm rules have one (%3).");
const char neverCloses[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected closedWhen; a justify or confirm rule needs a way to close it (%3).");
const char unknownPlace[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the JSON pointer of a place in a plan, or the name of a set of places, found %3.");
const char foreignAnswer[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a reason or confirmation of the rule’s own clause, found %3.");
const char wrongAnswer[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a reason where the rule justifies, a confirmation where it confirms (%3).");
const char strangePlaceholder[] = QT_TRANSLATE_NOOP("Core", "%1, %2: the placeholder %3 is not known to findings.");
const char ownExtends[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected false; a rule of our own has no source that it could go beyond (%3).");
const char noSourcePlace[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a text with the placeholder {source}.");
const char noStatement[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a statement, what the host says by confirming (%3).");
const char strangeStatement[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected no statement; only what closes by a confirmation has one (%3).");
const char sameCase[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a condition of its own; the case %3 of this rule has the same one.");
const char neverHolds[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a condition that can hold; this one never does.");
const char noSuchRule[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a clause for which the pack has a rule of the binding that is needed here, found %3.");

bool closes(Binding binding)
{
    return binding == Binding::Justify || binding == Binding::Confirm;
}

LocalizedText findingText(const PackCursor &place)
{
    const LocalizedText text = place.text();
    for (Language language : {Language::German, Language::English}) {
        const QString unknown = unknownPlaceholder(text.in(language));
        if (!unknown.isEmpty())
            place.member(languageCode(language)).fail(strangePlaceholder, unknown);
    }
    return text;
}

QStringList fieldsAt(const PackCursor &place, const QString &clause)
{
    for (const PackCursor &item : place.items()) {
        const QString field = item.string();
        if (field.startsWith(u'@') ? !isFieldSet(field) : !isPlanPlace(field))
            item.fail(unknownPlace, field);
        const bool answer = field.startsWith(QLatin1String("/reasons/"))
            || field.startsWith(QLatin1String("/confirmations/"));
        if (answer && field.section(u'/', 2) != clause)
            item.fail(foreignAnswer, field);
    }
    return place.strings();
}

/// Pages ask for reasons where a rule justifies, and for confirmations where it confirms.
Condition closingCondition(const PackCursor &place, const Rule &rule)
{
    const Condition condition = place.condition();
    for (const QString &asked : condition.clauses()) {
        if (asked != rule.clause)
            place.fail(foreignAnswer, asked);
    }
    const bool justifies = rule.binding == Binding::Justify;
    if (!(justifies ? condition.confirmations() : condition.reasons()).isEmpty())
        place.fail(wrongAnswer, rule.clause);
    if (place.isThere() && !canHold(condition))
        place.fail(neverHolds);
    return condition;
}

void checkBinding(const PackCursor &place, const Rule &rule)
{
    const PackCursor closing = place.member(QStringLiteral("closedWhen"));
    const PackCursor met = place.member(QStringLiteral("metByItself"));
    if (!closes(rule.binding) && closing.isThere())
        closing.fail(gateCloses, rule.clause);
    if (closes(rule.binding) && !closing.isThere())
        place.fail(neverCloses, rule.clause);
    if (rule.binding != Binding::Justify && met.isThere())
        met.fail(gateCloses, rule.clause);
}

void checkOwnership(const PackCursor &place, const Rule &rule)
{
    const PackCursor extends = place.member(QStringLiteral("extends"));
    if (rule.own && extends.boolean())
        extends.fail(ownExtends, rule.clause);
}

struct Extension
{
    Condition when;
    LocalizedText source;
};

Extension extensionAt(const PackCursor &place)
{
    Extension extension{place.member(QStringLiteral("when")).conditionWithoutVerdicts(),
                        place.member(QStringLiteral("source")).text()};
    const QString hole = QStringLiteral("{source}");
    if (!extension.source.de.contains(hole) || !extension.source.en.contains(hole))
        place.member(QStringLiteral("source")).fail(noSourcePlace);
    return extension;
}

void setExtension(Rule &rule, const Extension &extension)
{
    const auto filled = [&](Language language) {
        return withValues(extension.source.in(language),
                          {{QStringLiteral("source"), rule.source.in(language)}});
    };
    rule.extendedWhen = extension.when;
    rule.extendedSource = {filled(Language::German), filled(Language::English)};
}

RuleCase caseAt(const PackCursor &place, const QString &clause)
{
    RuleCase situation;
    situation.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
    situation.fields = fieldsAt(place.member(QStringLiteral("fields")), clause);
    situation.message = findingText(place.member(QStringLiteral("message")));
    situation.remedy = findingText(place.member(QStringLiteral("remedy")));
    return situation;
}

/// Where a condition stands twice, or can never hold, something else was meant.
std::vector<RuleCase> casesAt(const PackCursor &place, const QString &clause)
{
    std::vector<RuleCase> cases;
    const std::vector<PackCursor> items = place.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        RuleCase situation = caseAt(items[i], clause);
        const PackCursor when = items[i].member(QStringLiteral("when"));
        for (std::size_t other = 0; other < i; ++other) {
            if (cases[other].when == situation.when)
                when.fail(sameCase, items[other].place().pointer);
        }
        if (!canHold(situation.when))
            when.fail(neverHolds);
        cases.push_back(std::move(situation));
    }
    return cases;
}

/// In the host's words: the rule's message and remedy say what is asked, not what is confirmed.
LocalizedText statementAt(const PackCursor &place, const Rule &rule)
{
    const PackCursor statement = place.member(QStringLiteral("statement"));
    const bool wanted = rule.binding == Binding::Confirm && !rule.closedWhen.confirmations().isEmpty();
    if (wanted && !statement.isThere())
        place.fail(noStatement, rule.clause);
    if (!wanted && statement.isThere())
        statement.fail(strangeStatement, rule.clause);
    return wanted && statement.isThere() ? findingText(statement) : LocalizedText();
}

Rule ruleAt(const PackCursor &place, const Extension &extension)
{
    Rule rule;
    rule.place = place.place();
    rule.clause = place.member(QStringLiteral("clause")).clause();
    rule.binding = fromName<Binding>(place.member(QStringLiteral("binding")).string())
                       .value_or(Binding::Gate);
    rule.own = place.member(QStringLiteral("own")).boolean();
    rule.source = place.member(QStringLiteral("source")).text();
    checkBinding(place, rule);
    checkOwnership(place, rule);
    rule.cases = casesAt(place.member(QStringLiteral("cases")), rule.clause);
    rule.closedWhen = closingCondition(place.member(QStringLiteral("closedWhen")), rule);
    rule.statement = statementAt(place, rule);
    rule.neverOpen = rule.binding != Binding::Gate && !closes(rule.binding);
    const PackCursor met = place.member(QStringLiteral("metByItself"));
    if (met.isThere()) {
        rule.metByItself = MetByItself{met.member(QStringLiteral("when")).condition(),
                                       findingText(met.member(QStringLiteral("message"))),
                                       findingText(met.member(QStringLiteral("remedy")))};
    }
    const PackCursor reasons = place.member(QStringLiteral("reasons"));
    if (rule.binding != Binding::Justify && reasons.isThere())
        reasons.fail(gateCloses, rule.clause);
    for (const PackCursor &item : reasons.items())
        rule.reasons.push_back({item.member(QStringLiteral("when")).condition(), item.member(QStringLiteral("text")).textWith({})});
    if (place.member(QStringLiteral("extends")).boolean())
        setExtension(rule, extension);
    return rule;
}

bool hasRule(const Pack &pack, const QString &clause, Binding binding)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&](const Rule &rule) {
        return rule.clause == clause && rule.binding == binding;
    });
}

QStringList clausesWithRule(const PackCursor &place, Binding binding, const Pack &pack)
{
    for (const PackCursor &item : place.items()) {
        if (!hasRule(pack, item.string(), binding))
            item.fail(noSuchRule, item.string());
    }
    return place.strings();
}

} // namespace

void loadRules(const PackCursor &file, Pack &pack)
{
    const Extension extension = extensionAt(file.member(QStringLiteral("extension")));
    for (const PackCursor &place : file.member(QStringLiteral("rules")).items()) {
        Rule rule = ruleAt(place, extension);
        if (hasRule(pack, rule.clause, rule.binding)) {
            place.fail(twice, QStringLiteral("%1, %2").arg(rule.clause, nameOf(rule.binding)));
            return;
        }
        pack.rules.push_back(std::move(rule));
    }
    const PackCursor verdicts = file.member(QStringLiteral("verdicts"));
    pack.verdicts.ruledOutBy = clausesWithRule(verdicts.member(QStringLiteral("ruledOutBy")),
                                               Binding::Gate, pack);
    pack.verdicts.reasonBy = clausesWithRule(verdicts.member(QStringLiteral("reasonBy")),
                                             Binding::Justify, pack);
    checkVerdictReads(file.member(QStringLiteral("rules")), pack);
    for (const PackCursor &place : file.member(QStringLiteral("recommendations")).items()) {
        pack.recommendations.push_back(
            {fromName<Tool>(place.member(QStringLiteral("tool")).string()).value_or(Tool::Dfnconf),
             place.member(QStringLiteral("when")).condition()});
    }
    if (!file.failed())
        checkShadows(file, pack);
}

} // namespace einlass
