// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/prover.h"

#include "base/json_pointer.h"
#include "policy/derive.h"
#include "policy/evaluate.h"
#include "policy/pack.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <random>

namespace einlass {
namespace {

const char unsetFact[] = QT_TRANSLATE_NOOP("Core", "The rules read the fact %1, which no answer sets.");
const char languageRead[] = QT_TRANSLATE_NOOP("Core", "A rule reads the language of the documents (%1).");
const char otherFacts[] = QT_TRANSLATE_NOOP("Core", "The facts of this plan are not those of its answers (%1).");
const char severalVerdicts[] = QT_TRANSLATE_NOOP("Core", "%1 has no verdict or more than one.");
const char ruledOutRecommended[] = QT_TRANSLATE_NOOP("Core", "%1 is recommended although it is ruled out.");
const char neverArises[] = QT_TRANSLATE_NOOP("Core", "The rule %1 can never arise.");
const char neverOpenOrClosed[] = QT_TRANSLATE_NOOP("Core", "The rule %1 can arise, but never be open, or never be closed.");
const char notBlocked[] = QT_TRANSLATE_NOOP("Core", "This plan is called compliant although %1 is open.");
const char shadowed[] = QT_TRANSLATE_NOOP("Core", "The rule %1 (%2, %3) is open only where %4 (%5, %6) is open, too.");

} // namespace

bool RuleView::blocks() const
{
    return rule->binding == Binding::Gate || rule->binding == Binding::Justify
        || rule->binding == Binding::Confirm;
}

bool RuleView::isGate() const
{
    return rule->binding == Binding::Gate;
}

QString RuleView::name() const
{
    return QStringLiteral("%1/%2").arg(rule->clause, nameOf(rule->binding));
}

Prover::Prover(const Pack &pack) : m_pack(pack), m_space({&pack})
{
    for (const Rule &rule : pack.rules) {
        RuleView view{&rule, readsOf(rule, pack), {}, false, {}};
        view.questions = m_space.questionsFor(view.reads);
        view.readsVerdicts = rule.closedWhen.usesVerdicts() || (rule.metByItself && rule.metByItself->when.usesVerdicts());
        for (std::optional<Tool> tool : toolsAndNone) {
            view.canBeOpen[indexOf(tool)] = !m_space.forEach(view.questions, m_space.firstAnswers(),
                [&](const Choice &choice) { return !isOpen(view, choice, tool); });
        }
        m_views.push_back(std::move(view));
    }
}

RuleState Prover::stateAt(const RuleView &view, const Choice &choice, std::optional<Tool> tool)
{
    ++m_states;
    Facts facts = m_space.factsOf(choice, tool);
    if (view.readsVerdicts && arises(*view.rule, facts))
        decideTools(facts, m_pack);
    return stateOf(*view.rule, facts);
}

Refutation Prover::refuted(const char *claim, const QStringList &arguments, const Choice &choice,
                           std::optional<Tool> tool) const
{
    return {{claim, arguments}, m_space.planOf(choice, tool)};
}

Prover::Claim Prover::readsOnlyAnswers()
{
    Reads all = recommendationReads(m_pack);
    for (const RuleView &view : m_views) {
        all.add(view.reads);
        if (view.reads.facts[static_cast<std::size_t>(Fact::Languages)])
            return refuted(languageRead, {view.name()}, m_space.firstAnswers(), std::nullopt);
    }
    const std::vector<Fact> missing = m_space.missing(all);
    if (!missing.empty()) {
        const char *name = factTable[static_cast<std::size_t>(missing.front())].name;
        return refuted(unsetFact, {QLatin1String(name)}, m_space.firstAnswers(), std::nullopt);
    }
    return {};
}

Prover::Claim Prover::composesFacts()
{
    constexpr int plans = 1000;
    std::mt19937 random(20230801);
    Reads all = recommendationReads(m_pack);
    for (const RuleView &view : m_views)
        all.add(view.reads);
    for (int i = 0; i < plans; ++i) {
        Choice choice = m_space.firstAnswers();
        for (std::size_t question = 0; question < choice.size(); ++question)
            choice[question] = static_cast<unsigned char>(random() % m_space.questions()[question].answers.size());
        const std::optional<Tool> tool = toolsAndNone[random() % toolsAndNone.size()];
        const Facts composed = m_space.factsOf(choice, tool);
        const Facts derived = derive(m_space.planOf(choice, tool), m_pack).facts;
        ++m_states;
        for (std::size_t fact = 0; fact < factCount; ++fact) {
            // Equal for the rules, if not in the number: nine people may stand for eight.
            if (all.facts[fact] && composed[static_cast<Fact>(fact)] != derived[static_cast<Fact>(fact)])
                return refuted(otherFacts, {QLatin1String(factTable[fact].name)}, choice, tool);
        }
        if (composed.reasons != derived.reasons || composed.confirmations != derived.confirmations)
            return refuted(otherFacts, {QStringLiteral("reasons, confirmations")}, choice, tool);
    }
    return {};
}

Prover::Claim Prover::oneVerdictForEachTool()
{
    Claim found;
    const auto selected = m_space.questionsFor(recommendationReads(m_pack));
    m_space.forEach(selected, m_space.firstAnswers(), [&](const Choice &choice) {
        ++m_states;
        Facts facts = m_space.factsOf(choice, std::nullopt);
        const auto verdicts = decideTools(facts, m_pack);
        const std::optional<Tool> recommended = recommendedTool(facts, m_pack);
        for (Tool tool : allOf<Tool>()) {
            const ToolVerdict &verdict = verdicts[static_cast<std::size_t>(tool)];
            if ((verdict.verdict == Verdict::Suitable) != verdict.because.isEmpty())
                found = refuted(severalVerdicts, {nameOf(tool)}, choice, std::nullopt);
            if (recommended == tool && verdict.verdict == Verdict::RuledOut)
                found = refuted(ruledOutRecommended, {nameOf(tool)}, choice, std::nullopt);
        }
        return !found;
    });
    return found;
}

Prover::Claim Prover::everyRuleArises()
{
    for (const RuleView &view : m_views) {
        bool open = false;
        bool closed = false;
        for (std::optional<Tool> tool : toolsAndNone) {
            m_space.forEach(view.questions, m_space.firstAnswers(), [&](const Choice &choice) {
                const RuleState state = stateAt(view, choice, tool);
                open = open || state == RuleState::Open;
                closed = closed || state == RuleState::Closed;
                return !(open && closed);
            });
        }
        if (!open && !closed)
            return refuted(neverArises, {view.name()}, m_space.firstAnswers(), std::nullopt);
        const bool both = view.blocks() && !view.isGate();
        if (both ? !(open && closed) : (open == view.rule->neverOpen))
            return refuted(neverOpenOrClosed, {view.name()}, m_space.firstAnswers(), std::nullopt);
    }
    return {};
}

Prover::Claim Prover::brokenGatesBlock()
{
    for (const RuleView &view : m_views) {
        if (!view.isGate())
            continue;
        for (Tool tool : allOf<Tool>()) {
            Claim found;
            m_space.forEach(view.questions, m_space.firstAnswers(), [&](const Choice &choice) {
                if (!isOpen(view, choice, tool))
                    return true;
                const Plan plan = m_space.planOf(choice, tool);
                if (evaluate(plan, derive(plan, m_pack), m_pack).compliant != false)
                    found = refuted(notBlocked, {view.name()}, choice, tool);
                // The evaluator joins findings in one way for all states: one for each rule and tool will do.
                return false;
            });
            if (found)
                return found;
        }
    }
    return {};
}

Prover::Claim Prover::shadows(const RuleView &one, const RuleView &other)
{
    std::vector<std::size_t> rest;
    std::set_difference(other.questions.begin(), other.questions.end(), one.questions.begin(),
                        one.questions.end(), std::back_inserter(rest));
    bool alone = false;
    std::optional<std::pair<Choice, std::optional<Tool>>> both;
    for (std::optional<Tool> tool : toolsAndNone) {
        if (!one.canBeOpen[indexOf(tool)])
            continue;
        m_space.forEach(one.questions, m_space.firstAnswers(), [&](const Choice &choice) {
            if (isOpen(one, choice, tool)) {
                m_space.forEach(rest, choice, [&](const Choice &all) {
                    alone = !isOpen(other, all, tool);
                    if (!alone && !both)
                        both = {all, tool};
                    return !alone;
                });
            }
            return !alone;
        });
        if (alone)
            return {};
    }
    // A rule that is never open is another claim's affair.
    if (!both)
        return {};
    const auto place = [](const RuleView &view) {
        return QStringList{view.name(), shownFile(view.rule->place.file), view.rule->place.pointer};
    };
    return refuted(shadowed, place(one) + place(other), both->first, both->second);
}

Prover::Claim Prover::noRuleIsShadowed()
{
    for (const RuleView &one : m_views) {
        for (const RuleView &other : m_views) {
            if (&one == &other || !one.blocks() || !other.blocks())
                continue;
            if (Claim found = shadows(one, other))
                return found;
        }
    }
    return {};
}

} // namespace einlass
