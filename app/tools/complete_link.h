// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// A stored link together with its secret `pwd` parameter, as participants need it. Without a
/// secret, or when the link has one already, the link as it is.
QString completeLink(const QString &link, const QString &pwd);

} // namespace einlass
