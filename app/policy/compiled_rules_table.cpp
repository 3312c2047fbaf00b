// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/compiled_rules_table.h"

#include <bit>
#include <map>

namespace einlass {
namespace {

constexpr std::size_t wordSize = 64;

quint64 maskOf(std::size_t bit)
{
    return quint64{1} << bit % wordSize;
}

} // namespace

BitFields::BitFields(const std::vector<std::size_t> &widths)
{
    std::size_t next = 0;
    for (std::size_t width : widths) {
        next += width;
        m_conditionAt.resize(next, m_endBits.size());
        m_endBits.push_back(next - 1);
        m_ends.resize((next - 1) / wordSize + 1, 0);
        m_ends.back() |= maskOf(next - 1);
    }
}

bool BitFields::isSet(const RuleBits &bits, std::size_t condition) const
{
    const std::size_t bit = m_endBits[condition];
    return (bits[static_cast<qsizetype>(bit / wordSize)] & maskOf(bit)) != 0;
}

void BitFields::set(RuleBits &bits, std::size_t condition) const
{
    const std::size_t bit = m_endBits[condition];
    bits[static_cast<qsizetype>(bit / wordSize)] |= maskOf(bit);
}

QVarLengthArray<std::size_t, 32> BitFields::setIn(const RuleBits &bits) const
{
    QVarLengthArray<std::size_t, 32> found;
    for (qsizetype word = 0; word < bits.size(); ++word) {
        for (quint64 rest = bits[word]; rest != 0; rest &= rest - 1)
            found.append(m_conditionAt[static_cast<std::size_t>(word) * wordSize + static_cast<std::size_t>(std::countr_zero(rest))]);
    }
    return found;
}

SituationTable::SituationTable(const std::vector<std::vector<Situation>> &conditions, const BitFields &fields,
                               const RuleInputs &inputs)
    : m_words(fields.wordCount())
{
    std::map<std::pair<std::size_t, std::size_t>, std::vector<quint64>> columns;    // by word and input
    for (std::size_t condition = 0; condition < conditions.size(); ++condition) {
        std::size_t bit = fields.firstBit(condition);
        for (const Situation &situation : conditions[condition]) {
            const std::size_t word = bit / wordSize;
            m_words[word].situations |= maskOf(bit);
            for (const Expectation &expectation : situation) {
                if (expectation.whole) {
                    m_words[word].hasWholes = true;
                    m_wholes.push_back({bit, expectation});
                    continue;
                }
                const std::size_t input = inputs.inputOf(expectation.test);
                auto &rows = columns.try_emplace({word, input}, inputs.answerCount(input), ~quint64{0}).first->second;
                for (std::size_t answer = 0; answer < rows.size(); ++answer) {
                    if (inputs.holds(expectation.test, answer) != expectation.outcome)
                        rows[answer] &= ~maskOf(bit);
                }
            }
            ++bit;
        }
    }
    for (const auto &[place, rows] : columns) {
        Word &word = m_words[place.first];
        if (word.endColumn == 0)
            word.firstColumn = static_cast<std::uint32_t>(m_columns.size());
        m_columns.push_back({static_cast<std::uint32_t>(place.second), static_cast<std::uint32_t>(m_rows.size())});
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        word.endColumn = static_cast<std::uint32_t>(m_columns.size());
    }
}

quint64 SituationTable::failingWholes(std::size_t word, const PackedFacts &facts, const RuleInputs &inputs) const
{
    quint64 failing = 0;
    for (const Whole &whole : m_wholes) {
        if (whole.bit / wordSize == word && !inputs.isMet(whole.condition, facts))
            failing |= maskOf(whole.bit);
    }
    return failing;
}

} // namespace einlass
