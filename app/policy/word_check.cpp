// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/word_check.h"

#include "base/json_pointer.h"
#include "base/json_text.h"
#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtGlobal>

namespace einlass {
namespace {

const char unknownWord[] = QT_TRANSLATE_NOOP("Core", "%1: “%2” is no word of the documents; see words.json in the program’s templates.");
const char emptyWord[] = QT_TRANSLATE_NOOP("Core", "%1: “%2” needs a text.");
const char otherPlaces[] = QT_TRANSLATE_NOOP("Core", "%1: “%2” needs exactly these placeholders: %3.");
const char withoutPlaces[] = QT_TRANSLATE_NOOP("Core", "%1: “%2” has no placeholders.");
const char shortFormat[] = QT_TRANSLATE_NOOP("Core", "%1: the format “%2” needs what “%3” has, day, month or year.");

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("\\{[^{}]*\\}"));
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

bool keepsParts(const QString &format, const QString &builtIn)
{
    for (const QChar part : {u'd', u'M', u'y'}) {
        if (builtIn.contains(part) && !format.contains(part))
            return false;
    }
    return true;
}

} // namespace

Result<void> checkWords(const QByteArray &json, const QByteArray &builtIn, const QString &shownAs)
{
    const Result<QJsonObject> words = parseJsonObject(json, shownAs);
    const Result<QJsonObject> known = parseJsonObject(builtIn, shownAs);
    if (!words.ok() || !known.ok())
        return words.ok() ? known.error() : words.error();
    const QString file = shownFile(shownAs);
    const QStringList keys = words->keys();
    for (const QString &key : keys) {
        const QString shown = cleaned(key).left(60);
        if (!known->contains(key))
            return Message{unknownWord, {file, shown}};
        const QString text = words->value(key).toString();
        const QString own = known->value(key).toString();
        if (isBlank(text))
            return Message{emptyWord, {file, shown}};
        if (key.startsWith(QLatin1String("format.")) && !keepsParts(text, own))
            return Message{shortFormat, {file, shown, own}};
        const QStringList wanted = placeholders(own);
        if (placeholders(text) == wanted)
            continue;
        if (wanted.isEmpty())
            return Message{withoutPlaces, {file, shown}};
        return Message{otherPlaces, {file, shown, wanted.join(QLatin1String(", "))}};
    }
    return {};
}

} // namespace einlass
