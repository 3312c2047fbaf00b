// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_encoding.h"

#include "tools/decoded_text.h"

#include <QStringConverter>

#include <unicode/ucnv.h>

#include <memory>

namespace einlass {
namespace {

constexpr qsizetype longestLook = 4096;

QString decodedByIcu(const QByteArray &bytes, const char *charset, bool &known)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status), ucnv_close);
    known = U_SUCCESS(status) && converter;
    if (!known)
        return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    status = U_ZERO_ERROR;
    const int32_t size = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                       static_cast<int32_t>(text.size()), bytes.constData(),
                                       static_cast<int32_t>(bytes.size()), &status);
    text.truncate(U_SUCCESS(status) ? size : 0);
    return text;
}

} // namespace

QString decodedText(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    // What calls itself ASCII is often something else.
    if (name.isEmpty() || name == "us-ascii" || name == "ascii" || name == "utf-8" || name == "utf8"
        || QStringConverter::encodingForData(bytes))
        return decodedText(bytes);
    bool known = false;
    const QByteArray wanted = name == "iso-8859-1" || name == "latin1" ? QByteArray("windows-1252") : name;
    const QString text = decodedByIcu(bytes, wanted.constData(), known);
    return known ? text : decodedText(bytes);
}

QByteArray charsetOfHtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(longestLook).toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0 || head.lastIndexOf("<meta", at) < 0)
        return {};
    QByteArray name;
    for (qsizetype i = at + 8; i < head.size() && name.size() < 30; ++i) {
        const char c = head[i];
        if (name.isEmpty() && (c == '"' || c == '\''))
            continue;
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '_')
            break;
        name += c;
    }
    return name;
}

} // namespace einlass
