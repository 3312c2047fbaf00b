// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace einlass {

/// A JSON pointer (RFC 6901) with one more step, escaped.
QString pointerTo(const QString &parent, const QString &member);
QString pointerTo(const QString &parent, qsizetype index);

/// A pointer as an error shows it: on one line, cut when it is very long, "/" for the whole.
QString shownPointer(const QString &pointer);

/// A file's name as an error shows it: on one line, without invisible characters.
QString shownFile(const QString &name);

} // namespace einlass
