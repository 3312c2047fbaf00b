// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/context.h"
#include "documents/duties.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace einlass {

/// What is due of several meetings as one calendar file of the host's own, without a METHOD and without any access
/// data. An entry is the same one that the host's calendar of its meeting has (calendar_shapes.h), so neither stands
/// twice in a calendar that takes both in. Its times are in UTC, whatever zone its meeting is in.
class DutiesCalendar
{
public:
    DutiesCalendar();
    ~DutiesCalendar();

    /// `duty`: in each language of the context. What is late is due in the next hour of its stamp.
    Result<void> add(const DocumentContext &context, const std::vector<DatedDuty> &duty);
    QByteArray text() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace einlass
