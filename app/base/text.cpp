// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QChar>

namespace einlass {
namespace {

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        break;
    }
    // Default-ignorable letters and fillers that print nothing.
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x2800
        || c == 0x3164 || c == 0xFFA0 || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isLetterAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() && (text[index].isLetter() || text[index].isMark()
                                                 || text[index].isSurrogate());
}

} // namespace

bool isBlank(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    for (uint c : points) {
        if (!isInvisible(c))
            return false;
    }
    return true;
}

QString cleaned(QStringView text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            result += keepLines ? u'\n' : u' ';
        } else if (c == u'\t' || c.category() == QChar::Separator_Space) {
            result += c == QChar::Nbsp ? c : QChar(u' ');
        } else if (c == QChar(0x200C) || c == QChar(0x200D)) {
            if (isLetterAt(text, i - 1) && isLetterAt(text, i + 1))
                result += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!isInvisible(QChar::surrogateToUcs4(c, text[i + 1])))
                result.append(c).append(text[i + 1]);
            ++i;
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (!isInvisible(c.unicode())) {
            result += c;
        }
    }
    return result;
}

QString withValues(const QString &pattern, const QHash<QString, QString> &values)
{
    QString result;
    result.reserve(pattern.size());
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = values.constFind(pattern.mid(open + 1, close - open - 1));
        result += QStringView(pattern).mid(at, open - at);
        result += value != values.constEnd() ? *value : pattern.mid(open, close - open + 1);
        at = close + 1;
    }
    result += QStringView(pattern).mid(at);
    return result;
}

} // namespace einlass
