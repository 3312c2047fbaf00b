// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "policy/condition.h"

#include <QStringList>

namespace einlass {

class Pack;

/// What in this plan made the rules of a clause arise, in the interface's language: "14 people",
/// "participants by telephone". Tools are called as the pack calls them in `language`. Empty when none arises. `facts` hold the verdicts.
QStringList triggersOf(const QString &clause, const Facts &facts, const Pack &pack, Language language);

} // namespace einlass
