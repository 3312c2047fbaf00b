// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"

namespace einlass {

/// The files of a kind that isOnRequest(). `ready` may be null for kinds without access data.
Result<DocumentSet> requestedDocuments(DocumentKind kind, const ClearedPlan &plan, const ReadyPlan *ready,
                                       const DocumentProgress &progress);

} // namespace einlass
