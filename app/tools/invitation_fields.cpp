// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_fields.h"

#include "tools/invitation_values.h"

#include <algorithm>
#include <array>
#include <optional>

namespace einlass {
namespace {

enum class Mark { MeetingId, ShortId, Code, ShortCode, Pin, Topic, Time, Telephone, Join, Zoom };

struct Label
{
    Mark mark;
    QStringView text;       ///< a hyphen stands for blanks, hyphens or nothing
};

// Longer labels before those that they begin with.
constexpr std::array labels{
    Label{Mark::MeetingId, u"meeting-id"}, Label{Mark::MeetingId, u"meeting-nummer"},
    Label{Mark::MeetingId, u"webinar-id"}, Label{Mark::MeetingId, u"konferenz-id"},
    Label{Mark::MeetingId, u"konferenz-nummer"}, Label{Mark::MeetingId, u"conference-id"},
    Label{Mark::MeetingId, u"conference-number"}, Label{Mark::MeetingId, u"zoom-id"},
    Label{Mark::ShortId, u"id"}, Label{Mark::ShortCode, u"pw"},
    Label{Mark::Code, u"passcode"}, Label{Mark::Code, u"password"}, Label{Mark::Code, u"passwort"},
    Label{Mark::Code, u"kenncode"}, Label{Mark::Code, u"kennwort"},
    Label{Mark::Code, u"zugangscode"}, Label{Mark::Code, u"access-code"},
    Label{Mark::Pin, u"pin"},
    Label{Mark::Topic, u"topic"}, Label{Mark::Topic, u"thema"},
    Label{Mark::Time, u"time"}, Label{Mark::Time, u"when"}, Label{Mark::Time, u"uhrzeit"},
    Label{Mark::Time, u"zeit"},
    Label{Mark::Telephone, u"one-tap-mobile"}, Label{Mark::Telephone, u"schnelleinwahl"},
    Label{Mark::Telephone, u"dial-by-your-location"}, Label{Mark::Telephone, u"einwahl-nach"},
    Label{Mark::Telephone, u"join-by-sip"}, Label{Mark::Telephone, u"join-by-h.323"},
    Label{Mark::Join, u"join-zoom-meeting"}, Label{Mark::Join, u"join-zoom-webinar"},
    Label{Mark::Join, u"zoom-meeting-beitreten"}, Label{Mark::Join, u"zoom-webinar-beitreten"},
    Label{Mark::Zoom, u"zoom-meeting"}, Label{Mark::Zoom, u"zoom-webinar"},
    Label{Mark::Zoom, u"zoom-link"}, Label{Mark::Zoom, u"zoom-konferenz"},
    Label{Mark::Zoom, u"zoom-sitzung"}, Label{Mark::Zoom, u"on-zoom"}, Label{Mark::Zoom, u"per-zoom"},
    Label{Mark::Zoom, u"über-zoom"}, Label{Mark::Zoom, u"via-zoom"}};

/// The end of the label when it begins here as a word of its own, else -1.
qsizetype labelEnd(QStringView text, qsizetype at, QStringView label)
{
    constexpr int mostJoiners = 3;
    for (const QChar wanted : label) {
        if (wanted == u'-') {
            for (int joiners = 0; joiners < mostJoiners && at < text.size() && isJoiner(text[at]); ++joiners)
                ++at;
        } else if (at < text.size() && text[at].toLower() == wanted) {
            ++at;
        } else {
            return -1;
        }
    }
    return at < text.size() && text[at].isLetterOrNumber() ? -1 : at;
}

bool mayBegin(QChar c)
{
    return QStringView(u"mwkczpatuosdejvüi").contains(c.toLower());
}

class FieldReader
{
public:
    explicit FieldReader(const QString &text) : m_text(text) {}

    std::vector<Field> read()
    {
        for (m_at = 0; m_at < m_text.size();) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                closeLine(m_at);
            if (!mayBegin(c) || isInsideWord() || !readLabel())
                ++m_at;
        }
        closeLine(m_text.size());
        return std::move(m_fields);
    }

private:
    /// "0012Kenncode" is two words that lost their line break.
    bool isInsideWord() const
    {
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar(u' ');
        return before.isLetter() || (before.isDigit() && !m_text[m_at].isUpper());
    }

    bool readLabel()
    {
        for (const Label &label : labels) {
            const qsizetype end = labelEnd(m_text, m_at, label.text);
            if (end < 0)
                continue;
            const qsizetype begin = m_at;
            m_at = end;
            readValue(label.mark, begin, end);
            return true;
        }
        return false;
    }

    void readValue(Mark mark, qsizetype begin, qsizetype end)
    {
        const ValuePlace place = placeOfValue(m_text, begin, end);
        switch (mark) {
        case Mark::ShortId:
        case Mark::ShortCode:
            // Too short to be believed without a colon.
            if (place.separated)
                readValue(mark == Mark::ShortId ? Mark::MeetingId : Mark::Code, begin, end);
            break;
        case Mark::MeetingId:
            add(FieldKind::MeetingId, begin, readDigitGroups(m_text, place), place);
            break;
        case Mark::Code:
            if (!isForHosts(place.qualifier))
                add(FieldKind::Code, begin, readCode(m_text, place), place, isForTelephones(place.qualifier));
            break;
        case Mark::Pin:
            readPinField(begin, place);
            break;
        case Mark::Topic:
        case Mark::Time:
            // Without a colon these are ordinary words.
            if (place.separated)
                openLine(mark == Mark::Topic ? FieldKind::Topic : FieldKind::Time, begin, place);
            break;
        case Mark::Telephone:
            closeLine(begin);
            m_telephone = true;
            break;
        case Mark::Join:
            closeLine(begin);
            m_telephone = false;
            m_fields.push_back({FieldKind::JoinPhrase, begin, {}, false});
            m_fields.push_back({FieldKind::ZoomPhrase, begin, {}, false});
            break;
        case Mark::Zoom:
            m_fields.push_back({FieldKind::ZoomPhrase, begin, {}, false});
            m_at = begin + 1;   // "Zoom-Meeting-ID" holds a label of its own
            break;
        }
    }

    void readPinField(qsizetype begin, const ValuePlace &place)
    {
        const QString value = readPin(m_text, place);
        if (isForHosts(place.qualifier))
            add(FieldKind::HostPin, begin, value, place);
        else if (isForParticipants(place.qualifier))
            add(FieldKind::Pin, begin, value, place);
    }

    void add(FieldKind kind, qsizetype begin, const QString &value, const ValuePlace &place,
             bool telephone = false)
    {
        if (place.separated)
            closeLine(begin);
        if (!value.isEmpty())
            m_fields.push_back({kind, begin, value, telephone || m_telephone});
    }

    /// Topic and time go on to the end of their line, or to the next label on it.
    void openLine(FieldKind kind, qsizetype begin, const ValuePlace &place)
    {
        closeLine(begin);
        m_open = Field{kind, begin, {}, m_telephone};
        m_valueAt = place.at;
        m_at = std::max(m_at, place.at);
    }

    void closeLine(qsizetype end)
    {
        if (!m_open || end < m_valueAt)
            return;
        m_open->value = readLine(m_text, m_valueAt, end);
        if (!m_open->value.isEmpty())
            m_fields.push_back(std::move(*m_open));
        m_open.reset();
    }

    const QString &m_text;
    std::vector<Field> m_fields;
    std::optional<Field> m_open;
    qsizetype m_valueAt = 0;
    qsizetype m_at = 0;
    bool m_telephone = false;
};

} // namespace

std::vector<Field> findFields(const QString &text)
{
    return FieldReader(text).read();
}

} // namespace einlass
