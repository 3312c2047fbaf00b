// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace einlass {

class Pack;

/// The JSON pointers of the answers beside which the wizard explains clauses ("Why?"). A test
/// compares the list with its pages.
QStringList questionPlaces();

/// Whether the wizard explains clauses at this place: a question, or the reason or confirmation that
/// a rule of the pack asks for.
bool isExplainedAt(const QString &pointer, const Pack &pack);

} // namespace einlass
