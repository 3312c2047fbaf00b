// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/compiled_rules_inputs.h"

namespace einlass {

/// One bit for each of a list of conditions, at the place that its field ends; see BitFields.
using RuleBits = QVarLengthArray<quint64, 4>;

/// Where the situations of each condition stand: side by side in a field of bits, field after field.
class BitFields
{
public:
    BitFields() = default;
    /// How many bits each condition needs.
    explicit BitFields(const std::vector<std::size_t> &widths);

    std::size_t wordCount() const { return m_ends.size(); }
    std::size_t firstBit(std::size_t condition) const { return condition == 0 ? 0 : m_endBits[condition - 1] + 1; }
    bool isSet(const RuleBits &bits, std::size_t condition) const;
    void set(RuleBits &bits, std::size_t condition) const;
    /// The conditions whose bits are set, in order.
    QVarLengthArray<std::size_t, 32> setIn(const RuleBits &bits) const;
    RuleBits none() const { return RuleBits(static_cast<qsizetype>(wordCount()), 0); }
    /// The last bit of each field of a word.
    quint64 ends(std::size_t word) const { return m_ends[word]; }

private:
    std::vector<quint64> m_ends;
    std::vector<std::size_t> m_endBits;         ///< by condition
    std::vector<std::size_t> m_conditionAt;     ///< by bit
};

/// Gathers each field into its last bit: set when any bit of the field is. The words come in order,
/// for a field may lie in several.
class FieldGatherer
{
public:
    /// Adding 1…1 to the bits before the last carries into the last unless all of them are 0.
    quint64 gather(quint64 bits, quint64 ends)
    {
        const quint64 inner = bits & ~ends;
        const quint64 sum = inner + ~ends;
        const quint64 carried = sum + m_carry;
        m_carry = (sum < inner || carried < sum) ? 1 : 0;
        return (carried | bits) & ends;
    }

private:
    quint64 m_carry = 0;
};

/// Decides many conditions at once. Each of their situations is a bit. For each input that they ask
/// about there is a row of bits for each of its answers: the situations that this answer leaves
/// possible. What all answers of a plan leave possible is given.
class SituationTable
{
public:
    SituationTable() = default;
    /// For each field the situations in which its condition holds. `inputs` must outlive the table's use.
    SituationTable(const std::vector<std::vector<Situation>> &conditions, const BitFields &fields,
                   const RuleInputs &inputs);

    /// Which situations of one word are given.
    quint64 given(std::size_t word, const PackedFacts &facts, const RuleInputs &inputs) const
    {
        const Word &at = m_words[word];
        const std::uint16_t *answers = facts.constData();
        const quint64 *rows = m_rows.data();
        quint64 possible = at.situations;
        for (std::uint32_t i = at.firstColumn; i < at.endColumn; ++i)
            possible &= rows[m_columns[i].firstRow + answers[m_columns[i].input]];
        return at.hasWholes ? possible & ~failingWholes(word, facts, inputs) : possible;
    }

private:
    struct Column
    {
        std::uint32_t input = 0;
        std::uint32_t firstRow = 0;     ///< the row of its answer 0; the others follow
    };
    struct Word
    {
        quint64 situations = 0;         ///< bits that are in use
        std::uint32_t firstColumn = 0;
        std::uint32_t endColumn = 0;
        bool hasWholes = false;
    };
    struct Whole
    {
        std::size_t bit = 0;
        Expectation condition;
    };
    quint64 failingWholes(std::size_t word, const PackedFacts &facts, const RuleInputs &inputs) const;

    std::vector<Word> m_words;
    std::vector<Column> m_columns;      ///< word after word
    std::vector<quint64> m_rows;
    std::vector<Whole> m_wholes;
};

} // namespace einlass
