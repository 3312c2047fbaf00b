// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace einlass {

enum class AddressTokenKind {
    Word,           ///< anything without blanks; an address when it has an @
    Quoted,         ///< "…", without the quotes
    Encoded,        ///< =?charset?q?…?=
    Comment,        ///< (…) without an @
    Angle,          ///< <…> with an @, without the brackets
    Comma, Semicolon, Line,
    End
};

struct AddressToken
{
    AddressTokenKind kind = AddressTokenKind::End;
    QStringView text;           ///< what stands between the delimiters
    qsizetype begin = 0;        ///< with delimiters
    qsizetype end = 0;

    qsizetype ats() const { return text.count(u'@'); }
};

/// Where the next place of a kind stands. Asked for rising positions only, all answers together
/// cost one pass over the text.
template <typename Predicate>
class NextPlace
{
public:
    NextPlace(QStringView text, Predicate holds) : m_text(text), m_holds(holds) {}

    qsizetype after(qsizetype from)
    {
        if (m_found < from) {
            m_found = from;
            while (m_found < m_text.size() && !m_holds(m_text, m_found))
                ++m_found;
        }
        return m_found;
    }

private:
    QStringView m_text;
    Predicate m_holds;
    qsizetype m_found = -1;
};

/// Cuts a pasted text into the parts that address lists are made of. What opens and does not close
/// on its line is ordinary text. Linear in the text's length, whatever stands in it.
class AddressLexer
{
public:
    explicit AddressLexer(QStringView text);

    AddressToken next();

private:
    using Holds = bool (*)(QStringView, qsizetype);

    AddressToken token(AddressTokenKind kind, qsizetype length, qsizetype frame);
    void startLine();
    bool skipOpening(QChar c);
    bool isMarkupTag();
    AddressToken special(QChar c);
    AddressToken word();
    qsizetype encodedLength() const;
    qsizetype quotedLength(qsizetype at);
    qsizetype closes(NextPlace<Holds> &place, qsizetype at);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineEnd = 0;
    bool m_manyLines = false;
    bool m_row = false;             ///< the line is a row of a table: semicolons part its cells
    NextPlace<Holds> m_parenthesis;
    NextPlace<Holds> m_bracket;
    NextPlace<Holds> m_angle;
    NextPlace<Holds> m_nextAngle;
    NextPlace<Holds> m_quote;
    NextPlace<Holds> m_atSign;
    NextPlace<Holds> m_break;
};

} // namespace einlass
