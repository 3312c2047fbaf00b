// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/facts.h"
#include "tools/addresses.h"

#include <bitset>
#include <optional>
#include <utility>
#include <vector>

/// Addresses and links as a pack itself knows them, so that its rules are asked about what is
/// private, licensed or outside for this institution and not for another one.
namespace einlass {

class Pack;

/// A domain whose addresses the pack puts into this class; nothing where it has none.
std::optional<QString> sampleDomain(AddressClass kind, const Pack &pack);

/// A link of each kind that the pack's hosts can have, by what it is called; the first is none.
std::vector<std::pair<QString, QString>> sampleLinks(const Pack &pack);

/// Facts that no plan can have under this pack, because it has nothing that would bring them about.
std::bitset<factCount> impossibleFacts(const Pack &pack);

} // namespace einlass
