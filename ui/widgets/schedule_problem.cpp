// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schedule_problem.h"

#include "base/text.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/field_box.h"

namespace einlass {

QString scheduleProblem(const PlanModel &model, const Services &services, const FieldBox &box)
{
    const std::optional<Message> &error = model.derived().scheduleError;
    if (!error || error->arguments.isEmpty() || !box.answers(error->arguments.back()))
        return {};
    return cleaned(services.catalogues.text(*error, services.language.current()));
}

} // namespace einlass
