// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/schedule_series.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace einlass {
namespace {

QString part(const QString &recurrence, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("(?:^|;)%1=([^;]+)").arg(QLatin1String(name)),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(recurrence).captured(1).toUpper();
}

/// Whether the rule leaves out dates in a way that its rhythm does not say.
bool isPicky(const QString &recurrence)
{
    for (const char *name : {"BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS", "BYHOUR", "BYMINUTE"}) {
        if (!part(recurrence, name).isEmpty())
            return true;
    }
    return false;
}

} // namespace

std::vector<DateSeries> seriesOf(const Schedule &schedule)
{
    std::vector<Slot> rules;
    if (schedule.start)
        rules.push_back({*schedule.start, schedule.durationMinutes, schedule.recurrence, {}});
    rules.insert(rules.end(), schedule.slotSeries.begin(), schedule.slotSeries.end());
    std::vector<DateSeries> all;
    for (const Slot &rule : rules) {
        Schedule alone;
        alone.start = rule.start;
        alone.durationMinutes = rule.durationMinutes;
        alone.timeZone = schedule.timeZone;
        alone.recurrence = rule.recurrence;
        if (auto dates = occurrencesOf(alone))
            all.push_back({rule.recurrence, rule.durationMinutes, *dates});
    }
    return all;
}

bool isRegular(const Occurrence &occurrence, const std::vector<DateSeries> &series)
{
    return std::any_of(series.begin(), series.end(), [&](const DateSeries &one) {
        return !one.recurrence.isEmpty() && occurrence.start == occurrence.original
            && occurrence.durationMinutes == one.durationMinutes
            && std::any_of(one.dates.begin(), one.dates.end(),
                           [&](const Occurrence &date) { return date.start == occurrence.start; });
    });
}

QString rhythm(const DateSeries &series, const Words &words)
{
    QString frequency = part(series.recurrence, "FREQ").toLower();
    const int interval = std::max(1, part(series.recurrence, "INTERVAL").toInt());
    const bool simple = frequency == QLatin1String("weekly") || frequency == QLatin1String("daily");
    if (simple ? isPicky(series.recurrence) : frequency != QLatin1String("monthly") && frequency != QLatin1String("yearly"))
        return {};
    // "Every day, but only on some weekdays" is a week's rhythm.
    if (frequency == QLatin1String("daily") && !part(series.recurrence, "BYDAY").isEmpty()) {
        if (interval > 1)
            return {};
        frequency = QStringLiteral("weekly");
    }
    const QString key = QStringLiteral("rhythm.%1%2").arg(
        frequency, interval > 1 ? QStringLiteral("-many") : QString());
    std::set<int> days;
    for (const Occurrence &date : series.dates)
        days.insert(date.start.date.dayOfWeek());
    QStringList names;
    for (int day : days)
        names << words.word(QStringLiteral("on-day.%1").arg(day));
    return words.word(key, {{QStringLiteral("n"), QString::number(interval)},
                            {QStringLiteral("days"), words.list(names)}});
}

bool rulesSayAll(const std::vector<DateSeries> &series)
{
    constexpr int week = 7;
    for (const DateSeries &one : series) {
        const QString frequency = part(one.recurrence, "FREQ");
        if (one.dates.empty() || isPicky(one.recurrence)
            || (frequency != QLatin1String("WEEKLY") && frequency != QLatin1String("DAILY")))
            return false;
        if (series.size() == 1)
            continue;
        // First and last day are said once: all series must begin and end in these weeks.
        const DateSeries &first = series.front();
        if (part(one.recurrence, "INTERVAL").toInt() > 1 || first.dates.empty()
            || std::abs(first.dates.front().start.date.daysTo(one.dates.front().start.date)) >= week
            || std::abs(first.dates.back().start.date.daysTo(one.dates.back().start.date)) >= week)
            return false;
    }
    return true;
}

Span spanOf(const Occurrence &occurrence, const QTimeZone &zone)
{
    const QDateTime start = zone.isValid() ? QDateTime(occurrence.start.date, occurrence.start.time, zone)
                                           : QDateTime(occurrence.start.date, occurrence.start.time, Qt::UTC);
    return {start, start.addSecs(60LL * occurrence.durationMinutes)};
}

QString timeText(const Span &span, const Words &words)
{
    const QString clock = QStringLiteral("HH:mm");
    const QString key = span.end.date() == span.start.date() ? QStringLiteral("time.range")
                                                             : QStringLiteral("time.range-over");
    return words.word(key, {{QStringLiteral("from"), span.start.time().toString(clock)},
                            {QStringLiteral("to"), span.end.time().toString(clock)},
                            {QStringLiteral("date"), words.longDate(span.end.date())}});
}

QString clockText(const Span &span, const Words &words)
{
    if (span.start.date().daysTo(span.end.date()) != 1)
        return timeText(span, words);
    return words.word(QStringLiteral("time.overnight"),
                      {{QStringLiteral("from"), span.start.time().toString(QStringLiteral("HH:mm"))},
                       {QStringLiteral("to"), span.end.time().toString(QStringLiteral("HH:mm"))}});
}

QString offsetText(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const int size = std::abs(minutes);
    QString text = QStringLiteral("UTC%1%2").arg(minutes < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"),
                                                 QString::number(size / 60));
    if (size % 60)
        text += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace einlass
