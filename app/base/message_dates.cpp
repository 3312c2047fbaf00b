// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message_dates.h"

#include <QLocale>

namespace einlass {
namespace {

/// No text of a host has it: cleaned() takes out what has no meaning in Unicode.
constexpr QChar mark(u'\uE0DA');

const QString momentFormat = QStringLiteral("yyyy-MM-dd'T'HH:mm");

QString marked(const QString &text)
{
    return QString(mark) + text;
}

} // namespace

QString dayInWords(const QDate &date, Language language)
{
    if (language == Language::German)
        return QLocale(QLocale::German, QLocale::Germany).toString(date, QStringLiteral("d. MMMM yyyy"));
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString dateArgument(const QDate &date)
{
    return marked(date.toString(Qt::ISODate));
}

QString momentArgument(const QDateTime &moment)
{
    return marked(moment.toString(momentFormat));
}

QString argumentInWords(const QString &argument, Language language)
{
    if (!argument.startsWith(mark))
        return argument;
    const QString text = argument.mid(1);
    if (!text.contains(u'T'))
        return dayInWords(QDate::fromString(text, Qt::ISODate), language);
    const QDateTime moment = QDateTime::fromString(text, momentFormat);
    return QStringLiteral("%1, %2").arg(dayInWords(moment.date(), language), moment.toString(QStringLiteral("HH:mm")));
}

} // namespace einlass
