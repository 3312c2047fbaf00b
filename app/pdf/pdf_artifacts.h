// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace einlass {

/// The content of a page with all that lies outside tagged content marked as an artifact: rules,
/// header, footer and page numbers.
std::string withArtifacts(const std::string &content);

} // namespace einlass
