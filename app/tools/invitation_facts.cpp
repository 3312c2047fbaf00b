// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_facts.h"

#include "tools/invitation_series.h"
#include "tools/invitation_time.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

constexpr int mostTimeFields = 4;

/// "AW: WG: Sitzung" -> "Sitzung".
QString withoutReplyMarks(QString subject)
{
    static const QRegularExpression mark(QStringLiteral("^\\s*(?:re|aw|fwd?|wg|antw|fyi|zur info)\\s*:\\s*"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (int i = 0; i < 8 && mark.match(subject).hasMatch(); ++i)
        subject.remove(mark);
    return subject.trimmed();
}

class FactReader
{
public:
    FactReader(const InvitationMaterial &material, ReadInvitation &read) : m_material(material), m_read(read) {}

    void read()
    {
        m_read.webinar = m_read.tool == Tool::Zoom && saysWebinar();
        readTopic();
        readTime();
        readDuration();
        readSeries();
        m_read.telephones = findTelephones(m_material.text, m_material.fields);
    }

private:
    void note(const char *fact, const char *key, const Message &message)
    {
        m_read.notes.push_back({QString::fromLatin1(fact), QString::fromLatin1(key), message});
    }

    bool saysWebinar() const
    {
        return m_read.link.contains(QLatin1String("/webinar/")) || m_material.first(FieldKind::WebinarPhrase);
    }

    void readTopic()
    {
        if (const Field *topic = m_material.first(FieldKind::Topic)) {
            m_read.topic = topic->value;
            return;
        }
        const Field *subject = m_material.first(FieldKind::Subject);
        m_read.topic = subject ? withoutReplyMarks(subject->value) : QString();
        if (!m_read.topic.isEmpty())
            note("topic", "topic-from-subject",
                 {QT_TRANSLATE_NOOP("Core", "The text names no topic; the mail’s subject was taken for it.")});
    }

    void readTime()
    {
        const Field *first = m_material.first(FieldKind::Time);
        if (!first)
            return;
        // "Datum: …" and "Uhrzeit: …" may stand on two lines.
        QString value = first->value;
        m_time = readInvitationTime(value);
        int seen = 0;
        for (const Field &field : m_material.fields) {
            if (field.kind != FieldKind::Time || &field == first || (m_time.date && m_time.time) || ++seen >= mostTimeFields)
                continue;
            value += QStringLiteral(", ") + field.value;
            m_time = readInvitationTime(value);
        }
        m_read.durationMinutes = m_time.durationMinutes;
        if (m_time.date && m_time.time)
            takeStart(value);
        else
            noteNoStart();
    }

    void takeStart(const QString &written)
    {
        const bool unknownZone = !m_time.zone.words.isEmpty() && m_time.zone.zone.isEmpty();
        if (unknownZone) {
            note("start", "time-unknown-zone",
                 {QT_TRANSLATE_NOOP("Core", "The time zone “%1” is not known, so the time was not taken over: %2."),
                  {m_time.zone.words, written}});
            return;
        }
        const LocalTime start = inGermany({*m_time.date, *m_time.time}, m_time.zone.zone);
        if (m_time.otherDate) {
            m_read.possibleStarts = {start, inGermany({*m_time.otherDate, *m_time.time}, m_time.zone.zone)};
            note("start", "date-order",
                 {QT_TRANSLATE_NOOP("Core", "The date reads two ways, day first or month first, so it was not taken over: %1."), {written}});
            return;
        }
        m_read.start = start;
        noteZone(start, written);
    }

    void noteZone(const LocalTime &start, const QString &written)
    {
        using Season = NamedZone::Season;
        const Season season = m_time.zone.season;
        if (m_time.zone.words.isEmpty())
            note("start", "time-no-zone",
                 {QT_TRANSLATE_NOOP("Core", "The text names no time zone; German time was assumed.")});
        else if (start != LocalTime{*m_time.date, *m_time.time})
            note("start", "time-converted",
                 {QT_TRANSLATE_NOOP("Core", "The text says %1; this was converted to German time."), {written}});
        else if (season != Season::Open && (season == Season::Summer) != isGermanSummerTime(start))
            note("start", "time-season",
                 {QT_TRANSLATE_NOOP("Core", "“%1” does not hold in Germany on that day; German time was assumed."), {m_time.zone.words}});
    }

    void noteNoStart()
    {
        if (m_time.impossible)
            note("start", "time-impossible",
                 {QT_TRANSLATE_NOOP("Core", "The date or time in the text does not exist; it was not taken over.")});
        else if (m_time.date && m_time.otherDate)
            note("start", "date-order",
                 {QT_TRANSLATE_NOOP("Core", "The date reads two ways, day first or month first, so it was not taken over: %1."),
                  {m_material.first(FieldKind::Time)->value}});
        else if (m_time.date)
            note("start", "time-without-clock", {QT_TRANSLATE_NOOP("Core", "The text names a date but no time of day.")});
        else if (m_time.time)
            note("start", "time-without-date", {QT_TRANSLATE_NOOP("Core", "The text names a time of day but no date.")});
    }

    void readDuration()
    {
        const Field *duration = m_material.first(FieldKind::Duration);
        const int length = duration ? readInvitationDuration(duration->value) : 0;
        if (length > 0)
            m_read.durationMinutes = length;
        else if (m_read.durationMinutes == 0)
            takeEnd();
    }

    /// "Ende: 10.03.2027, 11:30 Uhr", with or without the day.
    void takeEnd()
    {
        const Field *field = m_material.first(FieldKind::End);
        if (!field || !m_time.date || !m_time.time)
            return;
        const InvitationTime end = readInvitationTime(field->value);
        const bool sameDay = !end.date || (end.date == m_time.date && !end.otherDate);
        if (sameDay && end.time && *m_time.time < *end.time)
            m_read.durationMinutes = static_cast<int>(m_time.time->secsTo(*end.time) / 60);
    }

    void readSeries()
    {
        if (const Field *rule = m_material.first(FieldKind::Recurrence)) {
            m_read.series = true;
            m_read.recurrence = rule->value.toUpper().remove(u' ');
            readExceptions();
            noteSeries(m_read.recurrence.contains(QLatin1String("COUNT=")) || m_read.recurrence.contains(QLatin1String("UNTIL=")));
            return;
        }
        const Field *time = m_material.first(FieldKind::Time);
        if (!time)
            return;
        const InvitationSeries series = readInvitationSeries(m_material.text, time->at);
        m_read.series = series.mentioned;
        if (series.withoutTimes)
            return note("recurrence", "series-any-time",
                        {QT_TRANSLATE_NOOP("Core", "A series without fixed times: the dates are agreed elsewhere.")});
        if (!series.mentioned)
            return;
        takeSeries(series);
        noteSeries(series.ends);
    }

    void takeSeries(const InvitationSeries &series)
    {
        for (const LocalTime &date : series.dates)
            m_read.dates.push_back(inGermany(date, m_time.zone.zone));
        // Weekdays are those of the zone that the text names.
        const bool shifted = m_read.start && m_time.date && m_read.start->date != *m_time.date;
        m_read.recurrence = shifted ? QString() : series.rule;
        if (m_read.recurrence.isEmpty() && m_read.dates.empty())
            note("recurrence", "series-unclear",
                 {QT_TRANSLATE_NOOP("Core", "The text speaks of a series, but its dates could not be read.")});
    }

    void readExceptions()
    {
        const Field *except = m_material.first(FieldKind::Except);
        const QStringList dates = except ? except->value.split(u',') : QStringList();
        for (const QString &date : dates) {
            if (const auto read = readInvitationDate(date))
                m_read.except.push_back(*read);
        }
    }

    void noteSeries(bool ends)
    {
        if (!m_read.recurrence.isEmpty() && !ends && m_read.dates.empty())
            note("recurrence", "series-endless",
                 {QT_TRANSLATE_NOOP("Core", "The text does not say when the series ends.")});
    }

    const InvitationMaterial &m_material;
    ReadInvitation &m_read;
    InvitationTime m_time;
};

} // namespace

void addFacts(const InvitationMaterial &material, ReadInvitation &read)
{
    FactReader(material, read).read();
}

} // namespace einlass
