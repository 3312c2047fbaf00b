// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace einlass {

class FieldBox;
class PlanModel;
struct Services;

/// What is wrong with the dates, if the question in this box is the place to put it right.
QString scheduleProblem(const PlanModel &model, const Services &services, const FieldBox &box);

} // namespace einlass
