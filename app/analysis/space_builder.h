// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/answer_space.h"

namespace einlass {

/// The plan on which every answer is given: complete, at peace with the rules, without a tool.
Plan plainPlan(const Pack &pack);

/// All questions with all their answers, also those that no rule tells apart.
std::vector<Question> allQuestions(const std::vector<const Pack *> &packs);

/// Works out what each answer makes of the facts, and leaves out answers and questions that no
/// rule, verdict or recommendation of the packs tells apart.
std::vector<Question> distinguished(std::vector<Question> questions, const Plan &plan,
                                    const std::vector<const Pack *> &packs);

} // namespace einlass
