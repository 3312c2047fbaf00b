// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace einlass {

/// The addresses in a piece of text with at least one @, as typed: without the punctuation around
/// them, out of mailto links, and apart where a slash or bar joins several. Nothing is judged, so
/// what comes back need not be valid; but there is always at least one.
QStringList addressesIn(QStringView text);

/// A display name as people read it: encoded words decoded, without quotes around it, on one line
/// and of bounded length.
QString displayName(const QString &raw);

/// As displayName(), but empty where the words before or behind a bare address are running text and
/// no person: "Bitte schreiben Sie an".
QString nameInText(const QString &raw);

/// Whether somebody wrote an address so that programs do not find it: "jan[at]cuni.cz".
bool isDisguised(QStringView text);

/// As cleaned(), at once where nothing has to be cleaned, which is nearly everywhere.
QString cleanedWords(QStringView text);

} // namespace einlass
