// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents.h"
#include "documents/guest_times.h"
#include "documents/html_page.h"
#include "documents/invitation_data.h"
#include "documents/template.h"

#include <QJsonObject>

namespace einlass {
namespace {

QJsonObject partData(const ReadyPlan &plan, Language language, bool first, bool last)
{
    QJsonObject data = invitationData(plan.context(), plan.access(), language);
    data.insert(QStringLiteral("otherLanguageFollows"), first && !last);
    return data;
}

} // namespace

Result<QString> invitationText(const ReadyPlan &plan)
{
    const DocumentContext &context = plan.context();
    if (const auto checked = checkGuestZones(context.plan.schedule); !checked)
        return checked.error();
    return textOfAllLanguages(context.languages, [&](Language language, bool first, bool last) {
        return renderTemplate(QStringLiteral("invitation.txt"), language, partData(plan, language, first, last), &context.pack);
    });
}

Result<QString> invitationHtml(const ReadyPlan &plan)
{
    const DocumentContext &context = plan.context();
    if (const auto checked = checkGuestZones(context.plan.schedule); !checked)
        return checked.error();
    const std::vector<Language> &languages = context.languages;
    QStringList sections;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const auto section = renderTemplate(QStringLiteral("invitation.html"), languages[i],
                                            partData(plan, languages[i], i == 0, i + 1 == languages.size()), &context.pack);
        if (!section)
            return section.error();
        sections << *section;
    }
    return htmlPage(context, sections);
}

} // namespace einlass
