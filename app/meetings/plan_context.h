// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

namespace einlass {

/// A plan with all that follows from it, as documents want it. The plan, the pack and the catalogues
/// outlive it; it stays where it was made, because contexts refer to it.
class PlanContext
{
public:
    PlanContext(const Plan &plan, const Pack &pack, const Catalogues &catalogues);
    PlanContext(const PlanContext &) = delete;
    PlanContext &operator=(const PlanContext &) = delete;

    const Plan &plan() const { return m_context.plan; }
    const DerivedPlan &derived() const { return m_derived; }
    const Evaluation &evaluation() const { return m_evaluation; }
    /// In both languages, without a time stamp.
    const DocumentContext &document() const { return m_context; }

private:
    DerivedPlan m_derived;
    Evaluation m_evaluation;
    DocumentContext m_context;
};

} // namespace einlass
