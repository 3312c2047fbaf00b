// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/holidays.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr int firstGregorianYear = 1583;
constexpr int longestYears = 10;

QDate dayIn(int year, const HolidayRule &rule)
{
    if (rule.since > year)
        return {};
    if (!rule.afterEaster)
        return {year, rule.month, rule.day};
    const QDate easter = easterSunday(year);
    return easter.isValid() ? easter.addDays(*rule.afterEaster) : QDate();
}

/// In order, one entry a day; the first that was found for a day gives it its name.
std::vector<FreeDay> inOrder(std::vector<FreeDay> days)
{
    std::stable_sort(days.begin(), days.end(), [](const FreeDay &a, const FreeDay &b) { return a.date < b.date; });
    const auto same = [](const FreeDay &a, const FreeDay &b) { return a.date == b.date; };
    days.erase(std::unique(days.begin(), days.end(), same), days.end());
    return days;
}

} // namespace

QDate easterSunday(int year)
{
    if (year < firstGregorianYear)
        return {};
    // Anonymous Gregorian computus (Meeus, Jones, Butcher); it has no exceptions.
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int leapCenturies = century / 4;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * late + 114;
    return {year, sum / 31, sum % 31 + 1};
}

std::vector<FreeDay> holidaysBetween(QDate first, QDate last, const std::vector<HolidayRule> &rules)
{
    std::vector<FreeDay> days;
    if (!first.isValid() || !last.isValid() || last.year() - first.year() > longestYears)
        return days;
    // A day counted from Easter may fall into the year before or after.
    for (int year = first.year() - 1; year <= last.year() + 1; ++year) {
        for (const HolidayRule &rule : rules) {
            const QDate day = dayIn(year, rule);
            if (day.isValid() && first <= day && day <= last)
                days.push_back({day, rule.name});
        }
    }
    return inOrder(std::move(days));
}

std::vector<FreeDay> freeDaysOf(const LecturePeriod &period, const std::vector<HolidayRule> &rules)
{
    std::vector<FreeDay> days = holidaysBetween(period.first, period.last, rules);
    for (const LectureBreak &pause : period.breaks) {
        const QDate end = std::min(pause.last, period.last);
        for (QDate day = std::max(pause.first, period.first); day.isValid() && day <= end; day = day.addDays(1))
            days.push_back({day, pause.name});
    }
    return inOrder(std::move(days));
}

} // namespace einlass
