// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/documents.h"
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
    return textOfAllLanguages(plan.context().languages, [&](Language language, bool first, bool last) {
        return renderTemplate(QStringLiteral("invitation.txt"), language, partData(plan, language, first, last));
    });
}

Result<QString> invitationHtml(const ReadyPlan &plan)
{
    const std::vector<Language> &languages = plan.context().languages;
    QString sections;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const bool last = i + 1 == languages.size();
        const auto section = renderTemplate(QStringLiteral("invitation.html"), languages[i],
                                            partData(plan, languages[i], i == 0, last));
        if (!section)
            return section.error();
        sections += *section;
        if (!last)
            sections += QLatin1String("<hr style=\"margin: 2em 0\">\n");
    }
    const QString title = plan.context().plan.title;
    const QString language = languageCode(languages.empty() ? Language::German : languages.front());
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%2</title>\n</head>\n"
                          "<body style=\"font-family: sans-serif; line-height: 1.45; max-width: 42em; margin: 1.5em; color: #1a1a1a; background: #ffffff\">\n"
                          "%3</body>\n</html>\n")
        .arg(language, cleaned(title).simplified().toHtmlEscaped(), sections);
}

} // namespace einlass
