// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/interviews.h"

#include "base/text.h"
#include "tools/address_split.h"
#include "tools/addresses.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char badTimes[] = QT_TRANSLATE_NOOP("Core", "Equal times need a day, a first time, and from 5 to %1 minutes each.");
const char dayTooShort[] = QT_TRANSLATE_NOOP("Core", "Only %1 of %2 times fit into the day.");
const char badLine[] = QT_TRANSLATE_NOOP("Core", "Line %1: expected a name and one e-mail address, after a time or without, found “%2”.");
const char noSuchTime[] = QT_TRANSLATE_NOOP("Core", "Line %1: the calendar or the clock has no such time: “%2”.");
const char mixedTimes[] = QT_TRANSLATE_NOOP("Core", "Line %1: either every line has a time or none has.");
const char tooLong[] = QT_TRANSLATE_NOOP("Core", "The list is too long. Up to %1 people can be invited in one pass.");

constexpr int longestMinutes = 8 * 60;
constexpr int longestPause = 8 * 60;
constexpr int leastMinutes = 5;
constexpr qsizetype longestList = 64 * 1024;
constexpr qsizetype longestLine = 500;

QString shown(const QString &line)
{
    return cleaned(line.left(80)).simplified();
}

/// What stands before the person on a line.
struct TimedLine
{
    bool hasTime = false;
    bool good = true;
    LocalTime start;        ///< the day is none where the line has none
    QString person;
};

TimedLine timedLine(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?:(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})|(?<d2>\\d{1,2})\\.\\s?(?<m2>\\d{1,2})\\.\\s?(?<y2>\\d{4}))[T,;\\s]\\s*)?"
        "(?<h>\\d{1,2})[:.](?<min>\\d{2})(?![\\d@])\\s*(?:Uhr|h)?\\s*(?:[,;:\\t\\-\\x{2013}]\\s*)?(?<rest>.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    TimedLine found;
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch()) {
        found.person = line;
        return found;
    }
    const auto number = [&](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
    const bool iso = !match.captured(QStringLiteral("y")).isEmpty();
    const bool german = !match.captured(QStringLiteral("y2")).isEmpty();
    found.hasTime = true;
    found.person = match.captured(QStringLiteral("rest"));
    found.start.time = QTime(number("h"), number("min"));
    if (iso)
        found.start.date = QDate(number("y"), number("m"), number("d"));
    if (german)
        found.start.date = QDate(number("y2"), number("m2"), number("d2"));
    found.good = found.start.time.isValid() && (found.start.date.isValid() || !(iso || german));
    return found;
}

/// The one person of a line, with an address that can be one.
std::optional<Interview> personIn(const QString &text)
{
    const SplitAddresses split = splitAddresses(text);
    if (split.entries.size() != 1 || split.ats != 1 || !split.whole)
        return std::nullopt;
    const SplitAddress &entry = split.entries.front();
    const QString address = normalizedAddress(entry.address);
    if (address.isEmpty())
        return std::nullopt;
    Interview one;
    one.name = cleaned(entry.name).simplified();
    one.address = address;
    return one;
}

} // namespace

Result<std::vector<LocalTime>> startsOf(const EqualTimes &times, int count)
{
    const bool good = times.day.isValid() && times.first.isValid() && times.minutes >= leastMinutes && times.minutes <= longestMinutes
        && times.pause >= 0 && times.pause <= longestPause
        && std::all_of(times.breaks.begin(), times.breaks.end(), [](const auto &each) { return each.first.isValid() && each.second.isValid() && each.first < each.second; });
    if (!good)
        return Message{badTimes, {QString::number(longestMinutes)}};
    if (count > maximumInterviews)
        return Message{tooLong, {QString::number(maximumInterviews)}};
    const auto minuteOf = [](const QTime &time) { return time.msecsSinceStartOfDay() / 60000; };
    std::vector<LocalTime> starts;
    int minute = minuteOf(times.first);
    while (static_cast<int>(starts.size()) < count) {
        const auto inTheWay = std::find_if(times.breaks.begin(), times.breaks.end(), [&](const auto &each) {
            return minute < minuteOf(each.second) && minuteOf(each.first) < minute + times.minutes;
        });
        if (inTheWay != times.breaks.end()) {
            minute = minuteOf(inTheWay->second);
            continue;
        }
        if (minute + times.minutes > 24 * 60)
            return Message{dayTooShort, {QString::number(starts.size()), QString::number(count)}};
        starts.push_back({times.day, QTime::fromMSecsSinceStartOfDay(minute * 60000)});
        minute += times.minutes + times.pause;
    }
    return starts;
}

Result<std::vector<Interview>> readInterviews(const QString &text, const EqualTimes &times)
{
    if (text.size() > longestList)
        return Message{tooLong, {QString::number(maximumInterviews)}};
    std::vector<Interview> found;
    std::optional<bool> timed;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        if (isBlank(raw))
            continue;
        const QString line = raw.left(longestLine).trimmed();
        const TimedLine parts = timedLine(line);
        if (!parts.good)
            return Message{noSuchTime, {QString::number(number), shown(line)}};
        if (timed.value_or(parts.hasTime) != parts.hasTime)
            return Message{mixedTimes, {QString::number(number)}};
        timed = parts.hasTime;
        std::optional<Interview> one = raw.size() <= longestLine ? personIn(parts.person) : std::nullopt;
        if (!one)
            return Message{badLine, {QString::number(number), shown(line)}};
        one->start = parts.start;
        if (parts.hasTime && !one->start.date.isValid())
            one->start.date = times.day;
        one->minutes = times.minutes;
        found.push_back(*one);
        if (found.size() > std::size_t(maximumInterviews))
            return Message{tooLong, {QString::number(maximumInterviews)}};
    }
    if (!timed.value_or(false)) {
        const auto starts = startsOf(times, static_cast<int>(found.size()));
        if (!starts.ok())
            return starts.error();
        for (std::size_t i = 0; i < found.size(); ++i)
            found[i].start = (*starts)[i];
    }
    if (const std::optional<Message> problem = interviewProblem(found))
        return *problem;
    return found;
}

} // namespace einlass
