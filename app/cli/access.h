// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/context.h"
#include "plan/plan_file.h"

#include <optional>

namespace einlass {

struct Options;

/// Puts together what is known about entering the meeting: the plan's link and the secrets that
/// stood in it, a pasted invitation (--invitation), --passcode-file, and the keychain entry of the
/// plan. The invitation's link replaces the plan's in `loaded`. Nothing: no access data at all.
/// An invitation with a problem, or of another tool than the plan's, is an error.
Result<std::optional<AccessData>> collectAccess(LoadedPlan &loaded, const Options &options,
                                                const Pack &pack);

} // namespace einlass
