// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan.h"
#include "policy/derive.h"
#include "policy/evaluation.h"

#include <QJsonObject>

#include <vector>

namespace einlass {

class Pack;

/// What `check --json` prints about one plan, as the contract names its members. `warnings` are
/// shown as they are: the caller puts the plan file's and the derived ones together.
QJsonObject evaluationJson(const Plan &plan, const Evaluation &evaluation, const Pack &pack,
                           bool ready, const std::vector<Message> &warnings,
                           const Catalogues &catalogues);

/// A text in both languages as {"de": …, "en": …}.
QJsonObject localizedJson(const LocalizedText &text);

} // namespace einlass
