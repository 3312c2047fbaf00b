// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/open_points.h"

#include "base/text.h"

#include <algorithm>

namespace einlass {

std::vector<MissingAnswer> missingAnswers(const Plan &plan, const DerivedPlan &derived)
{
    std::vector<MissingAnswer> missing;
    if (isBlank(plan.title))
        missing.push_back(MissingAnswer::Title);
    if (isBlank(plan.host.name))
        missing.push_back(MissingAnswer::Host);
    if (derived.scheduleError || derived.occurrences.empty())
        missing.push_back(MissingAnswer::Dates);
    if (!plan.tool)
        missing.push_back(MissingAnswer::Tool);
    return missing;
}

int openPoints(const Plan &plan, const DerivedPlan &derived, const Evaluation &evaluation)
{
    const auto blocking = std::count_if(evaluation.findings.begin(), evaluation.findings.end(),
                                        [](const Finding &finding) { return finding.blocks(); });
    return static_cast<int>(missingAnswers(plan, derived).size()) + static_cast<int>(blocking);
}

} // namespace einlass
