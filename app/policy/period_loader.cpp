// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/period_loader.h"

#include "base/local_time_text.h"

#include <QSet>
#include <QtGlobal>

namespace einlass {
namespace {

const char notADate[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a date as YYYY-MM-DD, found %3.");
const char endsBefore[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a last day that is not before the first, found %3.");
const char tooLong[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a lecture period of a year at most, found %3 as its last day.");
const char outside[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a day within the lecture period, found %3.");
const char overlaps[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a first day after the lecture period before it has ended, found %3.");
const char notEveryYear[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a day as MM-DD that every year has, found %3.");
const char oneOfTwo[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected either a fixed day (date) or the days after Easter Sunday (easter).");
const char idTwice[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected an id that no other entry has, found %3.");

QDate dateAt(const PackCursor &place)
{
    const std::optional<QDate> date = dateFromText(place.string());
    if (!date)
        place.fail(notADate, place.string());
    return date.value_or(QDate());
}

void checkOrder(QDate first, QDate last, const PackCursor &place)
{
    if (last < first)
        place.fail(endsBefore, place.string());
}

LectureBreak breakAt(const PackCursor &place, const LecturePeriod &period)
{
    const PackCursor first = place.member(QStringLiteral("first"));
    const PackCursor last = place.member(QStringLiteral("last"));
    LectureBreak pause{place.member(QStringLiteral("name")).text(), dateAt(first), dateAt(last)};
    checkOrder(pause.first, pause.last, last);
    if (pause.first < period.first)
        first.fail(outside, first.string());
    if (pause.last > period.last)
        last.fail(outside, last.string());
    return pause;
}

LecturePeriod periodAt(const PackCursor &place)
{
    LecturePeriod period;
    period.name = place.member(QStringLiteral("name")).text();
    const PackCursor last = place.member(QStringLiteral("last"));
    period.first = dateAt(place.member(QStringLiteral("first")));
    period.last = dateAt(last);
    checkOrder(period.first, period.last, last);
    if (period.first.daysTo(period.last) > 366)
        last.fail(tooLong, last.string());
    for (const PackCursor &pause : place.member(QStringLiteral("breaks")).items())
        period.breaks.push_back(breakAt(pause, period));
    period.source = place.member(QStringLiteral("source")).text();
    return period;
}

void readFixedDay(const PackCursor &place, HolidayRule &rule)
{
    // 2001 is no leap year, so a day that it has is one of every year.
    const std::optional<QDate> day = dateFromText(QStringLiteral("2001-%1").arg(place.string()));
    if (!day)
        return place.fail(notEveryYear, place.string());
    rule.month = day->month();
    rule.day = day->day();
}

HolidayRule holidayAt(const PackCursor &place, QSet<QString> &known)
{
    HolidayRule rule;
    const PackCursor id = place.member(QStringLiteral("id"));
    rule.id = id.string();
    if (known.contains(rule.id))
        id.fail(idTwice, rule.id);
    known.insert(rule.id);
    rule.name = place.member(QStringLiteral("name")).text();
    const PackCursor fixed = place.member(QStringLiteral("date"));
    const PackCursor movable = place.member(QStringLiteral("easter"));
    if (fixed.isThere() == movable.isThere())
        place.fail(oneOfTwo);
    else if (fixed.isThere())
        readFixedDay(fixed, rule);
    else
        rule.afterEaster = movable.integer();
    rule.since = place.member(QStringLiteral("since")).integer();
    rule.source = place.member(QStringLiteral("source")).text();
    return rule;
}

} // namespace

void loadCalendar(const PackCursor &file, Pack &pack)
{
    for (const PackCursor &place : file.member(QStringLiteral("lecturePeriods")).items()) {
        LecturePeriod period = periodAt(place);
        const PackCursor first = place.member(QStringLiteral("first"));
        if (!pack.lecturePeriods.empty() && period.first <= pack.lecturePeriods.back().last)
            first.fail(overlaps, first.string());
        pack.lecturePeriods.push_back(std::move(period));
    }
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("holidays")).items())
        pack.holidays.push_back(holidayAt(place, ids));
}

} // namespace einlass
