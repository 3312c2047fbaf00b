// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/documents.h"
#include "documents/guest_times.h"
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
    QString sections;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const bool last = i + 1 == languages.size();
        const auto section = renderTemplate(QStringLiteral("invitation.html"), languages[i],
                                            partData(plan, languages[i], i == 0, last), &context.pack);
        if (!section)
            return section.error();
        sections += *section;
        if (!last)
            sections += QLatin1String("<hr size=\"1\" style=\"margin: 24px 0\">\n");
    }
    const QString language = languageCode(languages.empty() ? Language::German : languages.front());
    // No colours of our own: mail programs set text and background together, for dark screens, too.
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n"
                          "<title>%2</title>\n</head>\n<body>\n%3</body>\n</html>\n")
        .arg(language, cleaned(context.plan.title).simplified().toHtmlEscaped(), sections);
}

} // namespace einlass
