// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/facts.h"

#include <span>

namespace einlass {

/// The answers that a Choice or Set fact can have, by index; nothing for other facts.
std::span<const char *const> answersOf(Fact fact);

/// The fact with this spelling, or nothing.
std::optional<Fact> factNamed(const QString &name);

} // namespace einlass
