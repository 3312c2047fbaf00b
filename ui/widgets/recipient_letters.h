// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

namespace einlass {

class Pack;

/// Ready letters about somebody without an official address, to be sent by the host, in the
/// languages of the plan's documents.
enum class RecipientLetter {
    RequestAddress,             ///< to the person: which is your official address?
    PassOn                      ///< to the person's institution: please pass the invitation on
};

/// `name` may be empty.
QString letterText(RecipientLetter letter, const QString &name, const Plan &plan, const Pack &pack);

} // namespace einlass
