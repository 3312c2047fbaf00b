// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

#include <vector>

namespace einlass {

class PlanModel;
struct Services;

/// What documents are made from, as the model stands now. Refers to model and services.
DocumentContext documentContext(const PlanModel &model, const Services &services,
                                const std::vector<Language> &languages);

/// The plan's access data with the secrets that the model has.
AccessData accessDataOf(const PlanModel &model);

} // namespace einlass
