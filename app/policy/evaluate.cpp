// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/evaluate.h"

#include "policy/derive_facts.h"
#include "policy/finding_fields.h"
#include "policy/finding_texts.h"
#include "policy/pack.h"
#include "policy/verdicts.h"

#include <algorithm>
#include <array>

namespace einlass {
namespace {

/// Several situations of one rule speak one after the other; what they share is said once.
void append(QString &text, const QString &more)
{
    if (text.isEmpty())
        text = more;
    else if (!more.isEmpty() && !text.contains(more))
        text = QStringLiteral("%1 %2").arg(text, more);
}

void append(LocalizedText &text, const LocalizedText &more)
{
    append(text.de, more.de);
    append(text.en, more.en);
}

/// Whether the situation rests on something that was not answered yet.
bool lacksAnswer(const Condition &when, const Facts &facts)
{
    constexpr std::array given{Fact::HostEmail, Fact::Dated, Fact::RecordingPurpose, Fact::RecordingNecessity,
                               Fact::RecordingDeleteBy, Fact::AttendanceRegulation};
    const std::vector<FactTest> tests = when.decisive(facts);
    return std::any_of(tests.begin(), tests.end(), [&given](const FactTest &test) {
        if (test.fact == Fact::Captures || std::find(given.begin(), given.end(), test.fact) != given.end())
            return test.value == 0;
        return test.value == Facts::absent;
    });
}

struct Speaker
{
    const Plan &plan;
    const DerivedPlan &derived;
    const Facts &facts;
    const FindingTexts &texts;

    Finding finding(const Rule &rule, RuleState state) const
    {
        Finding finding;
        finding.clause = rule.clause;
        finding.binding = rule.binding;
        finding.open = state == RuleState::Open;
        QStringList fields;
        for (const RuleCase &situation : rule.cases) {
            if (!situation.when.holds(facts))
                continue;
            fields << situation.fields;
            append(finding.message, situation.message);
            append(finding.remedy, situation.remedy);
            if (rule.binding == Binding::Gate)
                finding.parts.push_back({fieldsOf(situation.fields, plan, derived), texts.filled(situation.message),
                                         lacksAnswer(situation.when, facts)});
        }
        if (rule.metByItself && rule.metByItself->when.holds(facts)) {
            finding.message = rule.metByItself->message;
            finding.remedy = rule.metByItself->remedy;
            finding.byItself = true;
        }
        finding.message = texts.filled(finding.message);
        finding.remedy = texts.filled(finding.remedy);
        finding.statement = texts.filled(rule.statement);
        finding.fields = fieldsOf(fields, plan, derived);
        const bool extended = !rule.own && rule.extendedWhen.holds(facts);
        finding.own = rule.own || extended;
        finding.source = extended ? rule.extendedSource : rule.source;
        return finding;
    }
};

/// `facts`: the plan's own, or the same with another tool.
Evaluation evaluated(const Plan &plan, const DerivedPlan &derived, Facts facts, const Pack &pack)
{
    Evaluation result;
    result.tools = decideTools(facts, pack);
    result.recommended = recommendedTool(facts, pack);
    const FindingTexts texts(plan, derived, pack, result.tools);
    const Speaker speaker{plan, derived, facts, texts};
    const std::vector<RuleState> states = statesOf(facts, pack);
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i] != RuleState::Absent)
            result.findings.push_back(speaker.finding(pack.rules[i], states[i]));
    }
    if (plan.tool)
        result.compliant = !result.blocked();
    return result;
}

} // namespace

Evaluation evaluate(const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    return evaluated(plan, derived, derived.facts, pack);
}

std::vector<Finding> findingsFor(Tool tool, const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    Plan other = plan;
    other.tool = tool;
    other.protection = {};
    other.access = {};
    return evaluated(other, derived, factsFor(tool, derived.facts), pack).findings;
}

} // namespace einlass
