// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract_table.h"

#include "policy/verdicts.h"

/// What the evaluator decides, in the words of the contract's table, so that both can be compared.
namespace einlass::contract {

/// From the facts alone: what evaluate() decides, without the time that its texts take.
class Decider
{
public:
    /// The pack must outlive it.
    explicit Decider(const Pack &pack) : m_pack(pack)
    {
        for (const Rule &rule : pack.rules)
            m_keys.push_back(QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding)).toStdString());
    }

    Decision decided(Facts facts, std::optional<Tool> tool) const
    {
        Decision d;
        const auto tools = decideTools(facts, m_pack);
        for (std::size_t i = 0; i < tools.size(); ++i) {
            d.verdicts[i] = tools[i].verdict;
            for (const QString &clause : tools[i].because)
                d.because[i].push_back(clause.toStdString());
        }
        d.recommended = recommendedTool(facts, m_pack);
        bool blocked = false;
        const std::vector<RuleState> states = statesOf(facts, m_pack);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (states[i] == RuleState::Absent)
                continue;
            const Rule &rule = m_pack.rules[i];
            const bool open = states[i] == RuleState::Open;
            d.findings.push_back({m_keys[i], open, rule.own || rule.extendedWhen.holds(facts)});
            blocked = blocked || open;
        }
        if (tool)
            d.compliant = !blocked;
        return d;
    }

private:
    const Pack &m_pack;
    std::vector<std::string> m_keys;
};

inline Decision decided(const Evaluation &evaluation)
{
    Decision d;
    for (const einlass::Finding &finding : evaluation.findings)
        d.findings.push_back({QStringLiteral("%1/%2").arg(finding.clause, nameOf(finding.binding)).toStdString(),
                              finding.open, finding.own});
    for (std::size_t i = 0; i < evaluation.tools.size(); ++i) {
        d.verdicts[i] = evaluation.tools[i].verdict;
        for (const QString &clause : evaluation.tools[i].because)
            d.because[i].push_back(clause.toStdString());
    }
    d.recommended = evaluation.recommended;
    d.compliant = evaluation.compliant;
    return d;
}

/// For messages of failed tests.
inline QString wordsOf(const Decision &decision)
{
    QStringList words;
    for (const Finding &finding : decision.findings)
        words << QStringLiteral("%1 %2%3").arg(QString::fromStdString(finding.key),
            finding.open ? QStringLiteral("open") : QStringLiteral("closed"), finding.own ? QStringLiteral(" own") : QString());
    for (Tool tool : allOf<Tool>()) {
        const auto i = static_cast<std::size_t>(tool);
        QStringList because;
        for (const std::string &clause : decision.because[i])
            because << QString::fromStdString(clause);
        words << QStringLiteral("%1 %2 (%3)").arg(nameOf(tool), nameOf(decision.verdicts[i]), because.join(u' '));
    }
    words << QStringLiteral("recommended: %1").arg(decision.recommended ? nameOf(*decision.recommended) : QStringLiteral("-"));
    return words.join(QStringLiteral(", "));
}

} // namespace einlass::contract
