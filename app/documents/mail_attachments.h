// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/mail_drafts.h"

namespace einlass {

/// Whether everybody who gets the mail is seen or heard in a recording. With a recording of the
/// speakers alone, the form would ask people for consent who have nothing to consent to.
bool formConcernsAll(const DocumentContext &context);

/// What belongs to the mail that everybody gets: with a recording the blank consent form, unless the
/// mail goes to people who are neither seen nor heard (only speakers are recorded).
Result<std::vector<Attachment>> sharedAttachments(const ClearedPlan &plan);

/// What belongs to the mail of one person: the consent form with the name filled in, for those who
/// are recorded. Made with each call, for one thread; the plan outlives the function.
AttachmentsFor personalAttachments(const ClearedPlan &plan);

} // namespace einlass
