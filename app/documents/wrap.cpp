// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wrap.h"

#include <QRegularExpression>
#include <QStringList>

namespace einlass {
namespace {

/// How far the further lines of this one are set in.
int hangingIndent(const QString &line)
{
    static const QRegularExpression lead(
        QStringLiteral("^( {0,5}(?:\\[ \\] |- |\\d{1,3}\\. )|[^:]{1,24}: {2,}| +)"));
    const auto match = lead.match(line);
    return match.hasMatch() ? static_cast<int>(match.capturedLength()) : 0;
}

/// Words with what belongs to them, as far as a line holds it: "3. Januar", "3 January", "Dr. Eva".
QStringList unitsOf(const QString &text, qsizetype longest)
{
    static const QRegularExpression leads(QStringLiteral("^\\(?(?:\\d{1,2}\\.?|Dr\\.|Prof\\.|Art\\.|Abs\\.|§)$"));
    QStringList units;
    bool joins = false;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool goesOn = joins && (word.front().isUpper() || word.front().isDigit())
            && units.last().size() + 1 + word.size() <= longest;
        if (goesOn)
            units.last().append(u' ').append(word);
        else
            units << word;
        joins = leads.match(word).hasMatch();
    }
    return units;
}

QStringList brokenLine(const QString &line, int width)
{
    if (line.size() <= width)
        return {line};
    const int indent = hangingIndent(line);
    const QString margin(indent, u' ');
    QStringList lines;
    QString current = line.left(indent);
    bool fresh = true;
    for (const QString &word : unitsOf(line.mid(indent), width - indent)) {
        if (!fresh && current.size() + 1 + word.size() > width) {
            lines << current;
            current = margin;
            fresh = true;
        }
        if (!fresh)
            current += u' ';
        current += word;
        fresh = false;
    }
    return lines << current;
}

QString withoutTrailingBlanks(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QString wrapped(const QString &text, int width)
{
    QStringList result;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = withoutTrailingBlanks(raw);
        if (line.isEmpty() && (result.isEmpty() || result.last().isEmpty()))
            continue;
        result << brokenLine(line, width);
    }
    while (!result.isEmpty() && result.last().isEmpty())
        result.removeLast();
    return result.join(u'\n') + u'\n';
}

} // namespace einlass
