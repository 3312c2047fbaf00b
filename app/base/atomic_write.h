// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace einlass {

/// Writes a file as a whole: when anything fails the old one stays as it was, and the error names it.
Result<void> writeAtomically(const QByteArray &content, const QString &path);

} // namespace einlass
