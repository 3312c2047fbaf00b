// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace einlass {

/// A text cut at its links for HTML: {"text", "link"} for each piece, "link" empty for prose. Only
/// https links and mail addresses count, and each shows where it leads.
QJsonArray linkPieces(const QString &text);

/// {"text", "pieces"} for each text.
QJsonArray textItems(const QStringList &texts);

/// The lines of a text that are not blank.
QStringList filledLines(const QString &text);

} // namespace einlass
