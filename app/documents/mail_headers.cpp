// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/mail_headers.h"

#include "base/text.h"
#include "documents/short_line.h"

#include <QByteArrayList>

namespace einlass {

QByteArray encodedWords(const QString &text)
{
    const QByteArray plain = text.toUtf8();
    bool ascii = true;
    for (const char c : plain)
        ascii = ascii && c >= 0x20 && c < 0x7f;
    if (ascii && !text.contains(QLatin1String("=?")) && plain.size() <= 60)
        return plain;
    QByteArrayList words;
    QByteArray piece;
    // An encoded word holds at most 75 characters and never a part of a character.
    const auto flush = [&] {
        if (!piece.isEmpty())
            words << "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const uint point : text.toUcs4()) {
        const char32_t c = point;
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (piece.size() + bytes.size() > 42)
            flush();
        piece += bytes;
    }
    flush();
    return words.join("\n ");
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString plain = shortLine(name);
    QByteArray mail;
    for (const char c : cleaned(address).toUtf8()) {
        if (c > 0x20 && c < 0x7f && c != '<' && c != '>' && c != ',' && c != ';')
            mail += c;
    }
    if (plain.isEmpty())
        return mail;
    QByteArray phrase = encodedWords(plain);
    if (!phrase.startsWith("=?")) {
        phrase.replace('\\', "\\\\").replace('"', "\\\"");
        phrase = '"' + phrase + '"';
    }
    return phrase + " <" + mail + '>';
}

} // namespace einlass
