// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting_summary.h"
#include "meetings/plan_context.h"
#include "meetings/retention.h"
#include "storage/store_rows.h"

#include <QDate>

#include <vector>

namespace einlass {

/// What the store knows that decides what may be forgotten.
struct ForgettingFacts
{
    const std::vector<MeetingSummary> &meetings;
    const std::vector<DutyCount> &duties;
    const std::vector<ConsentRow> &consents;        ///< all
    const std::vector<InterviewRow> &interviews;    ///< all
};

/// Pure. In the order of the meetings; of one meeting people first, the meeting itself last.
std::vector<ForgettingStep> dueForgetting(const ForgettingFacts &facts, const Retention &retention, const QDate &today);

/// The plan without those who were invited. How many they were and whether people from outside were
/// among them stays: decisions rest on it.
Plan withoutPeople(const PlanContext &context);

} // namespace einlass
