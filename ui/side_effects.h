// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

class PlanModel;
struct Remedy;
struct Services;

/// "Also changes: waiting room: on; polls: left out", said before it is done. Empty: nothing else changes.
QString sideEffectsText(const Remedy &remedy, const PlanModel &model, const Services &services);

} // namespace einlass
