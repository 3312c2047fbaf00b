// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/situation_group.h"

#include <algorithm>
#include <numeric>

namespace einlass {
namespace {

/// More answers than these say less than the question's name does.
constexpr std::size_t mostAnswers = 3;

std::optional<int> numberOf(const Answer &answer)
{
    bool isNumber = false;
    const int number = answer.name.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool asksForNumber(const Question &question)
{
    return std::any_of(question.answers.begin(), question.answers.end(), [](const Answer &answer) { return numberOf(answer).has_value(); });
}

/// An answer stands for all numbers up to the next one.
Circumstance circumstanceOf(const Question &question, const std::map<unsigned char, qint64> &counts)
{
    Circumstance found{question.name, {}, {}};
    for (const auto &[answer, count] : counts) {
        const std::optional<int> from = numberOf(question.answers[answer]);
        if (!from) {
            found.answers << question.answers[answer].name;
            continue;
        }
        const std::size_t next = answer + 1u;
        const std::optional<int> end = next < question.answers.size() ? numberOf(question.answers[next]) : std::nullopt;
        if (!found.numbers.empty() && found.numbers.back().to == *from - 1)
            found.numbers.back().to.reset();
        else
            found.numbers.push_back({*from, {}});
        if (end)
            found.numbers.back().to = *end - 1;
    }
    return found;
}

} // namespace

void SituationGroup::add(const AnswerSpace &space, const std::vector<std::size_t> &selected, const Choice &choice)
{
    ++m_count;
    for (std::size_t question : selected) {
        if (space.isAsked(question, choice))
            ++m_answers[question][choice[question]];
    }
}

std::map<std::size_t, SituationGroup::Counts> SituationGroup::restrictions(const AnswerSpace &space) const
{
    std::map<std::size_t, Counts> found;
    for (const auto &[index, counts] : m_answers) {
        const Question &question = space.questions()[index];
        const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64(0),
                                           [](qint64 all, const auto &entry) { return all + entry.second; });
        const bool isDefault = counts.size() == 1 && counts.begin()->first == 0;
        const bool isNumber = asksForNumber(question);
        if (sum == m_count && counts.size() < question.answers.size()
            && (isNumber || (!isDefault && counts.size() <= mostAnswers)))
            found[index] = counts;
    }
    return found;
}

Situations SituationGroup::summary(const AnswerSpace &space, const std::vector<std::size_t> &selected) const
{
    const auto common = restrictions(space);
    SituationGroup all;
    space.forEach(selected, space.firstAnswers(), [&](const Choice &choice) {
        const bool matches = std::all_of(common.begin(), common.end(), [&](const auto &entry) {
            return entry.second.count(choice[entry.first]) > 0;
        });
        if (matches)
            all.add(space, selected, choice);
        return true;
    });
    Situations situations{{}, {}, m_count, all.m_count};
    for (const auto &[question, counts] : common)
        situations.where.push_back(circumstanceOf(space.questions()[question], counts));
    // A question matters where the share of changing situations is not the same for its answers.
    for (const auto &[question, totals] : all.m_answers) {
        const auto own = m_answers.find(question);
        const auto changing = [&](unsigned char answer) {
            return own == m_answers.end() || own->second.count(answer) == 0 ? qint64(0) : own->second.at(answer);
        };
        const auto &[first, firstTotal] = *totals.begin();
        const bool matters = std::any_of(totals.begin(), totals.end(), [&, first = first, firstTotal = firstTotal](const auto &entry) {
            return changing(entry.first) * firstTotal != changing(first) * entry.second;
        });
        if (matters)
            situations.dependsOn << space.questions()[question].name;
    }
    return situations;
}

} // namespace einlass
