// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message_dates.h"
#include "plan/plan.h"

#include <QDate>
#include <QLocale>

/// Dates as the interface writes them, in one place: the locales of systems differ in what they call short.
namespace einlass {

inline QString dateWords(const QLocale &locale, const QDate &date, const char *german, const char *english)
{
    return locale.toString(date, QLatin1String(locale.language() == QLocale::German ? german : english));
}

/// For a column of a list, with the whole year: "30.03.2027", "30 Mar 2027".
inline QString shortDate(const QLocale &locale, const QDate &date)
{
    return dateWords(locale, date, "dd.MM.yyyy", "d MMM yyyy");
}

/// The same with the day of the week: "Di., 30.03.2027", "Tue 30 Mar 2027".
inline QString shortDay(const QLocale &locale, const QDate &date)
{
    return dateWords(locale, date, "ddd, dd.MM.yyyy", "ddd d MMM yyyy");
}

/// Day and time: "30.03.2027, 10:15", "30 Mar 2027, 10:15".
inline QString shortMoment(const QLocale &locale, const LocalTime &moment)
{
    return QStringLiteral("%1, %2").arg(shortDate(locale, moment.date), moment.time.toString(QStringLiteral("HH:mm")));
}

/// A date of a series: "Di., 30. März 2027", "Tue, 30 March 2027".
inline QString longDay(const QLocale &locale, const QDate &date)
{
    return dateWords(locale, date, "ddd, d. MMMM yyyy", "ddd, d MMMM yyyy");
}

/// Within a sentence: "30. März 2027", "30 March 2027".
inline QString longDate(const QLocale &locale, const QDate &date)
{
    return dayInWords(date, locale.language() == QLocale::German ? Language::German : Language::English);
}

} // namespace einlass
