// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QTime>

#include <vector>

namespace einlass {

/// When in the week something takes place.
struct WeeklySlot
{
    int weekday = 0;        ///< 1 Monday … 7 Sunday; 0: not said
    QTime start;
    int minutes = 0;        ///< 0: no end was given

    bool operator==(const WeeklySlot &) const = default;
};

/// Most slots in one text, and its greatest length.
inline constexpr int maximumWeeklySlots = 14;
inline constexpr qsizetype maximumSlotText = 400;

/// Understands a time as German and English course lists write it: “Mo 10–12 c.t.”, “Do 8-10 s.t.”,
/// “Tue 14:15-15:45”, “Wednesdays 2–4 pm”, “10 c.t.”. With “c.t.” it starts a quarter past and, from two
/// hours on, ends a quarter before; an hour becomes 45 minutes. The error says what was not understood.
Result<WeeklySlot> readWeeklySlot(const QString &text);

/// Several of them, between “;”, “,”, “/”, “+”, “und”, “and” or on lines of their own. Days without a time
/// of their own have the next one's: “Mo, Mi 10–12 c.t.”. In order of the text, at least one.
Result<std::vector<WeeklySlot>> readWeeklySlots(const QString &text);

} // namespace einlass
