// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/plan_context.h"

#include "policy/evaluate.h"
#include "policy/pack.h"

namespace einlass {

PlanContext::PlanContext(const Plan &plan, const Pack &pack, const Catalogues &catalogues)
    : m_derived(derive(plan, pack)),
      m_evaluation(evaluate(plan, m_derived, pack)),
      m_context{plan, m_derived, m_evaluation, pack, catalogues, {Language::German, Language::English},
                {}, QStringLiteral(EINLASS_VERSION)}
{
}

} // namespace einlass
