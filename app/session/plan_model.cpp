// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plan_model.h"

#include "policy/evaluate.h"
#include "policy/pack.h"
#include "policy/plan_edit.h"

namespace einlass {

PlanModel::PlanModel(std::shared_ptr<const Pack> pack, QObject *parent)
    : QObject(parent), m_pack(std::move(pack))
{
    recompute();
}

void PlanModel::update(const std::function<void(Plan &)> &edit)
{
    Plan next = m_plan;
    edit(next);
    if (next == m_plan)
        return;
    m_plan = std::move(next);
    m_modified = true;
    recompute();
    emit planChanged();
    emit evaluationChanged();
}

void PlanModel::setSecrets(const AccessSecrets &secrets)
{
    if (secrets == m_secrets)
        return;
    const auto replaced = [&](QString AccessSecrets::*secret) {
        return !(m_secrets.*secret).isEmpty() && m_secrets.*secret != secrets.*secret;
    };
    const bool renewed = !m_plan.outgoing.sent.empty()
        && (replaced(&AccessSecrets::participantCode) || replaced(&AccessSecrets::linkSecret));
    m_secrets = secrets;
    m_modified = true;
    if (renewed)
        update([](Plan &plan) { ++plan.access.revision; });
    emit secretsChanged();
}

const std::vector<Remedy> &PlanModel::remediesFor(const Finding &finding) const
{
    const auto [entry, isNew] = m_remedies.try_emplace({finding.clause, finding.binding});
    if (isNew)
        entry->second = einlass::remediesFor(finding, m_plan, m_derived, *m_pack);
    return entry->second;
}

Remedy PlanModel::choosing(Tool tool) const
{
    return completed({Fact::Tool, static_cast<int>(tool)}, m_plan, m_derived, *m_pack);
}

void PlanModel::apply(const Remedy &remedy)
{
    Plan next = remedied(m_plan, m_derived, remedy);
    AccessSecrets secrets = m_secrets;
    // Codes that were typed or made before there is a link belong to their tool as well.
    if (next.tool && !accessFits(m_plan, m_derived, *next.tool)) {
        m_aside.putAside(m_plan.tool.value_or(m_derived.link.tool.value_or(*next.tool)), m_plan.id, {m_plan.access, m_secrets});
        const ToolAccess::Data own = m_aside.takeBack(*next.tool, m_plan.id);
        next.access = own.access;
        secrets = own.secrets;
    }
    update([&next](Plan &plan) { plan = next; });
    setSecrets(secrets);
}

void PlanModel::reset(const Plan &plan, const AccessSecrets &secrets)
{
    m_plan = plan;
    m_secrets = secrets;
    m_modified = false;
    recompute();
    emit replaced();
    emit planChanged();
    emit evaluationChanged();
    emit secretsChanged();
}

void PlanModel::recompute()
{
    m_remedies.clear();
    m_derived = derive(m_plan, *m_pack);
    m_evaluation = evaluate(m_plan, m_derived, *m_pack);
}

} // namespace einlass
