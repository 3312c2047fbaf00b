// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_duplicates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace einlass {
namespace {

/// The name in these quotes: "a" and "\u0061" are the same. Where nothing is escaped it refers to its bytes.
QByteArray unescaped(const char *quoted, qsizetype size)
{
    const QByteArray plain = QByteArray::fromRawData(quoted + 1, std::max<qsizetype>(size - 2, 0));
    if (!plain.contains('\\'))
        return plain;
    return QJsonDocument::fromJson("[\"" + plain + "\"]").array().first().toString().toUtf8();
}

qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i;
}

bool isName(const QByteArray &json, qsizetype afterText)
{
    for (qsizetype i = afterText; i < json.size(); ++i) {
        if (json[i] == ':')
            return true;
        if (json[i] != ' ' && json[i] != '\t' && json[i] != '\n' && json[i] != '\r')
            return false;
    }
    return false;
}

} // namespace

qsizetype duplicateMember(const QByteArray &json)
{
    std::vector<QSet<QByteArray>> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{' || json[i] == '[') {
            open.emplace_back();
        } else if ((json[i] == '}' || json[i] == ']') && !open.empty()) {
            open.pop_back();
        } else if (json[i] == '"') {
            const qsizetype start = i;
            i = endOfText(json, start);
            if (open.empty() || !isName(json, i + 1))
                continue;
            const QByteArray name = unescaped(json.constData() + start, i - start + 1);
            if (open.back().contains(name))
                return start;
            open.back().insert(name);
        }
    }
    return -1;
}

} // namespace einlass
