// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/holidays.h"
#include "plan/plan.h"

#include <vector>

/// The same meeting once more: on another day, or in another lecture period.
namespace einlass {

struct DuplicateChoices
{
    bool keepRoom = false;          ///< link and meeting ID, where mayKeepRoom(); else they are left out
    bool recipients = true;         ///< people, mailing lists, speakers of a recording
    bool skipHolidays = true;       ///< dates of a series that fall on holidays become exceptions
};

struct Duplicate
{
    Plan plan;                      ///< without id, confirmations and sendings
    bool keepsRoom = false;         ///< the caller copies the room's codes in the keychain, too
    std::vector<FreeDay> skipped;   ///< dates of the series that do not take place, with the day's name
    std::vector<Message> notes;     ///< what was left out or is to be looked at, for the host
};

/// Whether the room may serve again: rooms of DFNconf and Meet last, a Zoom meeting belongs to its dates.
bool mayKeepRoom(const Plan &plan);

/// When it may take place again: a single meeting a week later, a series half a year later, on the same
/// weekday, not before today.
LocalTime laterStart(const Plan &plan, const QDate &today);

/// The meeting with its first date at `start`. A series moves with it: weekdays by as many days as the
/// first date, its end likewise, further slots, too; a list of single dates moves as a whole. Exceptions are
/// counted anew from the holidays; single dates that were moved, dropped or added in a series stay
/// behind and are noted. The recording's day of deletion keeps its distance to the last date. An
/// error where the rule of the series cannot be moved (it is bound to days of the month).
Result<Duplicate> duplicateTo(const Plan &plan, const LocalTime &start, const std::vector<HolidayRule> &holidays,
                              const DuplicateChoices &choices = {});

/// The same series in another lecture period: each of its weekly slots from the first such weekday of
/// the period to its last day, without holidays and breaks. An error where the plan has no weekly series.
Result<Duplicate> duplicateInPeriod(const Plan &plan, const LecturePeriod &period,
                                    const std::vector<HolidayRule> &holidays, const DuplicateChoices &choices = {});

} // namespace einlass
