// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_lexer.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestEncodedWord = 400;

bool isBreak(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0A && u <= 0x0D) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

bool isComma(QChar c)
{
    return c == u',' || c == QChar(0xFF0C) || c == QChar(0x3001);
}

bool isSemicolon(QChar c)
{
    return c == u';' || c == QChar(0xFF1B);
}

bool isSeparator(QChar c)
{
    return c.isSpace() || isBreak(c) || isComma(c) || isSemicolon(c);
}

bool breakAt(QStringView text, qsizetype i)
{
    return isBreak(text[i]);
}

template <char16_t wanted>
bool charAt(QStringView text, qsizetype i)
{
    return text[i] == wanted;
}

/// A quote that can close: not escaped, and nothing that goes on with a word stands behind it.
bool closingQuoteAt(QStringView text, qsizetype i)
{
    if (text[i] != u'"' || (i > 0 && text[i - 1] == u'\\'))
        return false;
    return i + 1 == text.size() || isSeparator(text[i + 1])
        || QStringView(u"<(>)]@").contains(text[i + 1]);
}

/// "</tr>": what stands before and behind it are different people.
bool isRowTag(QStringView tag)
{
    static constexpr QStringView names[] = {u"li", u"p", u"table", u"tr", u"ul"};
    tag = tag.mid(tag.startsWith(u"</") ? 2 : 1);
    return std::any_of(std::begin(names), std::end(names), [tag](QStringView name) {
        return tag.startsWith(name, Qt::CaseInsensitive) && (tag.size() == name.size() || !tag[name.size()].isLetterOrNumber());
    });
}

} // namespace

AddressLexer::AddressLexer(QStringView text)
    : m_text(text),
      m_parenthesis(text, charAt<u')'>),
      m_bracket(text, charAt<u']'>),
      m_angle(text, charAt<u'>'>),
      m_nextAngle(text, charAt<u'<'>),
      m_quote(text, closingQuoteAt),
      m_atSign(text, charAt<u'@'>),
      m_break(text, breakAt)
{
    const QStringView trimmed = text.trimmed();
    m_manyLines = std::any_of(trimmed.begin(), trimmed.end(), isBreak);
    startLine();
}

/// Every line is looked at once: it is a row when at most one address stands in it, and bare.
void AddressLexer::startLine()
{
    m_lineEnd = m_break.after(m_at);
    const QStringView line = m_text.mid(m_at, m_lineEnd - m_at);
    m_row = m_manyLines && line.count(u'@') < 2 && !line.contains(u'<');
}

AddressToken AddressLexer::token(AddressTokenKind kind, qsizetype length, qsizetype frame)
{
    AddressToken token{kind, m_text.mid(m_at + frame, length - 2 * frame), m_at, m_at + length};
    m_at += length;
    return token;
}

qsizetype AddressLexer::closes(NextPlace<Holds> &place, qsizetype at)
{
    const qsizetype found = place.after(at + 1);
    return found < m_lineEnd ? found : -1;
}

/// Opening and closing signs that are no more than blanks here.
bool AddressLexer::skipOpening(QChar c)
{
    if (c.isSpace() || c == u')' || c == u']' || c == u'>')
        return true;
    const bool followedByAt = m_atSign.after(m_at) < m_lineEnd;
    if (c == u'(' || c == u'[') {
        const qsizetype end = closes(c == u'(' ? m_parenthesis : m_bracket, m_at);
        return end < 0 ? c == u'(' : followedByAt && m_atSign.after(m_at) < end;
    }
    if (c != u'<')
        return false;
    const qsizetype end = closes(m_angle, m_at);
    const qsizetype other = m_nextAngle.after(m_at + 1);
    return end < 0 || other < end || m_atSign.after(m_at) > end
        || (m_at + 1 < m_text.size() && m_text[m_at + 1].isSpace());
}

