// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

#include <memory>
#include <vector>

namespace einlass {

class PlanModel;
struct Services;

/// What documents are made from, as the model stands now. Refers to model and services.
DocumentContext documentContext(const PlanModel &model, const Services &services,
                                const std::vector<Language> &languages);

/// The plan's access data with the secrets that the model has.
AccessData accessDataOf(const PlanModel &model);

/// A plan with its access data at one moment, for work on another thread: owns whatever its context
/// refers to, but for the services' catalogues.
class PlanSnapshot
{
public:
    PlanSnapshot(const PlanModel &model, const Services &services);

    /// Refers to this snapshot.
    DocumentContext context() const;
    const AccessData &access() const { return m_access; }

private:
    Plan m_plan;
    DerivedPlan m_derived;
    Evaluation m_evaluation;
    std::shared_ptr<const Pack> m_pack;
    const Catalogues &m_catalogues;
    QDateTime m_stamp;
    ToolCompletion m_completion;
    std::optional<int> m_consentsMissing;
    Language m_hostLanguage;
    AccessData m_access;
};

} // namespace einlass
