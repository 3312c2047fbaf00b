// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan_file.h"

#include <QJsonObject>

namespace einlass {

/// The plan that a JSON object holds which has passed its schema. Dates and time zone are as
/// written; whether they make sense is not asked here.
LoadedPlan planFromJson(const QJsonObject &json);

} // namespace einlass
