// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_duplicates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

#include <vector>

namespace einlass {
namespace {

/// A text with escapes and without: "a" and "\u0061" are the same name.
QString unescaped(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
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
    std::vector<QSet<QString>> open;
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
            const QString name = unescaped(json.mid(start, i - start + 1));
            if (open.back().contains(name))
                return start;
            open.back().insert(name);
        }
    }
    return -1;
}

} // namespace einlass
