// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/library.h"

#include <optional>

namespace einlass {

/// The profile that new meetings begin with; nothing while there is none.
inline std::optional<Profile> defaultProfileOf(Library &library)
{
    const QString id = library.defaultProfile();
    for (const Profile &profile : library.profiles()) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

} // namespace einlass
