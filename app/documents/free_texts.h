// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan.h"

#include <vector>

namespace einlass {

/// The host's own texts that go out in one language only although the documents need both; each
/// message names the place (%1, a JSON pointer) and shows its beginning (%2). Empty when the plan
/// has one language. Meant to be shown before anything leaves. Texts without words, such as a
/// room's number, need no translation. Reasons are not among them: they stand in the file note,
/// which does not leave the university.
std::vector<Message> untranslated(const Plan &plan);

} // namespace einlass
