// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_telephones.h"

#include "tools/label_place.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr std::size_t mostNumbers = 200;
constexpr qsizetype longestPlace = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class TelephoneFinder
{
public:
    TelephoneFinder(const QString &text, const std::vector<Field> &fields) : m_text(text), m_fields(fields) {}

    std::vector<InvitationTelephone> find()
    {
        for (qsizetype at = m_text.indexOf(u'+'); at >= 0 && m_found.size() < mostNumbers;
             at = m_text.indexOf(u'+', at + 1))
            readAt(at);
        return std::move(m_found);
    }

private:
    void readAt(qsizetype at)
    {
        constexpr qsizetype fewest = 8;
        constexpr qsizetype most = 15;
        while (m_next != m_fields.end() && m_next->at <= at) {
            if (m_next->kind == FieldKind::TelephonePart || m_next->kind == FieldKind::JoinPhrase)
                m_inPart = m_next->kind == FieldKind::TelephonePart;
            ++m_next;
        }
        QString number = QStringLiteral("+");
        qsizetype end = at + 1;
        for (; end < m_text.size() && number.size() <= most; ++end) {
            const QChar c = m_text[end];
            const bool joins = isJoiner(c) || c == u'(' || c == u')' || c == u'/';
            if (isDigit(c))
                number += c;
            else if (!joins || (!isDigit(charAt(m_text, end + 1)) && charAt(m_text, end + 1) != u'('))
                break;
        }
        const bool oneTap = charAt(m_text, end) == u',' && charAt(m_text, end + 1) == u',';
        if (number.size() - 1 < fewest || number.size() - 1 > most || isDigit(charAt(m_text, end))
            || !(m_inPart || oneTap))
            return;
        add(number, oneTap ? behindCodes(end) : end);
    }

    /// Behind ",,60000000012#,,,,*123456#".
    qsizetype behindCodes(qsizetype at) const
    {
        while (at < m_text.size() && (isDigit(m_text[at]) || QStringView(u",#*").contains(m_text[at])))
            ++at;
        return at;
    }

    void add(const QString &number, qsizetype placeAt)
    {
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&](const InvitationTelephone &other) {
            return other.number == number;
        });
        if (known)
            return;
        qsizetype end = placeAt;
        while (end < m_text.size() && end - placeAt < longestPlace && m_text[end] != u'\n' && m_text[end] != u'+')
            ++end;
        const QString place = m_text.mid(placeAt, end - placeAt).simplified();
        const bool names = !place.isEmpty() && place.front().isLetter() && place != u"or" && place != u"oder"
            && std::none_of(place.begin(), place.end(), [](QChar c) { return c.isDigit() || c == u':'; });
        m_found.push_back({number, names ? place : QString()});
    }

    const QString &m_text;
    const std::vector<Field> &m_fields;
    std::vector<Field>::const_iterator m_next = m_fields.begin();
    std::vector<InvitationTelephone> m_found;
    bool m_inPart = false;
};

} // namespace

std::vector<InvitationTelephone> findTelephones(const QString &text, const std::vector<Field> &fields)
{
    return TelephoneFinder(text, fields).find();
}

} // namespace einlass
