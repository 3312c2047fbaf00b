// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace einlass {

class Pack;

/// What changes in a part of a pack that no rule decides, by the names of its entries.
struct PartChange
{
    const char *part = "";      ///< what it is called, a source string of the catalogues
    QStringList added;
    QStringList removed;
    QStringList changed;        ///< of limits with both values

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && changed.isEmpty(); }
};

/// The parts that differ, in the order in which a pack has them.
std::vector<PartChange> partChanges(const Pack &before, const Pack &after);

} // namespace einlass
