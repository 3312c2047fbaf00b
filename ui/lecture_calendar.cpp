// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture_calendar.h"

#include "policy/pack.h"
#include "services.h"
#include "storage/preferences.h"

namespace einlass {
namespace {

const char *const preferenceFirst = "lectures/first";
const char *const preferenceLast = "lectures/last";

} // namespace

std::optional<LecturePeriod> ownLecturePeriod(const Preferences &preferences)
{
    LecturePeriod period;
    period.first = QDate::fromString(preferences.value(QLatin1String(preferenceFirst)), Qt::ISODate);
    period.last = QDate::fromString(preferences.value(QLatin1String(preferenceLast)), Qt::ISODate);
    if (!period.first.isValid() || !period.last.isValid() || period.last < period.first)
        return std::nullopt;
    return period;
}

void rememberLecturePeriod(Preferences &preferences, const LecturePeriod &period)
{
    preferences.setValue(QLatin1String(preferenceFirst), period.first.toString(Qt::ISODate));
    preferences.setValue(QLatin1String(preferenceLast), period.last.toString(Qt::ISODate));
}

LectureCalendar lectureCalendar(const Services &services, const Pack &pack)
{
    LectureCalendar calendar{pack.lecturePeriods, pack.holidays};
    if (const auto own = ownLecturePeriod(services.preferences))
        calendar.periods.push_back(*own);
    return calendar;
}

} // namespace einlass
