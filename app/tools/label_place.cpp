// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/label_place.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace einlass {
namespace {

constexpr qsizetype longestQualifier = 40;
constexpr int mostBlanks = 200;

bool contains(const QString &text, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](QStringView part) { return text.contains(part); });
}

bool isForGuests(const QString &qualifier)
{
    return contains(qualifier, {u"gast", u"gäst", u"guest",
                                u"teilnehm", u"teilnahm",
                                u"particip", u"attend"});
}

/// Marks of lists, quotations and bold type.
bool isMarkup(QChar c)
{
    return QStringView(u"*>•·▪◦–—|_#").contains(c);
}

bool isSeparator(QChar c)
{
    return c == u':' || c == QChar(0xFF1A) || c == u'=';
}

/// "für Gäste": whether words behind a label belong to it by their first one.
bool isLinked(const QString &words)
{
    static const QSet<QString> links{
        QStringLiteral("für"), QStringLiteral("for"), QStringLiteral("des"), QStringLiteral("der"),
        QStringLiteral("of"), QStringLiteral("zum"), QStringLiteral("zur")};
    return links.contains(words.section(u' ', 0, 0));
}

bool saysForWhom(const QString &words)
{
    return isForHosts(words) || isForGuests(words);
}

/// Words before the label back to the last punctuation, digit or line break.
QString wordsBefore(const QString &text, qsizetype begin)
{
    qsizetype from = begin;
    const auto belongs = [](QChar c) { return c.isLetter() || isJoiner(c) || c == u'*' || c == u'_'; };
    while (begin - from < longestQualifier && belongs(charAt(text, from - 1)))
        --from;
    return text.mid(from, begin - from);
}

/// The colon of the label that ends here, "PIN für Gäste:" and "Passcode (optional):" included.
qsizetype colonBehind(const QString &text, qsizetype end)
{
    qsizetype at = skipBlanks(text, end);
    while (charAt(text, at) == u'*' || charAt(text, at) == u'_')
        ++at;
    at = skipBlanks(text, at);
    if (isSeparator(charAt(text, at)))
        return at;
    if (charAt(text, at) == u'(') {
        const QStringView inside = QStringView(text).mid(at, longestQualifier);
        const qsizetype close = inside.indexOf(u')');
        const bool sameLine = close > 0 && !inside.left(close).contains(u'\n');
        const qsizetype colon = sameLine ? skipBlanks(text, at + close + 1) : at;
        return isSeparator(charAt(text, colon)) ? colon : -1;
    }
    const qsizetype colon = colonAfterWords(text, at);
    const QString words = colon < 0 ? QString() : text.mid(at, colon - at).toLower();
    return isLinked(words) || saysForWhom(words) ? colon : -1;
}

/// Where "is" stands behind the label or behind "for guests", "für Teilnehmende"; -1 when it does not.
qsizetype verbBehind(const QString &text, qsizetype end, qsizetype &behind)
{
    static const QSet<QString> verbs{QStringLiteral("lautet"), QStringLiteral("ist"), QStringLiteral("is")};
    constexpr int mostWords = 4;
    qsizetype at = skipBlanks(text, end);
    const qsizetype first = at;
    for (int words = 0; words < mostWords; ++words) {
        const qsizetype begin = at;
        while (at - begin < longestQualifier && charAt(text, at).isLetter())
            ++at;
        if (at == begin || !isBlankChar(charAt(text, at)))
            return -1;
        if (verbs.contains(text.mid(begin, at - begin).toLower())) {
            const QString between = text.mid(first, begin - first).toLower();
            behind = at;
            return words == 0 || saysForWhom(between) ? begin : -1;
        }
        at = skipBlanks(text, at);
    }
    return -1;
}

/// Behind "Gäste", "für Teilnehmende" or "(Gast)" when a number or the end of the line follows, as in
/// tables; else `end`.
qsizetype behindQualifier(const QString &text, qsizetype end)
{
    const qsizetype first = skipBlanks(text, end);
    qsizetype at = first;
    qsizetype behind = end;
    for (; at - first <= longestQualifier; ++at) {
        const QChar c = charAt(text, at);
        if (c.isLetter() || c == u'(' || c == u')')
            behind = at + 1;
        else if (!isBlankChar(c))
            break;
    }
    const bool ends = charAt(text, at) == u'\n' || charAt(text, at).isDigit();
    if (!ends || behind <= first)
        return end;
    const QString words = text.mid(first, behind - first).toLower();
    return saysForWhom(words) && (!words.contains(u' ') || isLinked(words)) ? behind : end;
}

/// A column of a table: several blanks between a label that begins its line and its value.
bool isColumn(const QString &text, qsizetype begin, qsizetype end)
{
    constexpr qsizetype fewest = 3;
    while (isBlankChar(charAt(text, begin - 1)) || isMarkup(charAt(text, begin - 1)))
        --begin;
    const qsizetype value = skipBlanks(text, end);
    return value - end >= fewest && charAt(text, begin - 1) == u'\n' && charAt(text, value) != u'\n';
}

