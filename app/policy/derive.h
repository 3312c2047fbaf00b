// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/occurrences.h"
#include "plan/plan.h"
#include "policy/facts.h"
#include "tools/addresses.h"
#include "tools/links.h"

#include <optional>
#include <vector>

namespace einlass {

class Pack;

/// All that follows from a plan by itself: what conditions see, and what pages and documents show.
struct DerivedPlan
{
    Facts facts;
    int people = 1;                                 ///< everybody at the same time, as the contract counts
    JudgedAddress host;
    /// One for each entry of participants.recipients. Blank entries are among them, with an empty
    /// input, and count as absent everywhere.
    std::vector<JudgedAddress> recipients;
    std::vector<JudgedAddress> lists;               ///< one for each entry of participants.lists
    QStringList externalDomains;                    ///< to be confirmed (B13a), each once, sorted
    QStringList unconfirmedDomains;                 ///< of these, not confirmed yet
    QStringList externalAddresses;                  ///< recipients of class external, each once
    QStringList unadmittedAddresses;                ///< of these, without an exception (B23)
    std::vector<Occurrence> occurrences;            ///< empty when the schedule is incomplete or wrong
    std::optional<Message> scheduleError;
    std::optional<QDate> lastDay;
    LinkJudgement link;
    std::vector<Message> warnings;                  ///< of the contract: list among the recipients, empty reason …
};

/// Pure; does not look at clock, settings or keychain. Facts hold no verdicts: evaluate() adds them.
DerivedPlan derive(const Plan &plan, const Pack &pack);

} // namespace einlass
