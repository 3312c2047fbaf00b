// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace einlass {

class Pack;
struct Rule;

/// One rule in two packs.
struct RulePair
{
    const Rule *before = nullptr;
    const Rule *after = nullptr;
};

/// The rules of two packs, matched with each other.
struct RulePairs
{
    std::vector<RulePair> named;        ///< the same clause and binding
    std::vector<RulePair> renamed;      ///< the same conditions for another clause
    std::vector<const Rule *> onlyBefore;
    std::vector<const Rule *> onlyAfter;
};

RulePairs pairRules(const Pack &before, const Pack &after);

/// Whether both say the same in conditions; a reason or confirmation of its own clause counts as
/// the same. False, too, where one asks for verdicts, which other rules make.
bool decideAlike(const RulePair &pair);

/// "B11b/gate"
QString ruleName(const Rule &rule);

} // namespace einlass
