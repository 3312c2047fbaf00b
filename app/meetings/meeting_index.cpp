// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meeting_index.h"

#include <algorithm>
#include <utility>

namespace einlass {
namespace {

bool changedLater(const MeetingSummary &a, const MeetingSummary &b)
{
    return a.changed != b.changed ? a.changed > b.changed : a.id < b.id;
}

/// What stands first has the smallest number; drafts stay as they are.
qint64 orderOf(const MeetingSummary &summary, Shelf shelf, const QDateTime &now)
{
    if (shelf == Shelf::Past)
        return -summary.lastEnd.toSecsSinceEpoch();
    if (shelf == Shelf::Drafts)
        return 0;
    // A date that is running has begun already and stands before those to come.
    const QDateTime next = summary.nextStart(now);
    return (next.isValid() ? next : summary.lastEnd).toSecsSinceEpoch();
}

} // namespace

void MeetingIndex::reset(std::vector<MeetingSummary> all)
{
    m_all = std::move(all);
    std::sort(m_all.begin(), m_all.end(), changedLater);
}

void MeetingIndex::put(const MeetingSummary &summary)
{
    remove(summary.id);
    m_all.insert(std::upper_bound(m_all.begin(), m_all.end(), summary, changedLater), summary);
}

void MeetingIndex::remove(const QString &id)
{
    std::erase_if(m_all, [&id](const MeetingSummary &summary) { return summary.id == id; });
}

const MeetingSummary *MeetingIndex::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const MeetingSummary &summary) { return summary.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<MeetingSummary> MeetingIndex::shelf(Shelf shelf, const QDateTime &local) const
{
    // Ten thousand comparisons with a local time ask the time zone as often.
    const QDateTime now = local.toUTC();
    std::vector<std::pair<qint64, const MeetingSummary *>> found;
    for (const MeetingSummary &summary : m_all) {
        if (summary.shelf(now) == shelf)
            found.emplace_back(orderOf(summary, shelf, now), &summary);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<MeetingSummary> result;
    result.reserve(found.size());
    for (const auto &entry : found)
        result.push_back(*entry.second);
    return result;
}

} // namespace einlass
