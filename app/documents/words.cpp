// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/words.h"

#include "base/text.h"
#include "policy/pack.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace einlass {
namespace {

void addWords(const QByteArray &json, QHash<QString, QString> &words)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        words.insert(entry.key(), entry.value().toString());
}

QHash<QString, QString> wordsIn(Language language, const Pack *pack)
{
    const QString path = QStringLiteral("%1/words.json").arg(languageCode(language));
    QFile file(QStringLiteral(":/templates/%1").arg(path));
    QHash<QString, QString> words;
    if (file.open(QIODevice::ReadOnly))
        addWords(file.readAll(), words);
    if (pack)
        addWords(pack->templates.value(path).toUtf8(), words);
    return words;
}

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Words::Words(Language language, const Pack *pack)
    : m_language(language), m_locale(localeOf(language)), m_words(wordsIn(language, pack))
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
