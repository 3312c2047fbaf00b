// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What differs by system where programs of one person find each other.
namespace einlass {

/// Where the programs of this name listen and call. `folder`: belongs to this person alone.
QString instanceAddress(const QString &folder, const QString &name);

/// The program that was started last may let the one that it calls come to the front.
void letOthersComeToFront();

} // namespace einlass
