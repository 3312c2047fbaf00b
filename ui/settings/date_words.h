// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace einlass {

/// A date for a column of a list, with the whole year: "30.03.2027", "30 Mar 2027".
inline QString shortDate(const QLocale &locale, const QDate &date)
{
    return locale.toString(date, locale.language() == QLocale::German ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"));
}

/// A date within a sentence: "30. März 2027", "30 March 2027".
inline QString longDate(const QLocale &locale, const QDate &date)
{
    return locale.toString(date, locale.language() == QLocale::German ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

} // namespace einlass
