// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan.h"

#include <QDate>

#include <vector>

/// What a move or a cancellation brings about, to be shown before it is done.
namespace einlass {

/// The dates that differ, who has to hear of it, what happens to access data and to the day on which a
/// recording is deleted. `today` tells apart what is over. Nothing when nothing would change. Days and
/// times are written for the language, in which the messages are to be shown.
std::vector<Message> whatChanges(const Plan &before, const Plan &after, const QDate &today, Language language);

/// The same for cancelling the whole meeting.
std::vector<Message> whatCancellingChanges(const Plan &plan, const QDate &today, Language language);

} // namespace einlass
