// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/decoded_text.h"

#include <QStringConverter>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace einlass {
namespace {

constexpr qsizetype looked = 4096;

// What Windows-1252 has where ISO 8859-1 has control characters; five places are empty.
constexpr std::array<char16_t, 32> windows{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows[c.unicode() - 0x80u]);
    }
    return text;
}

/// Western text in UTF-16 has a zero in every other byte, and hardly any elsewhere.
std::optional<QStringConverter::Encoding> utf16ByLook(const QByteArray &bytes)
{
    const qsizetype pairs = std::min(bytes.size(), looked) / 2;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < 2 * pairs; ++i)
        zeros[static_cast<std::size_t>(i % 2)] += bytes[i] == 0 ? 1 : 0;
    const auto isMost = [pairs](qsizetype many, qsizetype few) { return pairs > 1 && many * 2 > pairs && few * 20 < pairs; };
    if (isMost(zeros[1], zeros[0]))
        return QStringConverter::Utf16LE;
    if (isMost(zeros[0], zeros[1]))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Bytes that follow the first one of a character in UTF-8; -1 when nothing begins so.
int followers(uchar first)
{
    if (first < 0x80)
        return 0;
    if (first >= 0xC2 && first < 0xE0)
        return 1;
    if (first >= 0xE0 && first < 0xF0)
        return 2;
    return first >= 0xF0 && first < 0xF5 ? 3 : -1;
}

/// A damaged text is still UTF-8 when most of what is not ASCII is well formed.
bool isMostlyUtf8(const QByteArray &bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int more = followers(static_cast<uchar>(bytes[i]));
        if (more == 0)
            continue;
        int found = 0;
        while (found < more && i + found + 1 < bytes.size()
               && (static_cast<uchar>(bytes[i + found + 1]) & 0xC0) == 0x80)
            ++found;
        ++(more > 0 && found == more ? good : bad);
        // What is left of a character that was cut off counts once.
        i += found;
    }
    return good >= 2 * bad;
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    // Removes the mark itself, too.
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked).decode(bytes);
    if (const auto guessed = utf16ByLook(bytes))
        return QStringDecoder(*guessed).decode(bytes);
    return isMostlyUtf8(bytes) ? QString::fromUtf8(bytes) : fromWindows(bytes);
}

} // namespace einlass
