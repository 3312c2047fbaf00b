// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_lines.h"

#include <algorithm>
#include <iterator>

namespace einlass {
namespace {

/// Before the number of a line.
constexpr qsizetype mostBlanks = 20;

bool isBlankChar(QChar c)
{
    return c == u' ' || c == u'\t';
}

template <std::size_t Count>
bool isOneOf(const QStringView (&words)[Count], QStringView word)
{
    return std::any_of(std::begin(words), std::end(words), [word](QStringView known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// "10." or "10)" at the beginning of a line; 0 when there is none. `end`: behind it.
int numberAt(QStringView text, qsizetype at, qsizetype &end)
{
    constexpr qsizetype mostDigits = 3;
    const qsizetype limit = std::min(text.size(), at + mostBlanks);
    while (at < limit && isBlankChar(text[at]))
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && at - begin <= mostDigits && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    end = at + 1;
    const bool counts = at > begin && at - begin <= mostDigits && at < text.size() && (text[at] == u'.' || text[at] == u')');
    return counts ? text.mid(begin, at - begin).toInt() : 0;
}

} // namespace

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

bool hasLabel(QStringView word)
{
    return word.left(word.indexOf(u'@')).contains(u':')
        && !word.contains(u"mailto:", Qt::CaseInsensitive);
}

bool isColumnHeading(QStringView word)
{
    static constexpr QStringView headings[] = {u"e-mail", u"email", u"mail", u"e-mail-adresse",
                                               u"emailadresse", u"mailadresse", u"e-mails", u"emails"};
    return isOneOf(headings, word);
}

bool beginsMailLine(QStringView word)
{
    static constexpr QStringView fields[] = {u"date:", u"datum:", u"gesendet:", u"sent:", u"subject:", u"betreff:",
                                             u"importance:", u"wichtigkeit:", u"attachments:", u"anlagen:"};
    return isOneOf(fields, word);
}

qsizetype listNumberLength(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] < u'0' || text[at] > u'9')
        return 0;
    // No further than blanks go: a line may hold a hundred thousand addresses.
    qsizetype lineBegin = at;
    while (lineBegin > 0 && at - lineBegin < mostBlanks && isBlankChar(text[lineBegin - 1]))
        --lineBegin;
    if (lineBegin > 0 && text[lineBegin - 1] != u'\n')
        return 0;
    qsizetype end = 0;
    const int number = numberAt(text, lineBegin, end);
    if (number == 0 || end <= at || end >= text.size() || !text[end].isLetter())
        return 0;
    qsizetype other = 0;
    const qsizetype next = text.indexOf(u'\n', at);
    const bool before = lineBegin > 0 && number > 1
        && numberAt(text, text.left(lineBegin - 1).lastIndexOf(u'\n') + 1, other) == number - 1;
    const bool behind = next >= 0 && numberAt(text, next + 1, other) == number + 1;
    return before || behind ? end - at : 0;
}

} // namespace einlass
