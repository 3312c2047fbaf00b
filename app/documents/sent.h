// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// What people were told, and what has changed since.
namespace einlass {

/// A fingerprint of the facts that an invitation tells: up to 128 hexadecimal digits, of which each part
/// stands for one fact, so that a later plan can say which of them has changed. It is computed from
/// the plan alone, never over a passcode or PIN: a code of six digits could be guessed from any
/// fingerprint of it. Codes are known by `access.revision` only, links without their secret part. From
/// the host’s own texts (place, message, fallback room …) whatever may be a code is left out, so
/// a number of six digits or more that changes there is not seen.
QString toldDigest(const Plan &plan);

/// An entry for plan.outgoing.sent, to be made when the invitation or its update leaves the program.
Sent sentNow(const Plan &plan, Way way, const QDate &date);
/// The entry for a cancellation. Nothing is out of date after it.
Sent cancelledNow(const Plan &plan, Way way, const QDate &date);
/// Whether the last thing sent was a cancellation.
bool isCancelled(const Plan &plan);

/// SEQUENCE of a calendar entry that is made now: the last one while nothing has changed since.
int calendarSequence(const Plan &plan);
/// SEQUENCE of the cancellation of the meeting.
int cancellationSequence(const Plan &plan);

/// Names of calendar events (see calendar_series.h) that people may have and that are no more.
QStringList goneEvents(const Plan &plan);

/// The difference between what people were told and the plan.
struct Changes
{
    bool unknown = false;           ///< sent by a version that did not note what it told
    bool title = false;
    bool dates = false;             ///< any of those that follow
    std::optional<Occurrence> before;                       ///< a single date that was moved, as it was
    std::vector<std::pair<LocalTime, Occurrence>> moved;    ///< dates of a series: as the rule has them, and as they are
    std::vector<LocalTime> dropped;                         ///< told, and do not take place
    std::vector<Occurrence> restored;                       ///< take place after all
    bool otherDates = false;        ///< more has changed than these lists say: all dates are to be told again
    bool place = false;
    bool access = false;            ///< tool, link or meeting ID
    bool code = false;              ///< passcode or PIN, or the secret part of the link
    bool entry = false;             ///< sign-in, waiting room, telephone, encryption
    bool announced = false;         ///< recording, polls, votes, chat log, attendance list, remote control
    bool host = false;
    bool words = false;             ///< the host's message, what people with disabilities need to know
    bool fallback = false;
    bool languages = false;

    bool any() const;
};
Changes changesSince(const Plan &plan, const Sent &sent);

/// A sending that no longer tells what the plan says.
struct OutdatedSending
{
    Sent sent;
    Changes changes;
};
/// For each way the last sending, as far as it is out of date; the oldest first.
std::vector<OutdatedSending> outdatedSendings(const Plan &plan);

/// The same in words for the host, each once. A new link or code says that it is to be sent again (B20).
std::vector<Message> outOfDate(const Plan &plan);

} // namespace einlass
