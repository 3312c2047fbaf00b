// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documents.h"

#include <QString>

#include <optional>
#include <vector>

/// How people get the invitation: for each way the steps that a host makes outside the program.
namespace einlass {

/// One step. Its text is the interface's, what it hands out is the document's.
struct DeliveryStep
{
    QString id;                             ///< "subject", "body", "recipients" …; each once
    Message text;
    QString value;                          ///< to be copied; empty: nothing is
    QString html;                           ///< copied beside the value, for programs that take it
    QStringList addresses;                  ///< to be copied with ";" or ","
    std::optional<DocumentKind> file;       ///< to be saved or opened
    bool isCalendar = false;                ///< of that kind's files, the one for calendars
    bool byHand = false;                    ///< not needed by whoever made the first step
};

/// The steps of a way, in the order in which they are made; those that do the first one's work by hand come last.
/// Once something that was sent is out of date, they are those of the update.
Result<std::vector<DeliveryStep>> deliverySteps(const ReadyPlan &plan, Way way);

/// The steps of a way to say that the meeting does not take place.
Result<std::vector<DeliveryStep>> cancellationSteps(const ClearedPlan &plan, Way way);

/// Everybody whom the plan invites, each address once: people, then mailing lists.
QStringList invitedAddresses(const DerivedPlan &derived);

} // namespace einlass
