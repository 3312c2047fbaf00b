// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/gate.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// The shapes of the calendar entry beside the one to share (meetingCalendar in documents.h). All
/// have the same UIDs, which stay for the whole life of a plan, and a SEQUENCE that counts what was
/// sent (documents/sent.h), so that an update replaces what people have.
namespace einlass {

/// Somebody who is invited in person.
struct Attendee
{
    QString name;           ///< may be empty
    QString address;
};

/// The plan's recipients, each address once; mailing lists and what is no address are not among them.
std::vector<Attendee> attendeesOf(const DerivedPlan &derived);

/// METHOD:REQUEST with exactly this attendee, who is asked for an answer. Refused for anybody who is
/// not among the plan's recipients: their address was never checked.
Result<QByteArray> personalCalendar(const ReadyPlan &plan, const Attendee &attendee);

/// The host's own: the meeting with a reminder, and each dated duty as an entry with its alarm. No
/// METHOD, organizer or attendee: it is no message, but something to import, and says so. It holds no
/// passcode, PIN or secret part of a link: calendars are copied to telephones and servers and shown
/// to colleagues, and hosts start the meeting where they made it, signed in, without a code.
Result<QByteArray> hostCalendar(const ClearedPlan &plan);

/// METHOD:CANCEL for the whole meeting: to share, or for one attendee. Without any access data.
Result<QByteArray> cancellationCalendar(const ClearedPlan &plan, const std::optional<Attendee> &attendee = {});

/// METHOD:CANCEL for single dates, by the local times that the rule of the series gives, or for added
/// dates. Refused when the meeting has no such date. An update of the whole entry, in which they are
/// exceptions, says the same; this is for programs and people that only want to hear of the one date.
Result<QByteArray> dateCancellationCalendar(const ClearedPlan &plan, const std::vector<LocalTime> &dates,
                                            const std::optional<Attendee> &attendee = {});

/// METHOD:CANCEL for entries that one attendee may have and that the plan has no more, above all
/// series that were removed; nothing when there are none. The shared entry holds these itself.
std::optional<QByteArray> goneCalendar(const ReadyPlan &plan, const Attendee &attendee);

} // namespace einlass
