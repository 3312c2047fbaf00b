// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_source.h"

#include "interface_language.h"
#include "meetings/library.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "storage/preferences.h"
#include "tools/complete_link.h"

namespace einlass {
namespace {

ToolCompletion completionFor(const PlanModel &model, const Services &services)
{
    const Plan &plan = model.plan();
    if (!plan.tool || !plan.recording)
        return {};
    return keptCompletion(model.pack().id, *plan.tool,
                          [&services](const QString &key) { return services.preferences.value(key); });
}

/// Who has not answered yet, as the register of the kept meeting says.
std::optional<int> consentsMissingIn(const PlanModel &model, const Services &services)
{
    const Plan &plan = model.plan();
    const bool kept = services.library && plan.recording && services.library->summary(plan.id);
    if (!kept)
        return std::nullopt;
    const ConsentCount count = services.library->consentCount(plan);
    return count.notAsked + count.unanswered;
}

} // namespace

DocumentContext documentContext(const PlanModel &model, const Services &services,
                                const std::vector<Language> &languages)
{
    return {model.plan(), model.derived(), model.evaluation(), model.pack(), services.catalogues,
            languages, services.now().toUTC(), QStringLiteral(EINLASS_VERSION), completionFor(model, services),
            consentsMissingIn(model, services), services.language.current()};
}

AccessData accessDataOf(const PlanModel &model)
{
    const Access &access = model.plan().access;
    const AccessSecrets &secrets = model.secrets();
    return {completeLink(access.link, secrets.linkSecret),
            access.meetingId.isEmpty() ? model.derived().link.meetingId : access.meetingId,
            secrets.participantCode, secrets.hostPin};
}

PlanSnapshot::PlanSnapshot(const PlanModel &model, const Services &services)
    : m_plan(model.plan()), m_derived(model.derived()), m_evaluation(model.evaluation()), m_pack(services.pack),
      m_catalogues(services.catalogues), m_stamp(services.now().toUTC()),
      m_completion(completionFor(model, services)), m_consentsMissing(consentsMissingIn(model, services)), m_hostLanguage(services.language.current()), m_access(accessDataOf(model))
{
}

DocumentContext PlanSnapshot::context() const
{
    return {m_plan, m_derived, m_evaluation, *m_pack, m_catalogues, m_plan.languages, m_stamp,
            QStringLiteral(EINLASS_VERSION), m_completion, m_consentsMissing, m_hostLanguage};
}

} // namespace einlass
