// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QHash>
#include <QString>

namespace einlass {

class Pack;

/// What templates say of the institution, by the name of the placeholder: its short name, its words
/// and limits (see institution.json), and its survey service as {pollService}. What the pack does
/// not name is absent; {pollService} is empty then.
QHash<QString, QString> institutionValues(const Pack &pack, Language language);

} // namespace einlass
