// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_people.h"

#include "base/text.h"

#include <QSet>

namespace einlass {

std::vector<Attendee> attendeesOf(const DerivedPlan &derived)
{
    std::vector<Attendee> people;
    QSet<QString> seen;
    for (const JudgedAddress &person : derived.recipients) {
        const bool mailbox = person.kind != AddressClass::List && person.kind != AddressClass::Invalid;
        if (!mailbox || person.address.isEmpty() || seen.contains(person.address))
            continue;
        seen.insert(person.address);
        people.push_back({person.name, person.address});
    }
    return people;
}

Result<Attendee> checkedAttendee(const DocumentContext &context, const Attendee &attendee)
{
    const QString address = normalizedAddress(attendee.address);
    for (const Attendee &person : attendeesOf(context.derived)) {
        if (!address.isEmpty() && person.address == address)
            return Attendee{isBlank(attendee.name) ? person.name : attendee.name, address};
    }
    return Message{QT_TRANSLATE_NOOP("Core", "%1 is not among the recipients of the plan. Enter the address there first, so that it is checked."),
                   {cleaned(attendee.address).simplified()}};
}

} // namespace einlass
