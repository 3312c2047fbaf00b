// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace einlass {

/// Proves the rules of a pack. NotCompliant when a claim does not hold; its plan is printed.
ExitStatus verifyPolicy(Console &console, const QStringList &arguments);
/// Tells which situations two packs decide differently. Done, whether there are any or not.
ExitStatus diffPolicies(Console &console, const QStringList &arguments);
/// Tells what a clause says, where it stands and where it is handled.
ExitStatus explainClause(Console &console, const QStringList &arguments);

} // namespace einlass
