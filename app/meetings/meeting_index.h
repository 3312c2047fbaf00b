// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting_summary.h"

#include <optional>
#include <vector>

namespace einlass {

/// All meetings in memory, last changed first.
class MeetingIndex
{
public:
    /// In any order.
    void reset(std::vector<MeetingSummary> all);
    void put(const MeetingSummary &summary);
    void remove(const QString &id);

    const std::vector<MeetingSummary> &all() const { return m_all; }
    const MeetingSummary *find(const QString &id) const;
    std::vector<MeetingSummary> shelf(Shelf shelf, const QDateTime &now) const;

private:
    std::vector<MeetingSummary> m_all;
};

} // namespace einlass
