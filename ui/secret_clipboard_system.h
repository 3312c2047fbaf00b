// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;

namespace einlass {

/// Adds the marks by which the system's own history of the clipboard leaves a text out.
void keepOutOfHistory(QMimeData &data);

} // namespace einlass
