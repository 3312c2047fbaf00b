// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/link_pieces.h"

#include "base/text.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace einlass {
namespace {

QJsonObject piece(const QString &text, const QString &link = {})
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("link"), link}};
}

} // namespace

QJsonArray linkPieces(const QString &text)
{
    // What ends a sentence does not belong to its link.
    static const QRegularExpression link(QStringLiteral("\\bhttps://[^\\s<>\"'„“”‚‘’{}|\\\\^`]*[^\\s<>\"'„“”‚‘’{}|\\\\^`.,;:!?)\\]]"
                                                        "|[A-Za-z0-9.+_-]*[A-Za-z0-9]@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    QJsonArray pieces;
    qsizetype at = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > at)
            pieces.append(piece(text.mid(at, match.capturedStart() - at)));
        const QString found = match.captured();
        pieces.append(piece(found, found.startsWith(QLatin1String("https://")) ? found : QStringLiteral("mailto:%1").arg(found)));
        at = match.capturedEnd();
    }
    if (at < text.size())
        pieces.append(piece(text.mid(at)));
    return pieces;
}

QJsonArray textItems(const QStringList &texts)
{
    QJsonArray items;
    for (const QString &text : texts)
        items.append(QJsonObject{{QStringLiteral("text"), text}, {QStringLiteral("pieces"), linkPieces(text)}});
    return items;
}

QStringList filledLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!isBlank(line))
            lines << line.trimmed();
    }
    return lines;
}

} // namespace einlass
