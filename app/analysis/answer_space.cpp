// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/answer_space.h"

#include "analysis/pack_samples.h"
#include "analysis/space_builder.h"
#include "policy/derive.h"
#include "policy/pack.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr std::array<Fact, 9> ownToEachTool{
    Fact::Tool, Fact::Admission, Fact::Passcode, Fact::WaitingRoom, Fact::EndToEndEncryption,
    Fact::LinkGiven, Fact::LinkLicensed, Fact::LinkInvitable, Fact::LinkIsJoin};

bool readsVerdicts(const Reads &reads)
{
    return reads.facts[static_cast<std::size_t>(Fact::VerdictDfnconf)]
        || reads.facts[static_cast<std::size_t>(Fact::VerdictMeet)]
        || reads.facts[static_cast<std::size_t>(Fact::VerdictZoom)];
}

Reads plainReadsOf(const Rule &rule)
{
    Reads reads;
    for (const RuleCase &situation : rule.cases)
        reads.add(situation.when);
    reads.add(rule.closedWhen);
    if (rule.metByItself)
        reads.add(rule.metByItself->when);
    return reads;
}

/// A number of any length, in groups of nine decimal digits, the lowest first.
class LongCount
{
public:
    /// By a factor below 10^9.
    void multiply(quint64 factor)
    {
        quint64 carry = 0;
        for (quint64 &group : m_groups) {
            carry += group * factor;
            group = carry % groupSize;
            carry /= groupSize;
        }
        if (carry > 0)
            m_groups.push_back(carry);
    }
    QString digits() const
    {
        QString text = QString::number(m_groups.back());
        for (auto group = m_groups.rbegin() + 1; group != m_groups.rend(); ++group)
            text += QStringLiteral("%1").arg(*group, 9, 10, QLatin1Char('0'));
        return text;
    }

private:
    static constexpr quint64 groupSize = 1'000'000'000;
    std::vector<quint64> m_groups{1};
};

} // namespace

QString reasonQuestion(const QString &clause)
{
    return QStringLiteral("reasons: %1").arg(clause);
}

QString confirmationQuestion(const QString &clause)
{
    return QStringLiteral("confirmations: %1").arg(clause);
}

void Reads::add(const Condition &condition)
{
    for (Fact fact : condition.facts())
        facts.set(static_cast<std::size_t>(fact));
    for (const QString &clause : condition.reasons())
        answers.insert(reasonQuestion(clause));
    for (const QString &clause : condition.confirmations())
        answers.insert(confirmationQuestion(clause));
}

void Reads::add(const Reads &other)
{
    facts |= other.facts;
    answers.insert(other.answers.begin(), other.answers.end());
}

Reads verdictReads(const Pack &pack)
{
    Reads reads;
    for (const Rule &rule : pack.rules) {
        if (pack.verdicts.ruledOutBy.contains(rule.clause) || pack.verdicts.reasonBy.contains(rule.clause)) {
            for (const RuleCase &situation : rule.cases)
                reads.add(situation.when);
            if (rule.metByItself)
                reads.add(rule.metByItself->when);
        }
    }
    // A verdict takes the tool's own default protection and no link.
    for (Fact fact : ownToEachTool)
        reads.facts.reset(static_cast<std::size_t>(fact));
    return reads;
}

Reads readsOf(const Rule &rule, const Pack &pack)
{
    Reads reads = plainReadsOf(rule);
    if (readsVerdicts(reads))
        reads.add(verdictReads(pack));
    return reads;
}

Reads recommendationReads(const Pack &pack)
{
    Reads reads = verdictReads(pack);
    for (const Recommendation &recommendation : pack.recommendations)
        reads.add(recommendation.when);
    reads.facts.reset(static_cast<std::size_t>(Fact::Tool));
    return reads;
}

