// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_mail.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestHeader = 1024 * 1024;

/// The name of the field that begins a line, in small letters; empty when none does.
QByteArray fieldName(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || colon > 60)
        return {};
    const QByteArrayView name = line.first(colon);
    const bool allowed = std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    return allowed ? name.toByteArray().toLower() : QByteArray();
}

qsizetype endOfLine(QByteArrayView bytes, qsizetype begin)
{
    const qsizetype end = bytes.indexOf('\n', begin);
    return end < 0 ? bytes.size() : end;
}

} // namespace

std::optional<qsizetype> mailHeaderEnd(QByteArrayView bytes)
{
    static const QSet<QByteArray> addresses{"from", "to", "cc", "bcc"};
    static const QSet<QByteArray> onlyInMails{"message-id", "mime-version", "received", "return-path", "content-type", "x-unsent"};
    bytes = bytes.first(std::min(bytes.size(), longestHeader));
    bool addressed = false;
    bool certain = false;
    qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (bytes.sliced(begin).startsWith("From "))
        begin = std::min(bytes.size(), endOfLine(bytes, begin) + 1);
    while (begin < bytes.size()) {
        const qsizetype end = endOfLine(bytes, begin);
        const QByteArrayView line = bytes.sliced(begin, end - begin).trimmed();
        const bool goesOn = bytes[begin] == ' ' || bytes[begin] == '\t';
        if (line.isEmpty())
            break;
        if (!goesOn) {
            const QByteArray name = fieldName(line);
            if (name.isEmpty())
                return std::nullopt;
            addressed = addressed || addresses.contains(name);
            certain = certain || onlyInMails.contains(name);
        }
        begin = end + 1;
    }
    return addressed && certain ? std::optional(std::min(begin, bytes.size())) : std::nullopt;
}

AddressPieces mailAddresses(QStringView header)
{
    static constexpr QStringView fields[] = {u"from", u"to", u"cc", u"bcc"};
    AddressPieces pieces;
    for (qsizetype begin = 0; begin < header.size();) {
        // A field goes on in every line that begins with a blank.
        qsizetype end = begin;
        do {
            const qsizetype lineEnd = header.indexOf(u'\n', end);
            end = lineEnd < 0 ? header.size() : lineEnd + 1;
        } while (end < header.size() && (header[end] == u' ' || header[end] == u'\t'));
        const QStringView field = header.mid(begin, end - begin);
        const qsizetype colon = field.indexOf(u':');
        const bool wanted = std::any_of(std::begin(fields), std::end(fields), [&](QStringView name) {
            return colon > 0 && field.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (wanted) {
            QString value = field.mid(colon + 1).toString();
            value.replace(u'\r', u' ').replace(u'\n', u' ');
            SplitAddresses split = splitAddresses(value);
            pieces.ats += split.ats;
            for (SplitAddress &entry : split.entries) {
                entry.begin += begin + colon + 1;
                pieces.entries.push_back(std::move(entry));
            }
        }
        begin = end;
    }
    return pieces;
}

} // namespace einlass
