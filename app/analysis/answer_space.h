// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "policy/facts.h"

#include <array>
#include <bitset>
#include <functional>
#include <set>
#include <vector>

/// Every combination of answers that rule packs can tell apart, as questions with few answers.
namespace einlass {

class Condition;
class Pack;
struct Rule;

/// What a condition or rule reads.
struct Reads
{
    std::bitset<factCount> facts;
    std::set<QString> answers;              ///< reasons and confirmations, by reasonQuestion() and confirmationQuestion()

    void add(const Condition &condition);
    void add(const Reads &other);
};

/// What the questions for a clause's reason and confirmation are called.
QString reasonQuestion(const QString &clause);
QString confirmationQuestion(const QString &clause);

Reads readsOf(const Rule &rule, const Pack &pack);
/// What the verdicts of all tools depend on.
Reads verdictReads(const Pack &pack);
/// What the recommendation depends on.
Reads recommendationReads(const Pack &pack);

/// How adding to an answer makes a meeting weightier.
enum class Growth { None, People, Content, Externals };

struct Answer
{
    QString name;                           ///< as the plan file spells it
    std::function<void(Plan &)> give;
    /// What it makes of the facts, for each tool and without one (last).
    std::array<std::vector<std::pair<Fact, int>>, 4> facts;
    QString reason;                         ///< the clause that it gives a reason for, or empty
    QString confirmation;                   ///< the clause that it confirms, or empty
    std::vector<std::size_t> more;          ///< answers that are the same and something more
};

struct Question
{
    QString name;                           ///< a fact's name, "fact: member", or as Reads has it
    std::vector<Answer> answers;            ///< the first is that of a plan that says nothing
    std::bitset<factCount> facts;
    /// The question counts only while this one has an answer other than its first; -1: always.
    int guard = -1;
    Growth growth = Growth::None;
};

/// An answer for each question, by index.
using Choice = std::vector<unsigned char>;

class AnswerSpace
{
public:
    /// The answers that at least one of the packs tells apart. The packs must outlive the space.
    explicit AnswerSpace(const std::vector<const Pack *> &packs);

    const std::vector<Question> &questions() const { return m_questions; }
    Choice firstAnswers() const { return Choice(m_questions.size(), 0); }

    /// The questions whose answers change what is read, with those that guard them.
    std::vector<std::size_t> questionsFor(const Reads &reads) const;
    /// Facts that are read but set by no question; a space that misses one proves nothing.
    std::vector<Fact> missing(const Reads &reads) const;

    Facts factsOf(const Choice &choice, std::optional<Tool> tool) const;
    /// A plan file with these answers.
    Plan planOf(const Choice &choice, std::optional<Tool> tool) const;

    /// Calls `visit` for each combination of answers to `selected`, the others as in `start`, until
    /// it returns false. Returns whether it never did.
    bool forEach(const std::vector<std::size_t> &selected, Choice start,
                 const std::function<bool(const Choice &)> &visit) const;

    /// How many different plans all questions make, for all tools and without one, in digits.
    QString count() const;

    /// Whether the question counts with these answers; see Question::guard.
    bool isAsked(std::size_t question, const Choice &choice) const;

private:
    Plan m_plan;
    std::array<Facts, 4> m_facts;           ///< of the plan that says nothing, by tool
    std::bitset<factCount> m_impossible;
    std::vector<Question> m_questions;
};

/// Index of a tool's facts; the last is for none.
inline std::size_t indexOf(std::optional<Tool> tool)
{
    return tool ? static_cast<std::size_t>(*tool) : 3;
}
inline constexpr std::array<std::optional<Tool>, 4> toolsAndNone{
    Tool::Dfnconf, Tool::Meet, Tool::Zoom, std::nullopt};

} // namespace einlass
