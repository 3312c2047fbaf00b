// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/vocabulary.h"
#include "policy/evaluation.h"

#include <QString>

namespace einlass {

struct Plan;

// The words for every answer of a plan, in the interface's language. Short enough for a button or
// an entry of a list; none ends with a full stop.
QString textOf(Occasion value);
QString textOf(Kind value);
QString textOf(Purpose value);
QString textOf(Content value);
QString textOf(HostStatus value);
QString textOf(Need value);
QString textOf(Admission value);
QString textOf(Capture value);
QString textOf(RecordedPeople value);
QString textOf(RecordingPurpose value);
QString textOf(Storage value);
QString textOf(Audience value);
QString textOf(PollTool value);
QString textOf(Votes value);
QString textOf(AttendanceBasis value);
QString textOf(RemotePurpose value);
QString textOf(Helper value);
QString textOf(Distribution value);
QString textOf(Way value);
QString textOf(Detail value);
QString textOf(Language value);
QString textOf(Verdict value);
/// The tool is chosen, and what it needs a reason for has one.
bool isReasonGiven(Tool tool, const Plan &plan, const Evaluation &evaluation);
/// The tool's verdict; instead of "needs a reason" that one is given.
QString verdictText(Tool tool, const Plan &plan, const Evaluation &evaluation);

} // namespace einlass
