// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/words.h"

#include "base/text.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace einlass {
namespace {

QHash<QString, QString> wordsIn(Language language)
{
    QFile file(QStringLiteral(":/templates/%1/words.json").arg(languageCode(language)));
    QHash<QString, QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        words.insert(entry.key(), entry.value().toString());
    return words;
}

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Words::Words(Language language)
    : m_language(language), m_locale(localeOf(language)), m_words(wordsIn(language))
{
}

QString Words::word(const QString &key, const QHash<QString, QString> &values) const
{
    return withValues(m_words.value(key, key), values);
}

QString Words::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    return word(QStringLiteral("list-end"),
                {{QStringLiteral("first"), items.mid(0, items.size() - 1).join(QLatin1String(", "))},
                 {QStringLiteral("last"), items.last()}});
}

QString Words::longDate(const QDate &date) const
{
    return m_locale.toString(date, word(QStringLiteral("format.long-date")));
}

QString Words::date(const QDate &date) const
{
    return m_locale.toString(date, word(QStringLiteral("format.date")));
}

} // namespace einlass
