// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/answer_space.h"
#include "analysis/policy_diff.h"

#include <map>

namespace einlass {

/// Situations in which the same changes: how often each answer occurs in them.
class SituationGroup
{
public:
    void add(const AnswerSpace &space, const std::vector<std::size_t> &selected, const Choice &choice);

    /// What the group has in common, counted over all answers to `selected`.
    Situations summary(const AnswerSpace &space, const std::vector<std::size_t> &selected) const;

private:
    using Counts = std::map<unsigned char, qint64>;
    /// The answers that all situations have one of, for each question that restricts them.
    std::map<std::size_t, Counts> restrictions(const AnswerSpace &space) const;

    qint64 m_count = 0;
    std::map<std::size_t, Counts> m_answers;    ///< of questions that are asked
};

} // namespace einlass
