// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_source.h"

#include "services.h"
#include "session/plan_model.h"
#include "tools/complete_link.h"

namespace einlass {

DocumentContext documentContext(const PlanModel &model, const Services &services,
                                const std::vector<Language> &languages)
{
    return {model.plan(), model.derived(), model.evaluation(), model.pack(), services.catalogues,
            languages, services.now().toUTC(), QStringLiteral(EINLASS_VERSION)};
}

AccessData accessDataOf(const PlanModel &model)
{
    const Access &access = model.plan().access;
    const AccessSecrets &secrets = model.secrets();
    return {completeLink(access.link, secrets.linkSecret),
            access.meetingId.isEmpty() ? model.derived().link.meetingId : access.meetingId,
            secrets.participantCode, secrets.hostPin};
}

} // namespace einlass
