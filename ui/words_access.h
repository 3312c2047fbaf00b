// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <functional>

namespace einlass {

/// Words of the host's own somewhere in a plan, however the plan keeps them.
struct WordsAccess
{
    std::function<HostWords(const Plan &)> get;
    std::function<void(Plan &, const HostWords &)> set;
};

/// Finds a text in a plan; nothing while the plan has no such part.
using FindText = QString *(*)(Plan &);
/// Finds words in a plan.
using FindWords = HostWords &(*)(Plan &);

WordsAccess wordsAt(FindWords find);
/// A text with translations beside it; see Outgoing::translations. The text itself stays what other
/// programs read: the German words, else the English ones.
WordsAccess translatedText(const QString &pointer, FindText find);

} // namespace einlass
