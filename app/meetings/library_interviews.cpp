// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sent.h"
#include "meetings/library_parts.h"
#include "plan/link_secrets.h"
#include "tools/addresses.h"

#include <algorithm>

/// Those who are invited to a time of their own.
namespace einlass {
namespace {

const QString moment = QStringLiteral("yyyy-MM-dd'T'HH:mm");

KeptInterview keptOf(const InterviewRow &row)
{
    KeptInterview kept;
    const QDateTime start = QDateTime::fromString(row.start, moment);
    kept.interview = {row.name, row.address, {start.date(), start.time()}, row.minutes, row.words};
    kept.cancelled = row.cancelled;
    kept.written = row.written;
    if (const QDate on = QDate::fromString(row.toldOn, Qt::ISODate); on.isValid())
        kept.told = Sent{on, Way::Mail, row.sequence, row.digest, {}};
    return kept;
}

InterviewRow rowOf(const QString &meeting, const KeptInterview &kept)
{
    const Interview &one = kept.interview;
    const bool timed = one.start.date.isValid() && one.start.time.isValid();
    const QDateTime start(one.start.date, one.start.time, Qt::UTC);
    return {meeting, normalizedAddress(one.address), one.name, one.address, timed ? start.toString(moment) : QString(), one.minutes,
            textWithoutSecrets(one.words),
            kept.cancelled, kept.written, kept.told ? kept.told->on.toString(Qt::ISODate) : QString(), kept.told ? kept.told->sequence : 0,
            kept.told ? kept.told->digest : QString()};
}

} // namespace

Result<std::vector<KeptInterview>> Library::interviews(const QString &meetingId)
{
    StoreMending mending;
    const auto rows = m_parts->ask([&](MeetingStore &store) -> Result<std::vector<InterviewRow>> {
        const auto found = store.interviews(meetingId);
        if (!found || !store.hasMetDamage() || store.isReadOnly())
            return found;
        // Whoever is left out here is dropped with the next list that is kept.
        const Result<StoreMending> mended = store.mend();
        if (!mended)
            return mended.error();
        mending = *mended;
        return store.interviews(meetingId);
    });
    if (!mending.isEmpty())
        m_parts->mendedSoon(*this, mending);
    if (!rows)
        return rows.error();
    std::vector<KeptInterview> all;
    for (const InterviewRow &row : *rows)
        all.push_back(keptOf(row));
    return all;
}

Result<void> Library::setInterviews(const QString &meetingId, const std::vector<KeptInterview> &interviews)
{
    m_parts->handOverNow(*this);
    std::vector<InterviewRow> rows;
    for (const KeptInterview &one : interviews)
        rows.push_back(rowOf(meetingId, one));
    return m_parts->ask([&](MeetingStore &store) { return store.setInterviews(meetingId, rows); });
}

} // namespace einlass
