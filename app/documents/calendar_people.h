// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/calendar_shapes.h"

namespace einlass {

/// The plan's recipient with this address; an error when the plan has none.
Result<Attendee> checkedAttendee(const DocumentContext &context, const Attendee &attendee);

} // namespace einlass
