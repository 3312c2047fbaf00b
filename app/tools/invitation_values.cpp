// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_values.h"

#include "tools/invitation_words.h"

#include <QList>
#include <QSet>
#include <QStringView>

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestCode = 64;
constexpr qsizetype longestLine = 300;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The groups of a number; where more digits follow than it can have, the shapes that Zoom
/// writes decide: one block, 3-4-4, 3-3-4, 3-3-3.
QString joinedGroups(const QList<QStringView> &groups)
{
    QString all;
    for (QStringView group : groups)
        all += group;
    if (all.size() <= 11)
        return all.size() >= 8 ? all : QString();
    const auto size = [&](qsizetype i) { return i < groups.size() ? groups[i].size() : 0; };
    if (size(0) >= 9)
        return size(0) <= 11 ? groups[0].toString() : QString();
    // "355 111 222 333" is a number of Teams.
    const bool foreign = size(0) == 3 && size(1) == 3 && size(2) == 3 && size(3) == 3;
    const bool zoomShape = !foreign && size(0) == 3
        && ((size(1) == 4 && size(2) == 4) || (size(1) == 3 && (size(2) == 4 || size(2) == 3)));
    return zoomShape ? all.left(size(0) + size(1) + size(2)) : QString();
}

bool saysNothing(const QString &value)
{
    static const QSet<QString> words{
        QStringLiteral("none"), QStringLiteral("no"), QStringLiteral("not"), QStringLiteral("n/a"),
        QStringLiteral("kein"), QStringLiteral("keine"), QStringLiteral("keiner"),
        QStringLiteral("keins"), QStringLiteral("ohne"), QStringLiteral("nicht"),
        QStringLiteral("entfällt"), QStringLiteral("folgt"), QStringLiteral("follows"),
        QStringLiteral("tba"), QStringLiteral("tbd"), QStringLiteral("siehe"),
        QStringLiteral("see"), QStringLiteral("wird"), QStringLiteral("will"),
        QStringLiteral("separat"), QStringLiteral("separately"), QStringLiteral("optional")};
    return words.contains(value.toLower())
        || std::none_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Whether a sentence goes on behind the value.
bool wordsFollow(const QString &text, qsizetype at)
{
    const qsizetype next = skipBlanks(text, at);
    if (!charAt(text, next).isLetter())
        return false;
    // Another label, "Kenncode: abc Thema: …", is no sentence.
    return colonAfterWords(text, next) < 0;
}

/// "99 88 77": a number in groups of the same size that fill the line; `end` is behind the first.
QString groupedDigits(const QString &text, qsizetype begin, qsizetype end)
{
    constexpr qsizetype longest = 10;
    const qsizetype size = end - begin;
    QString digits = text.mid(begin, size);
    if (size < 2 || size > 5 || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return {};
    for (qsizetype at = skipBlanks(text, end); charAt(text, at) != u'\n'; at = skipBlanks(text, at + size)) {
        const QString group = text.mid(at, size);
        const bool whole = group.size() == size && std::all_of(group.begin(), group.end(), isAsciiDigit)
            && charAt(text, at + size).isSpace();
        if (!whole || digits.size() + size > longest)
            return {};
        digits += group;
    }
    return digits.size() > size ? digits : QString();
}

/// The label of the next value, where this one's is missing: "Kenncode" above "Link" in a table.
bool isLabel(const QString &value)
{
    const QString word = value.toLower();
    const auto &labels = invitationWords().labels;
    const auto same = labels.constFind(word.isEmpty() ? QChar() : word.front());
    return same != labels.constEnd()
        && std::any_of(same->begin(), same->end(), [&](const InvitationLabel &label) { return label.text == word; });
}

QString unwrapped(QString value)
{
    constexpr QStringView pairs[] = {u"\"\"", u"''", u"„“", u"“”", u"‚‘", u"‘’", u"«»", u"»«", u"()", u"[]", u"``"};
    while (value.startsWith(u"**") && value.endsWith(u"**") && value.size() > 4)
        value = value.mid(2, value.size() - 4);
    for (QStringView pair : pairs) {
        if (value.size() > 2 && value.front() == pair[0] && value.back() == pair[1])
            value = value.mid(1, value.size() - 2);
    }
    return value;
}

QString withoutSentenceEnd(QString value)
{
    const bool opened = value.contains(u'(');
    while (!value.isEmpty()) {
        const QChar last = value.back();
        if (!QStringView(u".,;:").contains(last) && !(last == u')' && !opened))
            break;
        value.chop(1);
    }
    return value;
}

} // namespace

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isAsciiDigit);
}

