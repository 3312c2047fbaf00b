// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message_dates.h"

#include <QLocale>

namespace einlass {
namespace {

/// No text of a host has it: cleaned() takes out what has no meaning in Unicode.
constexpr QChar mark(u'\uE0DA');

QString marked(const QString &text)
{
    return QString(mark) + text;
}

} // namespace

QString dateArgument(const QDate &date)
{
    return marked(date.toString(Qt::ISODate));
}

QString momentArgument(const QDateTime &moment)
{
    return marked(moment.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm")));
}

QString argumentInWords(const QString &argument, Language language)
{
    if (!argument.startsWith(mark))
        return argument;
    const bool german = language == Language::German;
    const QLocale locale(german ? QLocale::German : QLocale::English, german ? QLocale::Germany : QLocale::UnitedKingdom);
    const QString day = german ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy");
    const QString text = argument.mid(1);
    if (!text.contains(u'T'))
        return locale.toString(QDate::fromString(text, Qt::ISODate), day);
    return locale.toString(QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd'T'HH:mm")), day + QStringLiteral(", HH:mm"));
}

} // namespace einlass
