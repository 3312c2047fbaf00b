// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <vector>

namespace einlass {

/// What help says about one page.
struct HelpTopic
{
    QString id;
    LocalizedText title;
    std::vector<LocalizedText> paragraphs;
};

/// All topics in the order of the pages, from the program's own file :/help/topics.json.
std::vector<HelpTopic> helpTopics();

} // namespace einlass
