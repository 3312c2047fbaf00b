// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rule_shadows.h"

#include "policy/compiled_rules_inputs.h"
#include "policy/pack.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace einlass {
namespace {

const char shadowedRule[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a rule that can be open on its own; this one arises only where the gate %3 is broken, too.");
const char shadowedRecommendation[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a recommendation that can be taken; where this one holds, %3 does so before it.");

/// The answers that a situation admits, for each input that it asks about.
using Admitted = std::map<std::size_t, std::vector<bool>>;

/// A condition as its situations; nothing when they were too many to write out.
using Written = std::optional<std::vector<Admitted>>;

std::vector<Situation> situationsOfCases(const Rule &rule)
{
    std::vector<Situation> all;
    for (const RuleCase &one : rule.cases) {
        const std::vector<Situation> more = situationsOf(one.when);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

class Shadows
{
public:
    explicit Shadows(const Pack &pack)
    {
        for (const Rule &rule : pack.rules)
            m_lists.push_back(situationsOfCases(rule));
        for (const Recommendation &recommendation : pack.recommendations)
            m_lists.push_back(situationsOf(recommendation.when));
        std::vector<Condition::Node> tests;
        for (const std::vector<Situation> &list : m_lists) {
            for (const Situation &situation : list) {
                for (const Expectation &expectation : situation) {
                    if (!expectation.whole)
                        tests.push_back(expectation.test);
                }
            }
        }
        m_inputs = RuleInputs(tests);
        for (const std::vector<Situation> &list : m_lists)
            m_written.push_back(writtenOut(list));
    }

    /// Whether the one condition, by its place in the constructor's order, holds only where the other
    /// does. False, too, where their words do not show it.
    bool implies(std::size_t one, std::size_t other) const
    {
        const Written &narrow = m_written[one];
        const Written &wide = m_written[other];
        if (!narrow || narrow->empty() || !wide)
            return false;
        return std::all_of(narrow->begin(), narrow->end(), [&](const Admitted &situation) {
            return std::any_of(wide->begin(), wide->end(), [&](const Admitted &around) { return lies(situation, around); });
        });
    }

private:
    /// Situations in which no answer to some input is left are none.
    Written writtenOut(const std::vector<Situation> &list) const
    {
        std::vector<Admitted> all;
        for (const Situation &situation : list) {
            const std::optional<Admitted> admitted = admittedBy(situation);
            if (!admitted)
                return std::nullopt;
            const bool possible = std::all_of(admitted->begin(), admitted->end(), [](const auto &input) {
                return std::find(input.second.begin(), input.second.end(), true) != input.second.end();
            });
            if (possible)
                all.push_back(*admitted);
        }
        return all;
    }

    std::optional<Admitted> admittedBy(const Situation &situation) const
    {
        Admitted admitted;
        for (const Expectation &expectation : situation) {
            if (expectation.whole)
                return std::nullopt;
            const std::size_t input = m_inputs.inputOf(expectation.test);
            std::vector<bool> &answers = admitted[input];
            answers.resize(m_inputs.answerCount(input), answers.empty());
            for (std::size_t answer = 0; answer < answers.size(); ++answer)
                answers[answer] = answers[answer] && m_inputs.holds(expectation.test, answer) == expectation.outcome;
        }
        return admitted;
    }

    /// Whether everything that the one admits, the other admits, too.
    static bool lies(const Admitted &inside, const Admitted &around)
    {
        return std::all_of(around.begin(), around.end(), [&](const auto &wide) {
            const auto narrow = inside.find(wide.first);
            if (narrow == inside.end())
                return std::find(wide.second.begin(), wide.second.end(), false) == wide.second.end();
            for (std::size_t answer = 0; answer < wide.second.size(); ++answer) {
                if (narrow->second[answer] && !wide.second[answer])
                    return false;
            }
            return true;
        });
    }

    std::vector<std::vector<Situation>> m_lists;
    std::vector<Written> m_written;
    RuleInputs m_inputs;
};

QString nameOfRule(const Rule &rule)
{
    return QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
}

} // namespace

void checkShadows(const PackCursor &rules, const Pack &pack)
{
    const Shadows shadows(pack);
    for (std::size_t one = 0; one < pack.rules.size(); ++one) {
        const Rule &rule = pack.rules[one];
        for (std::size_t gate = 0; gate < pack.rules.size() && !rule.neverOpen; ++gate) {
            if (gate == one || pack.rules[gate].binding != Binding::Gate || !shadows.implies(one, gate))
                continue;
            // Of two gates that break together, the later one says nothing new.
            if (gate > one && rule.binding == Binding::Gate && shadows.implies(gate, one))
                continue;
            rules.failAt(rule.place, shadowedRule, nameOfRule(pack.rules[gate]));
        }
    }
    const std::vector<PackCursor> recommendations = rules.member(QStringLiteral("recommendations")).items();
    for (std::size_t later = 0; later < recommendations.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (shadows.implies(pack.rules.size() + later, pack.rules.size() + earlier))
                recommendations[later].fail(shadowedRecommendation, recommendations[earlier].place().pointer);
        }
    }
}

} // namespace einlass
