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
};

/// The steps of a way, in the order in which they are made.
Result<std::vector<DeliveryStep>> deliverySteps(const ReadyPlan &plan, Way way);

/// Everybody whom the plan invites, each address once: people, then mailing lists.
QStringList invitedAddresses(const DerivedPlan &derived);

} // namespace einlass
