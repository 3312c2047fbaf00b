// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace einlass {

/// Writes the file as a whole or not at all. Empty when that went well, else the system's reason.
QString saveFile(const QString &path, const QByteArray &content);

} // namespace einlass