qsizetype nextLine(const QString &text, qsizetype at)
{
    int lines = 0;
    for (int i = 0; i < mostBlanks && at < text.size() && lines < 3; ++i, ++at) {
        if (text[at] == u'\n')
            ++lines;
        else if (!isBlankChar(text[at]))
            break;
    }
    return skipMarkup(text, at);
}

} // namespace

bool isBlankChar(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\t';
}

bool isJoiner(QChar c)
{
    return isBlankChar(c) || c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2013);
}

QChar charAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar(u'\n');
}

qsizetype skipBlanks(const QString &text, qsizetype at)
{
    for (int i = 0; i < mostBlanks && at < text.size() && isBlankChar(text[at]); ++i)
        ++at;
    return at;
}

qsizetype skipMarkup(const QString &text, qsizetype at)
{
    qsizetype next = skipBlanks(text, at);
    for (int i = 0; i < 8 && isMarkup(charAt(text, next)); ++i) {
        // A passcode may begin with a star or an underscore.
        if (QStringView(u"*_#").contains(charAt(text, next)) && !charAt(text, next + 1).isSpace())
            break;
        next = skipBlanks(text, next + 1);
    }
    return next;
}

qsizetype colonAfterWords(const QString &text, qsizetype from)
{
    for (qsizetype at = from; at - from <= longestQualifier; ++at) {
        const QChar c = charAt(text, at);
        if (isSeparator(c))
            return at;
        if (!c.isLetter() && !isJoiner(c))
            return -1;
    }
    return -1;
}

ValuePlace placeOfValue(const QString &text, qsizetype begin, qsizetype end)
{
    ValuePlace place;
    const QString before = wordsBefore(text, begin);
    qsizetype at = end;
    if (charAt(text, end - 1) == u'?') {
        // "Wann?" asks for its value as a colon does.
        place.separated = true;
        place.qualifier = before;
    } else if (const qsizetype colon = colonBehind(text, end); colon >= 0) {
        place.separated = true;
        place.qualifier = before + text.mid(end, colon - end);
        at = colon + 1;
    } else if (qsizetype behind = 0, verb = verbBehind(text, end, behind); verb >= 0) {
        place.separated = true;
        place.verb = true;
        place.qualifier = before + text.mid(end, verb - end);
        at = skipMarkup(text, behind);
        if (isSeparator(charAt(text, at)))
            ++at;
    } else {
        at = behindQualifier(text, end);
        place.separated = isColumn(text, begin, at);
        place.qualifier = before + text.mid(end, at - end);
        at = skipBlanks(text, at);
    }
    place.qualifier = place.qualifier.toLower().trimmed();
    // "**Kenncode:** 123456": the mark closes bold type. A passcode may begin with a star, too.
    qsizetype behindMarks = at;
    while (charAt(text, behindMarks) == u'*' || charAt(text, behindMarks) == u'_')
        ++behindMarks;
    at = skipBlanks(text, charAt(text, behindMarks).isSpace() ? behindMarks : at);
    if (charAt(text, at) == u'\n') {
        place.nextLine = true;
        const QString words = before.trimmed();
        place.alone = std::all_of(words.begin(), words.end(), [](QChar c) { return isMarkup(c) || isJoiner(c); })
            || words.endsWith(u'-');
        at = nextLine(text, at);
    }
    place.at = at;
    return place;
}

bool isForHosts(const QString &qualifier)
{
    return contains(qualifier, {u"host", u"veranstalt", u"moderat",
                                u"organis", u"organiz", u"gastgeb",
                                u"leitung"});
}

bool isForParticipants(const QString &qualifier)
{
    static const QSet<QString> neutral{
        QString(), QStringLiteral("die"), QStringLiteral("der"), QStringLiteral("the"),
        QStringLiteral("und"), QStringLiteral("and"), QStringLiteral("mit"), QStringLiteral("with"),
        QStringLiteral("konferenz"), QStringLiteral("conference"), QStringLiteral("zugangs"),
        QStringLiteral("meeting"), QStringLiteral("dfnconf")};
    if (isForHosts(qualifier))
        return false;
    if (isForGuests(qualifier))
        return true;
    QString word = qualifier;
    word.remove(u'*').remove(u'_').remove(u'(').remove(u')');
    while (!word.isEmpty() && isJoiner(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && isJoiner(word.back()))
        word.chop(1);
    return neutral.contains(word);
}

bool isForTelephones(const QString &qualifier)
{
    return contains(qualifier, {u"telefon", u"phone", u"sip",
                                u"h.323", u"einwahl", u"dial"});
}

} // namespace einlass
