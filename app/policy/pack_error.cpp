// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/pack_error.h"

#include "base/json_pointer.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace einlass {
namespace {

constexpr qsizetype shownLength = 80;

QString shortened(const QString &text)
{
    const QString clean = cleaned(text.left(4 * shownLength));
    return clean.size() <= shownLength ? clean : clean.left(shownLength) + QChar(0x2026);
}

} // namespace

Message packError(const char *source, const QString &file, const QString &pointer,
                  const QString &found)
{
    return {source, {shownFile(file), shownPointer(pointer), shortened(found)}};
}

QString shown(const QJsonValue &value)
{
    // Serialising inside an array keeps quotes and escapes of plain values.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2).left(4 * shownLength));
}

bool looksLikeClause(const QString &text)
{
    if (text.size() < 2 || text.size() > 4 || text[0] < u'A' || text[0] > u'Z')
        return false;
    qsizetype at = 1;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    const bool letter = at == text.size() - 1 && text[at] >= u'a' && text[at] <= u'z';
    return at > 1 && at <= 3 && (at == text.size() || letter);
}

} // namespace einlass