AnswerSpace::AnswerSpace(const std::vector<const Pack *> &packs)
    : m_plan(plainPlan(*packs.front()))
{
    for (std::optional<Tool> tool : toolsAndNone) {
        Plan plan = m_plan;
        plan.tool = tool;
        m_facts[indexOf(tool)] = derive(plan, *packs.front()).facts;
    }
    m_impossible = impossibleFacts(*packs.front());
    m_questions = distinguished(allQuestions(packs), m_plan, packs);
}

std::vector<std::size_t> AnswerSpace::questionsFor(const Reads &reads) const
{
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const Question &question = m_questions[i];
        if ((question.facts & reads.facts).none() && reads.answers.count(question.name) == 0)
            continue;
        found.insert(i);
        for (int guard = question.guard; guard >= 0; guard = m_questions[static_cast<std::size_t>(guard)].guard)
            found.insert(static_cast<std::size_t>(guard));
    }
    return {found.begin(), found.end()};
}

std::vector<Fact> AnswerSpace::missing(const Reads &reads) const
{
    std::bitset<factCount> known = m_impossible;
    known.set(static_cast<std::size_t>(Fact::Tool));
    for (Fact fact : {Fact::VerdictDfnconf, Fact::VerdictMeet, Fact::VerdictZoom})
        known.set(static_cast<std::size_t>(fact));
    for (const Question &question : m_questions)
        known |= question.facts;
    std::vector<Fact> found;
    for (std::size_t fact = 0; fact < factCount; ++fact) {
        if (reads.facts[fact] && !known[fact])
            found.push_back(static_cast<Fact>(fact));
    }
    return found;
}

bool AnswerSpace::isAsked(std::size_t question, const Choice &choice) const
{
    const int guard = m_questions[question].guard;
    return guard < 0 || choice[static_cast<std::size_t>(guard)] != 0;
}

Facts AnswerSpace::factsOf(const Choice &choice, std::optional<Tool> tool) const
{
    const std::size_t index = indexOf(tool);
    Facts facts = m_facts[index];
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (choice[i] == 0 || !isAsked(i, choice))
            continue;
        const Answer &answer = m_questions[i].answers[choice[i]];
        for (const auto &[fact, value] : answer.facts[index]) {
            const bool isSet = factTable[static_cast<std::size_t>(fact)].type == FactType::Set;
            facts.set(fact, isSet ? facts[fact] | value : value);
        }
        if (!answer.reason.isEmpty())
            facts.reasons.insert(answer.reason);
        if (!answer.confirmation.isEmpty())
            facts.confirmations.insert(answer.confirmation);
    }
    return facts;
}

Plan AnswerSpace::planOf(const Choice &choice, std::optional<Tool> tool) const
{
    Plan plan = m_plan;
    plan.tool = tool;
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (choice[i] != 0 && isAsked(i, choice))
            m_questions[i].answers[choice[i]].give(plan);
    }
    return plan;
}

bool AnswerSpace::forEach(const std::vector<std::size_t> &selected, Choice start,
                          const std::function<bool(const Choice &)> &visit) const
{
    for (std::size_t question : selected)
        start[question] = 0;
    for (;;) {
        if (!visit(start))
            return false;
        // From the last to the first: a guard stands before what it guards and changes after it.
        std::size_t place = selected.size();
        while (place > 0) {
            unsigned char &answer = start[selected[place - 1]];
            // Behind a guard that is closed every answer is the same.
            if (isAsked(selected[place - 1], start)
                && answer + 1u < m_questions[selected[place - 1]].answers.size()) {
                ++answer;
                break;
            }
            answer = 0;
            --place;
        }
        if (place == 0)
            return true;
    }
}

QString AnswerSpace::count() const
{
    LongCount count;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        if (m_questions[i].guard >= 0)
            continue;
        quint64 guarded = 1;
        for (const Question &other : m_questions) {
            if (other.guard == static_cast<int>(i))
                guarded *= other.answers.size();
        }
        count.multiply(1 + (m_questions[i].answers.size() - 1) * guarded);
    }
    count.multiply(toolsAndNone.size());
    return count.digits();
}

} // namespace einlass
