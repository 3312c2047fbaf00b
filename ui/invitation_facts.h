// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "storage/secret_store.h"
#include "tools/invitation_reader.h"

namespace einlass {

/// Puts what an invitation says into a plan; facts that it does not have stay as they are. What is
/// secret goes to `secrets` alone.
void takeFacts(const ReadInvitation &invitation, Plan &plan, AccessSecrets &secrets);

} // namespace einlass
