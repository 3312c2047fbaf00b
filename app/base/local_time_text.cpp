// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/local_time_text.h"

#include <algorithm>

namespace einlass {
namespace {

/// '0' in the form stands for any digit. QDate's own parser takes signs and blanks as well.
bool hasForm(const QString &text, const char *form)
{
    const QLatin1String expected(form);
    return text.size() == expected.size()
        && std::equal(text.begin(), text.end(), expected.begin(), [](QChar c, char wanted) {
               return wanted == '0' ? c >= u'0' && c <= u'9' : c == QLatin1Char(wanted);
           });
}

} // namespace

std::optional<QDate> dateFromText(const QString &text)
{
    if (!hasForm(text, "0000-00-00"))
        return std::nullopt;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.year() > 0 ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> dateTimeFromText(const QString &text)
{
    const QString shortened = text.endsWith(QLatin1String(":00")) && text.size() == 19
        ? text.chopped(3)
        : text;
    if (!hasForm(shortened, "0000-00-00T00:00"))
        return std::nullopt;
    const std::optional<QDate> date = dateFromText(shortened.left(10));
    // Not "24:00", which QTime reads as midnight of the next day.
    const int hour = shortened.mid(11, 2).toInt();
    const int minute = shortened.mid(14, 2).toInt();
    if (!date || !QTime::isValid(hour, minute, 0))
        return std::nullopt;
    return QDateTime(*date, QTime(hour, minute), Qt::UTC);
}

} // namespace einlass
