// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace einlass {

/// The value without members and entries that are blank texts: they count as absent.
QJsonValue withoutBlankTexts(const QJsonValue &value);

/// Where a place of withoutBlankTexts(original) stands in the original: entries may have moved up.
QString originalPointer(const QString &pointer, const QJsonValue &original);

} // namespace einlass
