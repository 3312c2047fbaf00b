// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

/// The commands of einlass-cli; contracts and exit statuses stand in the README. Each takes the
/// arguments behind its name.
namespace einlass {

ExitStatus runCheck(Console &console, const QStringList &arguments);
ExitStatus runDocuments(Console &console, const QStringList &arguments);
ExitStatus runReadInvitation(Console &console, const QStringList &arguments);
ExitStatus runAddresses(Console &console, const QStringList &arguments);
ExitStatus runPolicy(Console &console, QStringList arguments);

} // namespace einlass
