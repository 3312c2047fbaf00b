// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/condition.h"

#include <memory>
#include <optional>
#include <vector>

namespace einlass {

/// A test that a condition makes, and how it has to come out.
struct Expectation
{
    Condition::Node test;       ///< of a fact, a reason or a confirmation
    bool outcome = true;
    /// Instead of a test: a whole condition, where writing out its situations would take too many.
    std::shared_ptr<const Condition> whole;
};

/// One way in which a condition holds: every test comes out as expected.
using Situation = std::vector<Expectation>;

/// The condition written as a list of situations: it holds when one of them is given, and not
/// otherwise. A condition that never holds has none, one that always holds has one without tests.
/// One with more than `mostSituations` has a single situation that asks for it as a whole.
std::vector<Situation> situationsOf(const Condition &condition);
inline constexpr std::size_t mostSituations = 16;

/// As rule packs spell it: "people above 300", "not admission is registration".
QString spelled(const Expectation &expectation);

} // namespace einlass
