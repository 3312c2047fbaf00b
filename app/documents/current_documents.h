// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"

namespace einlass {

/// All documents that a host needs now: those that the plan calls for; the update in the place of invitation mail and
/// calendar entry once something that was sent is out of date; of a cancelled meeting the cancellation, and nothing that
/// invites. `access` as for makeDocuments().
Result<DocumentSet> currentDocuments(const ClearedPlan &plan, const AccessData *access);

} // namespace einlass
