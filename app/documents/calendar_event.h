// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/calendar_component.h"
#include "documents/calendar_series.h"
#include "documents/calendar_shapes.h"

#include <optional>

namespace einlass {

/// What the events of one calendar file have in common beside their dates.
struct EventParts
{
    int sequence = 0;
    const AccessData *access = nullptr;     ///< nothing: the events say nothing about how to join
    bool organizer = true;
    std::optional<Attendee> attendee;
    bool cancelled = false;                 ///< STATUS:CANCELLED, without description and place
    QString description;
};

/// Makes the events of a plan. The context outlives it.
class EventWriter
{
public:
    EventWriter(const DocumentContext &context, EventParts parts);

    /// The caller owns it until it is added to a calendar.
    icalcomponent *event(const CalendarEvent &event) const;

private:
    void addTimes(icalcomponent *component, const CalendarEvent &event) const;
    void addTexts(icalcomponent *component) const;
    void addAccess(icalcomponent *component) const;
    void addPeople(icalcomponent *component) const;

    const DocumentContext &m_context;
    EventParts m_parts;
};

/// The parts of the entries that participants get. The description says all that the invitation
/// says beside title and dates: some people get the entry alone.
Result<EventParts> partsForParticipants(const ReadyPlan &plan);

/// The same as personalCalendar for one of many attendees; see calendar_shapes.h.
Result<QByteArray> requestFor(const ReadyPlan &plan, const EventParts &parts, const Attendee &attendee);

} // namespace einlass
