// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// The two languages of interface and documents.
enum class Language { German, English };

/// "de" or "en".
inline QString languageCode(Language language)
{
    return language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

/// One text in both languages, as rule packs and findings carry it.
struct LocalizedText
{
    QString de;
    QString en;

    const QString &in(Language language) const { return language == Language::German ? de : en; }
    QString &in(Language language) { return language == Language::German ? de : en; }
    bool isEmpty() const { return de.isEmpty() && en.isEmpty(); }
    bool operator==(const LocalizedText &) const = default;
};

} // namespace einlass
