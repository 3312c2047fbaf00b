// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/gate.h"

#include <vector>

namespace einlass {

struct Announcement
{
    QString text;
    std::vector<Message> warnings;      ///< host words that were left out, and why
};

/// The text that may be published. Message, place, words on accessibility and unit are left out,
/// with a warning, when they have a link or telephone number or give access data away; a title or
/// name that does is an error that names the field, and so is a template or sentence that does.
/// The fallback room stands in invitations alone. `access` may be null: it is only looked at to
/// keep it out.
Result<Announcement> makeAnnouncement(const ClearedPlan &plan, const AccessData *access);

/// An error when title, host or unit, which stand in every document, hold access data.
Result<void> checkPublicFields(const DocumentContext &context, const AccessData *access);

} // namespace einlass