/// A tag of HTML without an address in it, as copied source has.
bool AddressLexer::isMarkupTag()
{
    const qsizetype end = closes(m_angle, m_at);
    if (end < 0 || m_atSign.after(m_at) < end)
        return false;
    const QStringView tag = m_text.mid(m_at + 1, end - m_at - 1);
    const auto nameEnd = std::find_if(tag.begin() + tag.startsWith(u'/'), tag.end(),
                                      [](QChar c) { return !c.isLetterOrNumber(); });
    const QStringView name = tag.left(nameEnd - tag.begin()).mid(tag.startsWith(u'/'));
    static constexpr QStringView names[] = {u"a", u"b", u"br", u"div", u"em", u"font", u"hr", u"i", u"li", u"ol",
                                            u"p", u"span", u"strong", u"table", u"tbody", u"td", u"th", u"thead", u"tr", u"ul", u"wbr"};
    return std::any_of(std::begin(names), std::end(names), [name](QStringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// Length of "…" at a place; 0 when nothing closes it.
qsizetype AddressLexer::quotedLength(qsizetype at)
{
    const qsizetype end = closes(m_quote, at);
    return end < 0 ? 0 : end + 1 - at;
}

qsizetype AddressLexer::encodedLength() const
{
    const QStringView rest = m_text.mid(m_at, std::min(longestEncodedWord, m_lineEnd - m_at));
    if (!rest.startsWith(u"=?"))
        return 0;
    const qsizetype encoding = rest.indexOf(u'?', 2);
    const qsizetype content = encoding < 0 ? -1 : rest.indexOf(u'?', encoding + 1);
    const qsizetype end = content != encoding + 2 ? -1 : rest.indexOf(u"?=", content + 1);
    if (end < 0 || std::any_of(rest.begin(), rest.begin() + end, [](QChar c) { return c.isSpace(); }))
        return 0;
    return end + 2;
}

AddressToken AddressLexer::word()
{
    qsizetype end = m_at;
    bool hasAt = false;
    if (m_text[end] == u'"') {
        // A quoted local part belongs to its address; any other quote here closes nothing.
        const qsizetype quoted = quotedLength(end);
        end += quoted > 0 ? quoted : 1;
    }
    for (; end < m_lineEnd && !isSeparator(m_text[end]); ++end) {
        const QChar c = m_text[end];
        if (c == u'<' || c == u'>' || c == u'(' || c == u')')
            break;
        if (c == u'[' && hasAt) {
            const qsizetype close = m_text[end - 1] == u'@' ? closes(m_bracket, end) : -1;
            if (close < 0 || close - end > 64)
                break;
            end = close;
        }
        hasAt = hasAt || c == u'@';
    }
    return token(AddressTokenKind::Word, std::max<qsizetype>(end - m_at, 1), 0);
}

AddressToken AddressLexer::special(QChar c)
{
    if (c == u'"') {
        const qsizetype length = quotedLength(m_at);
        const bool isLocalPart = m_at + length < m_lineEnd && m_text[m_at + length] == u'@';
        if (length > 0 && !isLocalPart)
            return token(AddressTokenKind::Quoted, length, 1);
    } else if (c == u'(') {
        return token(AddressTokenKind::Comment, closes(m_parenthesis, m_at) + 1 - m_at, 1);
    } else if (c == u'<') {
        return token(AddressTokenKind::Angle, closes(m_angle, m_at) + 1 - m_at, 1);
    } else if (const qsizetype length = encodedLength(); length > 0) {
        return token(AddressTokenKind::Encoded, length, 0);
    }
    return word();
}

AddressToken AddressLexer::next()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'<' && isMarkupTag()) {
            const qsizetype end = m_angle.after(m_at + 1) + 1;
            if (isRowTag(m_text.mid(m_at, end - m_at)))
                return token(AddressTokenKind::Line, end - m_at, 0);
            m_at = end;
            continue;
        }
        if (isBreak(c)) {
            const bool pair = c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            const AddressToken line = token(AddressTokenKind::Line, pair ? 2 : 1, 0);
            startLine();
            return line;
        }
        if (isComma(c))
            return token(AddressTokenKind::Comma, 1, 0);
        if (isSemicolon(c) && !m_row)
            return token(AddressTokenKind::Semicolon, 1, 0);
        if (isSemicolon(c) || skipOpening(c)) {
            ++m_at;
            continue;
        }
        return special(c);
    }
    return {AddressTokenKind::End, {}, m_at, m_at};
}

} // namespace einlass
