// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_fields.h"

#include "tools/invitation_time.h"
#include "tools/invitation_values.h"
#include "tools/invitation_words.h"

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

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

using Mark = LabelMark;

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
            const auto known = m_labels.constFind(c.toLower());
            if (known == m_labels.constEnd() || isInsideWord() || !readLabel(*known))
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

    bool readLabel(const std::vector<InvitationLabel> &labels)
    {
        for (const InvitationLabel &label : labels) {
            const qsizetype end = labelEnd(m_text, m_at, label.text);
            if (end < 0)
                continue;
            const qsizetype begin = m_at;
            m_at = end;
            if (label.text.contains(QLatin1String("webinar")))
                addPhrase(FieldKind::WebinarPhrase, begin);
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
        case Mark::DigitCode:
            if (isCertain(mark, place))
                readValue(mark == Mark::ShortId ? Mark::MeetingId : Mark::Code, begin, end);
            break;
        case Mark::MeetingId:
            readMeetingId(begin, end, place);
            break;
        case Mark::Code:
            readCodeField(begin, place);
            break;
        case Mark::Pin:
            readPinField(begin, place);
            break;
        case Mark::Topic:
        case Mark::Subject:
        case Mark::Time:
        case Mark::Duration:
        case Mark::Recurrence:
        case Mark::Except:
        case Mark::Date:
        case Mark::End:
            if (isLineLabel(mark, place) && (mark != Mark::Date || !isInMailHead(begin)) && !isOfTopic(mark, place))
                openLine(kindOf(mark), begin, place);
            break;
        case Mark::Telephone:
            closeLine(begin);
            m_telephone = true;
            addPhrase(FieldKind::TelephonePart, begin);
            break;
        case Mark::Join:
            closeLine(begin);
            m_telephone = false;
            addPhrase(FieldKind::JoinPhrase, begin);
            addPhrase(FieldKind::ZoomPhrase, begin);
            break;
        case Mark::Webinar:
            break;
        case Mark::Link:
            closeBeforeLink(begin, place);
            break;
        case Mark::Zoom:
        case Mark::ZoomName:
            closeBeforeLink(begin, place);
            addPhrase(mark == Mark::Zoom ? FieldKind::ZoomPhrase : FieldKind::ZoomName, begin);
            m_at = begin + 1;   // "Zoom-Meeting-ID" holds a label of its own
            break;
        case Mark::DfnconfName:
            addPhrase(FieldKind::DfnconfName, begin);
            break;
        }
    }

    /// Short labels are too short to be believed without a colon, and some without their value.
    bool isCertain(Mark mark, const ValuePlace &place) const
    {
        if (!place.separated || mark == Mark::ShortCode)
            return place.separated;
        return mark == Mark::DigitCode ? hasDigit(readCode(m_text, place))
                                       : !readDigitGroups(m_text, place).isEmpty() || isForeignNumber(m_text, place.at);
    }

    /// "Thema: Zeit: eine Geschichte" is a title; what could be a value has a digit near.
    bool isOfTopic(Mark mark, const ValuePlace &place) const
    {
        constexpr qsizetype near = 40;
        const bool timed = mark != Mark::Topic && mark != Mark::Subject && !place.nextLine;
        if (!timed || !m_open || m_open->kind != FieldKind::Topic)
            return false;
        const QString behind = m_text.mid(place.at, near).section(u'\n', 0, 0);
        return mark == Mark::Duration ? readInvitationDuration(behind) == 0 : !hasDigit(behind);
    }

    /// These are ordinary words, too, without a colon or a line of their own.
    static bool isLineLabel(Mark mark, const ValuePlace &place)
    {
        return place.separated ? mark == Mark::Topic || !place.verb : place.nextLine && place.alone;
    }

    /// Whether the line before or behind begins as in the head of a mail: then a date is the mail's.
    bool isInMailHead(qsizetype at) const
    {
        constexpr qsizetype longest = 500;
        const qsizetype from = std::max<qsizetype>(0, at - longest);
        const QStringView before = QStringView(m_text).mid(from, at - from);
        const qsizetype own = before.lastIndexOf(u'\n');
        const qsizetype previous = own < 0 ? -1 : before.left(own).lastIndexOf(u'\n');
        const QStringView behind = QStringView(m_text).mid(at, longest);
        const qsizetype next = behind.indexOf(u'\n');
        return (own >= 0 && beginsMailHead(before.mid(previous + 1, own - previous - 1)))
            || (next >= 0 && beginsMailHead(behind.mid(next + 1)));
    }

    static bool beginsMailHead(QStringView line)
    {
        while (!line.isEmpty() && !line.front().isLetter() && line.front() != u'\n')
            line = line.mid(1);
        const QStringList &names = invitationWords().mailHead;
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            const QStringView rest = line.mid(name.size(), 8).trimmed();
            return line.startsWith(name, Qt::CaseInsensitive) && (rest.startsWith(u':') || rest.startsWith(u"*:"));
        });
    }

    static FieldKind kindOf(Mark mark)
    {
        switch (mark) {
        case Mark::Topic:
            return FieldKind::Topic;
        case Mark::Subject:
            return FieldKind::Subject;
        case Mark::End:
            return FieldKind::End;
        case Mark::Duration:
            return FieldKind::Duration;
        case Mark::Recurrence:
            return FieldKind::Recurrence;
        case Mark::Except:
            return FieldKind::Except;
        default:
            return FieldKind::Time;
        }
    }

    /// "Zoom-Link: https://…"
    void closeBeforeLink(qsizetype begin, const ValuePlace &place)
    {
        if (place.separated && QStringView(m_text).mid(place.at).startsWith(u"http", Qt::CaseInsensitive))
            closeLine(begin);
    }

    void addPhrase(FieldKind kind, qsizetype at) { m_fields.push_back({kind, at, {}, m_telephone, at}); }

    void readMeetingId(qsizetype begin, qsizetype end, const ValuePlace &place)
    {
        const QString digits = readDigitGroups(m_text, place);
        m_idLabelEnd = digits.isEmpty() && !place.separated ? end : -1;
        if (digits.isEmpty() && place.separated && isForeignNumber(m_text, place.at))
            addPhrase(FieldKind::ForeignId, begin);
        add(FieldKind::MeetingId, begin, digits, place);
    }

    void readCodeField(qsizetype begin, ValuePlace place)
    {
        // "Meeting-ID/Kenncode: 630 0000 0133 / 445566" has the ID first.
        if (place.separated && joinsLabels(m_idLabelEnd, begin)) {
            const QString digits = readDigitGroups(m_text, place);
            add(FieldKind::MeetingId, begin, digits, place);
            place.at = behindDigits(m_text, place.at, digits.size());
        }
        m_idLabelEnd = -1;
        if (!isForHosts(place.qualifier))
            add(FieldKind::Code, begin, readCode(m_text, place), place, isForTelephones(place.qualifier));
    }

    /// Whether two labels share a colon: "ID/Kenncode:", "ID und Passcode:".
    bool joinsLabels(qsizetype first, qsizetype second) const
    {
        static const QStringList words{QStringLiteral("/"), QStringLiteral("|"), QStringLiteral("&"), QStringLiteral("+"),
                                       QStringLiteral(","), QStringLiteral("und"), QStringLiteral("and")};
        constexpr qsizetype longest = 8;
        return first >= 0 && second > first && second - first <= longest
            && words.contains(m_text.mid(first, second - first).trimmed().toLower());
    }

    void readPinField(qsizetype begin, const ValuePlace &place)
    {
        const QString value = readPin(m_text, place);
        if (isForHosts(place.qualifier))
            add(FieldKind::HostPin, begin, value, place);
        else
            add(isForParticipants(place.qualifier) ? FieldKind::Pin : FieldKind::OpenPin, begin, value, place);
    }

    void add(FieldKind kind, qsizetype begin, const QString &value, const ValuePlace &place, bool telephone = false)
    {
        if (place.separated)
            closeLine(begin);
        if (!value.isEmpty())
            m_fields.push_back({kind, begin, value, telephone || m_telephone, begin});
    }

    /// Topic and time go on to the end of their line, or to the next label on it.
    void openLine(FieldKind kind, qsizetype begin, const ValuePlace &place)
    {
        closeLine(begin);
        m_open = Field{kind, begin, {}, m_telephone, begin};
        m_valueAt = place.at;
        m_at = std::max(m_at, place.at);
    }

    void closeLine(qsizetype end)
    {
        if (!m_open || end < m_valueAt)
            return;
        m_open->value = readLine(m_text, m_valueAt, end);
        m_open->end = end;
        if (!m_open->value.isEmpty())
            m_fields.push_back(std::move(*m_open));
        m_open.reset();
    }

    const QString &m_text;
    const QHash<QChar, std::vector<InvitationLabel>> &m_labels = invitationWords().labels;
    std::vector<Field> m_fields;
    std::optional<Field> m_open;
    qsizetype m_valueAt = 0;
    qsizetype m_idLabelEnd = -1;        ///< of an ID's label whose value has not come yet
    qsizetype m_at = 0;
    bool m_telephone = false;
};

} // namespace

std::vector<Field> findFields(const QString &text)
{
    return FieldReader(text).read();
}

} // namespace einlass
