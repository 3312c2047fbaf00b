// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/compiled_rules_situations.h"

#include <QVarLengthArray>

#include <array>
#include <cstdint>

namespace einlass {

/// The facts of one plan as compiled rules read them: for each input the number of its answer.
using PackedFacts = QVarLengthArray<std::uint16_t, 96>;

/// All that a pack's rules ask about, each once and with its answers numbered: facts, reasons and
/// confirmations. A number counts as the stretch between two thresholds in which it lies.
class RuleInputs
{
public:
    RuleInputs() = default;
    explicit RuleInputs(const std::vector<Condition::Node> &tests);

    /// The input that the test asks about, one of those given to the constructor.
    std::size_t inputOf(const Condition::Node &test) const;
    std::size_t answerCount(std::size_t input) const { return m_inputs[input].starts.size() + 1; }
    /// What the test says when its input has this answer.
    bool holds(const Condition::Node &test, std::size_t answer) const;
    /// The same for a whole condition, test by test.
    bool holds(const Condition &condition, const PackedFacts &packed) const;
    bool isMet(const Expectation &expectation, const PackedFacts &packed) const;

    PackedFacts pack(const Facts &facts) const;
    /// Changes one fact; does nothing when no rule reads it.
    void set(PackedFacts &packed, Fact fact, int value) const;

private:
    /// What is asked about, in the order in which the inputs stand.
    enum class Kind { Answer, Number, Reason, Confirmation };
    struct Input
    {
        Condition::Node test;           ///< one of those that ask about it
        /// The values at which a further answer begins, ascending. Answer 0 is what lies below the
        /// first: an absent fact, or a reason or confirmation that was not given.
        std::vector<int> starts;
    };
    /// Inputs that stand side by side.
    struct Range
    {
        qsizetype first = 0;
        qsizetype end = 0;
    };
    /// An input that is a fact of which the answers are 0, 1, 2 … `last`.
    struct AnswerInput
    {
        Fact fact = Fact::Tool;
        int last = 0;
    };
    static Kind kindOf(const Condition::Node &test);
    static std::vector<int> startsOf(const Condition::Node &input, const std::vector<Condition::Node> &tests);
    static std::uint16_t answerOf(const AnswerInput &input, int value);
    static std::uint16_t answerOf(const Input &input, int value);
    void mark(PackedFacts &packed, Kind kind, const ClauseSet &given) const;
    bool holdsAt(const std::vector<Condition::Node> &nodes, std::size_t index, const PackedFacts &packed) const;
    const Range &range(Kind kind) const { return m_ranges[static_cast<std::size_t>(kind)]; }

    std::vector<Input> m_inputs;
    std::array<Range, 4> m_ranges;      ///< by kind
    std::vector<AnswerInput> m_answers; ///< for each input of this kind what pack() needs to know
    std::vector<quint64> m_clauses;     ///< for each reason and confirmation, as a number
};

} // namespace einlass
