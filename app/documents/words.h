// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QHash>
#include <QLocale>
#include <QString>

namespace einlass {

class Pack;

/// The small words of documents in one language: labels and phrases that sentences of the rule
/// pack and templates are put together from. Data, not catalogue: documents speak a language that
/// need not be the interface's.
class Words
{
public:
    /// Reads :/templates/<language>/words.json; words of the pack's own stand for those of the program.
    explicit Words(Language language, const Pack *pack = nullptr);

    Language language() const { return m_language; }
    /// Formats dates and numbers; English is written the British way.
    const QLocale &locale() const { return m_locale; }

    /// The phrase with its placeholders filled in. A key that is not there stands as it is, so
    /// that a gap is seen and tested for.
    QString word(const QString &key, const QHash<QString, QString> &values = {}) const;

    /// "a", "a and b", "a, b and c".
    QString list(const QStringList &items) const;

    /// "Tuesday, 12 January 2027".
    QString longDate(const QDate &date) const;
    /// "12 January 2027".
    QString date(const QDate &date) const;

private:
    Language m_language;
    QLocale m_locale;
    QHash<QString, QString> m_words;
};

} // namespace einlass
