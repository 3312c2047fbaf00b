// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/shifted_rule.h"

#include "plan/occurrences.h"
#include "plan/recurrence_rule.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtGlobal>

namespace einlass {
namespace {

const char cannotShift[] = QT_TRANSLATE_NOOP("Core", "The dates of this series cannot be moved to another day by themselves. Choose a day of the same kind as the first one, or duplicate the meeting and set its dates anew.");

/// "MO,WE" moved by days; nothing where a day has a place in the month.
QString shiftedDays(const QString &days, qint64 by)
{
    QStringList shifted;
    for (const QString &day : days.split(u',')) {
        const qsizetype index = weekdayCodes().indexOf(day);
        if (index < 0)
            return {};
        shifted << weekdayCodes().at(((index + by) % 7 + 7) % 7);
    }
    return shifted.join(u',');
}

/// "2TU" for the new first date; "-1" stays where that is the last of its month, too.
QString placedDay(const QString &day, const QDate &first)
{
    static const QRegularExpression placed(QStringLiteral("^([+-]?[0-9]+)(MO|TU|WE|TH|FR|SA|SU)$"));
    const QRegularExpressionMatch match = placed.match(day);
    if (!match.hasMatch())
        return {};
    const bool fromEnd = match.captured(1).startsWith(u'-') && first.day() + 7 > first.daysInMonth();
    const int place = fromEnd ? -1 : (first.day() - 1) / 7 + 1;
    return QStringLiteral("%1%2").arg(place).arg(weekdayCodes().at(first.dayOfWeek() - 1));
}

QString shiftedPart(const QString &name, const QString &value, const QString &frequency, qint64 days, const QDate &first)
{
    if (name != QLatin1String("BYDAY"))
        return value;
    if (frequency == QLatin1String("WEEKLY") || days % 7 == 0) {
        const QString shifted = shiftedDays(value, days);
        if (!shifted.isEmpty())
            return shifted;
    }
    return frequency == QLatin1String("MONTHLY") ? placedDay(value, first) : QString();
}

} // namespace

Result<QString> shiftedRule(const Series &series, qint64 days)
{
    if (series.rule.trimmed().isEmpty())
        return QString();
    const auto dates = datesOf(series, maximumOccurrences);
    if (!dates.ok())
        return Message{cannotShift};
    const LocalTime first{series.start.date.addDays(days), series.start.time};
    QStringList parts;
    QString frequency;
    const auto known = recurrenceParts(series.rule);
    if (!known)
        return Message{cannotShift};
    for (const auto &[name, value] : *known) {
        if (name == QLatin1String("FREQ"))
            frequency = value;
        if (name == QLatin1String("UNTIL") || name == QLatin1String("COUNT"))
            continue;
        const QString shifted = shiftedPart(name, value, frequency, days, first.date);
        if (shifted.isEmpty())
            return Message{cannotShift};
        parts << QStringLiteral("%1=%2").arg(name, shifted);
    }
    // By weeks the last date moves with the first; else as many dates as there were say the end.
    const bool until = series.rule.contains(QLatin1String("UNTIL"), Qt::CaseInsensitive) && frequency == QLatin1String("WEEKLY");
    parts << (until ? QStringLiteral("UNTIL=%1").arg(untilText(dates->back().date.addDays(days), series.timeZone))
                    : QStringLiteral("COUNT=%1").arg(dates->size()));
    const QString rule = parts.join(u';');
    const auto shifted = datesOf({first, rule, series.timeZone, {}}, maximumOccurrences);
    if (!shifted.ok() || shifted->size() != dates->size())
        return Message{cannotShift};
    return rule;
}

} // namespace einlass
