// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace einlass {

/// Reads JSON text whose whole is an object. `name` is what errors call the file; every error says
/// line and column and what was expected. Refused: anything but UTF-8 (a byte order mark is
/// allowed), text after the end, members that stand twice, more than 1024 levels.
Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &name);

/// The bytes of a file or resource. Missing, unreadable or larger than `maximumSize`: an error
/// that names the file. Directories, pipes and devices are refused without being opened.
Result<QByteArray> readFile(const QString &path, qint64 maximumSize);

} // namespace einlass