bool isForeignNumber(const QString &text, qsizetype at)
{
    constexpr int fewest = 12;
    int digits = 0;
    for (; digits < fewest && (isAsciiDigit(charAt(text, at)) || isBlankChar(charAt(text, at))); ++at)
        digits += isAsciiDigit(text[at]) ? 1 : 0;
    return digits == fewest;
}

qsizetype behindDigits(const QString &text, qsizetype at, qsizetype digits)
{
    constexpr QStringView marks = u" \t/|,;&+";
    while (digits > 0 && at < text.size() && text[at] != u'\n')
        digits -= isAsciiDigit(text[at++]) ? 1 : 0;
    while (at < text.size() && (marks.contains(text[at]) || text[at] == QChar::Nbsp))
        ++at;
    return at;
}

QString readDigitGroups(const QString &text, const ValuePlace &place)
{
    if (place.nextLine && !place.separated && !place.alone)
        return {};
    QList<QStringView> groups;
    qsizetype at = skipMarkup(text, place.at);
    while (charAt(text, at) == u'*' || charAt(text, at) == u'_')
        ++at;
    while (groups.size() < 6) {
        const qsizetype begin = at;
        while (at < text.size() && isAsciiDigit(text[at]) && at - begin <= 12)
            ++at;
        // "06.11." behind the number is a date, "10:15" a time.
        const bool dateOrTime = at > begin && !groups.isEmpty() && at - begin <= 2
            && (charAt(text, at) == u'.' || charAt(text, at) == u':')
            && isAsciiDigit(charAt(text, at + 1));
        if (at == begin || dateOrTime)
            break;
        groups.append(QStringView(text).mid(begin, at - begin));
        for (int joiners = 0; joiners < 3 && at < text.size() && isJoiner(text[at]); ++joiners)
            ++at;
    }
    return joinedGroups(groups);
}

QString readCode(const QString &text, const ValuePlace &place)
{
    qsizetype end = place.at;
    while (end < text.size() && end - place.at <= longestCode && !text[end].isSpace())
        ++end;
    const QString word = text.mid(place.at, end - place.at);
    if (word.size() > longestCode || word.contains(QLatin1String("://")) || word.endsWith(u':'))
        return {};
    const QString value = unwrapped(withoutSentenceEnd(word));
    if (saysNothing(value))
        return {};
    if (const QString digits = groupedDigits(text, place.at, end); !digits.isEmpty())
        return digits;
    if (place.nextLine) {
        if (isLabel(value))
            return {};
        const bool own = charAt(text, skipBlanks(text, end)) == u'\n';
        return own && (place.separated || place.alone) ? value : QString();
    }
    // In running text only a digit tells a code from a word.
    const bool labelled = place.separated && !place.verb;
    const bool certain = labelled ? hasDigit(value) || !wordsFollow(text, end)
                                  : hasDigit(value) && value.size() >= 4;
    return certain ? value : QString();
}

QString readPin(const QString &text, const ValuePlace &place)
{
    if (place.nextLine && !place.separated && !place.alone)
        return {};
    qsizetype end = place.at;
    while (end < text.size() && end - place.at <= 20 && isAsciiDigit(text[end]))
        ++end;
    const QString digits = text.mid(place.at, end - place.at);
    const bool goesOn = charAt(text, end).isLetterOrNumber()
        || (isBlankChar(charAt(text, end)) && isAsciiDigit(charAt(text, end + 1)));
    return digits.size() >= 4 && digits.size() <= 20 && !goesOn ? digits : QString();
}

QString readLine(const QString &text, qsizetype begin, qsizetype end)
{
    qsizetype stop = std::min(end, begin + longestLine);
    if (const qsizetype link = QStringView(text).mid(begin, stop - begin).indexOf(u"http"); link >= 0)
        stop = begin + link;
    QString line = text.mid(begin, stop - begin).simplified();
    // What leads over to the next value of the line is none of this one.
    constexpr QStringView marks = u"*|;,•·";
    constexpr QStringView dashes = u"-–—/";
    const auto leadsOn = [&] {
        return marks.contains(line.back())
            || (dashes.contains(line.back()) && (line.size() == 1 || line[line.size() - 2] == u' '));
    };
    while (!line.isEmpty() && leadsOn()) {
        line.chop(1);
        line = line.trimmed();
    }
    return line;
}

} // namespace einlass
