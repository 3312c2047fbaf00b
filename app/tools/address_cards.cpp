// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "tools/address_mail.h"
#include "tools/address_words.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestProperty = 4000;
constexpr int linesBetweenQuestions = 4096;

/// One line of a card: "item1.EMAIL;TYPE=work:anna@lmu.de".
struct Property
{
    QString name;               ///< capitals, without the group
    bool quotedPrintable = false;
    QString value;
};

/// "a\, b" as it is meant.
QString unescaped(QStringView value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            ++i;
            result += value[i] == u'n' || value[i] == u'N' ? QChar(u' ') : value[i];
        } else {
            result += value[i];
        }
    }
    return result;
}

QString decoded(const Property &property, QStringView value)
{
    if (!property.quotedPrintable)
        return unescaped(value);
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.toUtf8(), '='));
}

Property propertyIn(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    const QString before = line.left(colon).toUpper();
    QString name = before.section(u';', 0, 0);
    name = name.mid(name.lastIndexOf(u'.') + 1).trimmed();
    return {name, before.contains(QLatin1String("QUOTED-PRINTABLE")), colon < 0 ? QString() : line.mid(colon + 1)};
}

class CardReader
{
public:
    explicit CardReader(QStringView text) : m_text(text) {}

    AddressPieces read(const GoesOn &goesOn);

private:
    QString nextLine();
    void take(const Property &property, qsizetype begin);
    void endCard();

    QStringView m_text;
    qsizetype m_at = 0;
    AddressPieces m_pieces;
    QString m_fullName;
    QString m_name;
    std::size_t m_firstOfCard = 0;
    qsizetype m_cardBegin = 0;
};

/// With the lines that it goes on in; these begin with a blank, or follow a "=" at the end.
QString CardReader::nextLine()
{
    QString line;
    for (bool goesOn = true; goesOn && m_at < m_text.size();) {
        const qsizetype found = m_text.indexOf(u'\n', m_at);
        const qsizetype end = found < 0 ? m_text.size() : found;
        QStringView part = m_text.mid(m_at, end - m_at);
        if (part.endsWith(u'\r'))
            part.chop(1);
        const bool soft = part.endsWith(u'=') && line.size() + part.size() < longestProperty
            && (line + part.toString()).contains(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive);
        if (soft)
            part.chop(1);
        // Pictures are long and hold nothing for us; an @ is never left out.
        if (line.size() < longestProperty || part.contains(u'@'))
            line += part;
        m_at = std::min(end + 1, m_text.size());
        const bool folded = m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t');
        m_at += folded ? 1 : 0;
        goesOn = folded || soft;
    }
    return line;
}

void CardReader::endCard()
{
    const QString name = displayName(m_fullName.isEmpty() ? m_name : m_fullName).remove(u'@');
    for (std::size_t i = m_firstOfCard; i < m_pieces.entries.size(); ++i) {
        if (!m_pieces.entries[i].address.isEmpty())
            m_pieces.entries[i].name = name;
    }
    if (m_pieces.entries.size() == m_firstOfCard && !name.isEmpty())
        m_pieces.entries.push_back({name, {}, {}, m_cardBegin});
    m_firstOfCard = m_pieces.entries.size();
    m_fullName.clear();
    m_name.clear();
}

void CardReader::take(const Property &property, qsizetype begin)
{
    const auto ats = property.value.count(u'@');
    if (property.name == u"BEGIN") {
        endCard();
        m_cardBegin = begin;
    } else if (property.name == u"END") {
        endCard();
    } else if (property.name == u"FN") {
        m_fullName = decoded(property, property.value);
    } else if (property.name == u"N") {
        const QStringList parts = property.value.split(u';');
        m_name = QStringList{decoded(property, parts.value(1)), decoded(property, parts.value(0))}.join(u' ').trimmed();
    } else if (property.name == u"EMAIL") {
        SplitAddresses split = splitAddresses(decoded(property, property.value));
        for (SplitAddress &entry : split.entries) {
            entry.begin = begin;
            m_pieces.entries.push_back(std::move(entry));
        }
    } else if (ats > 0) {
        m_pieces.aside.push_back({cleaned(QStringView(property.value).left(longestProperty)).simplified(), begin});
    }
}

AddressPieces CardReader::read(const GoesOn &goesOn)
{
    for (int lines = 1; m_at < m_text.size(); ++lines) {
        const qsizetype begin = m_at;
        take(propertyIn(nextLine()), begin);
        if (lines % linesBetweenQuestions == 0 && goesOn && !goesOn(m_at)) {
            m_pieces.whole = false;
            break;
        }
    }
    endCard();
    return std::move(m_pieces);
}

} // namespace

std::optional<AddressPieces> cardAddresses(QStringView text, const GoesOn &goesOn)
{
    if (!text.trimmed().startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive))
        return std::nullopt;
    AddressPieces pieces = CardReader(text).read(goesOn);
    pieces.ats = text.count(u'@');
    return pieces;
}

} // namespace einlass
