// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "storage/secret_store.h"
#include "tools/invitation_reader.h"

namespace einlass {

/// Puts what an invitation says into a plan; facts that it does not have stay as they are. What is
/// secret goes to `secrets` alone; links to known hosts get https. Gives the places that it answers
/// beyond doubt, of "/tool" and "/schedule".
QStringList takeFacts(const ReadInvitation &invitation, const ToolHosts &hosts, Plan &plan, AccessSecrets &secrets);

} // namespace einlass
