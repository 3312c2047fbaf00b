// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting_summary.h"
#include "meetings/plan_context.h"
#include "storage/store_rows.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace einlass {

/// How far the plan has come. `text`: the same plan as writePlan() writes it.
MeetingState stateOf(const PlanContext &context, const QByteArray &text);

/// How many others the plan names.
int peopleIn(const Plan &plan);

/// Text as search compares it: whatever the case and the way in which letters are composed.
QString folded(const QString &text);

/// What the store keeps of a plan: the plan itself, and what is listed, searched and due without reading it.
MeetingRecord recordOf(const PlanContext &context, const QDateTime &changed);

MeetingSummary summaryOf(const MeetingRow &row);

} // namespace einlass
