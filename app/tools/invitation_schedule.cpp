// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_schedule.h"

#include "plan/occurrences.h"
#include "plan/recurrence.h"
#include "tools/invitation_zone.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

using Kind = PlanDifference::Kind;

/// A planned time as invitations are read: in German local time.
LocalTime german(const LocalTime &planned, const QString &zone)
{
    return isKnownTimeZone(zone) ? inGermany(planned, zone) : planned;
}

/// DIN 5008's form, which German and English readers take alike.
QString spelled(const LocalTime &time)
{
    return QStringLiteral("%1 %2").arg(time.date.toString(Qt::ISODate), time.time.toString(QStringLiteral("HH:mm")));
}

class ScheduleComparison
{
public:
    ScheduleComparison(const ReadInvitation &invitation, const Plan &plan, std::vector<PlanDifference> &found)
        : m_read(invitation), m_schedule(plan.schedule), m_found(found)
    {
        if (const auto dates = occurrencesOf(plan.schedule))
            m_planned = *dates;
    }

    void compare()
    {
        if (m_planned.empty())
            return;
        compareStart();
        compareDuration();
        compareSeries();
    }

private:
    void add(Kind kind, const char *pointer, const char *key, const Message &message)
    {
        m_found.push_back({kind, QString::fromLatin1(pointer), QString::fromLatin1(key), message});
    }

    void compareStart()
    {
        const LocalTime planned = german(m_planned.front().start, m_schedule.timeZone);
        const auto isPlanned = [&](const LocalTime &time) { return time == planned; };
        if (m_read.start && *m_read.start != planned)
            add(Kind::Differs, "/schedule/start", "other-time",
                {QT_TRANSLATE_NOOP("Core", "The time differs: the invitation says %1, the plan %2 (German time)."),
                 {spelled(*m_read.start), spelled(planned)}});
        else if (!m_read.possibleStarts.empty() && std::none_of(m_read.possibleStarts.begin(), m_read.possibleStarts.end(), isPlanned))
            add(Kind::Differs, "/schedule/start", "other-time",
                {QT_TRANSLATE_NOOP("Core", "The time differs: the invitation says %1, the plan %2 (German time)."),
                 {spelled(m_read.possibleStarts.front()), spelled(planned)}});
        else if (!m_read.start && saysTime())
            add(Kind::Check, "/schedule/start", "time-unclear",
                {QT_TRANSLATE_NOOP("Core", "The invitation’s time could not be read for certain; the plan says %1 (German time). Compare them."),
                 {spelled(planned)}});
    }

    /// A text without any time is usual for DFNconf and Meet.
    bool saysTime() const
    {
        return std::any_of(m_read.notes.begin(), m_read.notes.end(),
                           [](const InvitationNote &note) { return note.fact == u"start"; });
    }

    void compareDuration()
    {
        const int planned = m_planned.front().durationMinutes;
        if (m_read.durationMinutes > 0 && planned > 0 && m_read.durationMinutes != planned)
            add(Kind::Differs, "/schedule/durationMinutes", "other-duration",
                {QT_TRANSLATE_NOOP("Core", "The length differs: the invitation says %1 minutes, the plan %2."),
                 {QString::number(m_read.durationMinutes), QString::number(planned)}});
    }

    void compareSeries()
    {
        const auto planned = static_cast<int>(m_planned.size());
        if (m_read.series && planned == 1)
            return add(Kind::Differs, "/schedule/recurrence", "series-not-planned",
                       {QT_TRANSLATE_NOOP("Core", "The invitation is of a series, but the plan has a single date.")});
        if (!m_read.series) {
            if (planned > 1 && m_read.start)
                add(Kind::Differs, "/schedule/recurrence", "series-missing",
                    {QT_TRANSLATE_NOOP("Core", "The plan has %1 dates, but the invitation names only one."), {QString::number(planned)}});
            return;
        }
        if (const std::optional<int> dates = datesOfInvitation())
            compareNumber(*dates, planned);
        else
            add(Kind::Check, "/schedule/recurrence", "series-unclear",
                {QT_TRANSLATE_NOOP("Core", "The invitation is of a series whose dates or end it does not say. Compare them in the tool with the plan.")});
    }

    void compareNumber(int dates, int planned)
    {
        if (dates != planned)
            return add(Kind::Differs, "/schedule/recurrence", "other-number",
                       {QT_TRANSLATE_NOOP("Core", "The series differs: the invitation has %1 dates, the plan %2."),
                        {QString::number(dates), QString::number(planned)}});
        for (std::size_t i = 1; i < m_read.dates.size(); ++i) {
            const LocalTime expected = german(m_planned[i].start, m_schedule.timeZone);
            if (m_read.dates[i] != expected)
                return add(Kind::Differs, "/schedule/recurrence", "other-date",
                           {QT_TRANSLATE_NOOP("Core", "A date of the series differs: the invitation says %1, the plan %2 (German time)."),
                            {spelled(m_read.dates[i]), spelled(expected)}});
        }
    }

    std::optional<int> datesOfInvitation() const
    {
        if (!m_read.dates.empty())
            return static_cast<int>(m_read.dates.size());
        if (m_read.recurrence.isEmpty() || !m_read.start)
            return std::nullopt;
        const Series series{*m_read.start, m_read.recurrence, QStringLiteral("Europe/Berlin"), QStringLiteral("/schedule/recurrence")};
        const auto dates = datesOf(series, maximumOccurrences);
        if (!dates)
            return std::nullopt;
        const auto left = std::count_if(dates->begin(), dates->end(), [this](const LocalTime &date) {
            return std::count(m_read.except.begin(), m_read.except.end(), date.date) == 0;
        });
        return static_cast<int>(left);
    }

    const ReadInvitation &m_read;
    const Schedule &m_schedule;
    std::vector<PlanDifference> &m_found;
    std::vector<Occurrence> m_planned;
};

} // namespace

void compareSchedule(const ReadInvitation &invitation, const Plan &plan, std::vector<PlanDifference> &found)
{
    ScheduleComparison(invitation, plan, found).compare();
}

} // namespace einlass
