// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/link_parts.h"

#include <QString>

namespace einlass {

enum class Wrapping {
    None,
    Readable,       ///< the original stands in the link
    Opaque,         ///< only the service knows the original
};

/// Whether a mail gateway or a search engine has put its own address in front of the link, and if
/// so whether the original can be read without asking anybody. Which services do is data:
/// resources/invitations/gateways.json.
Wrapping wrappingOf(const LinkParts &parts);

/// The original inside a readable wrapping, once unwrapped; empty when there is none.
QString wrappedLink(const LinkParts &parts);

} // namespace einlass
