// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_page.h"

#include "documents/short_line.h"

namespace einlass {

QString htmlPage(const DocumentContext &context, const QStringList &sections)
{
    const Language first = context.languages.empty() ? Language::German : context.languages.front();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n"
                          "<title>%2</title>\n</head>\n<body>\n%3</body>\n</html>\n")
        .arg(languageCode(first), shortLine(context.plan.title).toHtmlEscaped(),
             sections.join(QLatin1String("<hr size=\"1\" style=\"margin: 24px 0\">\n")));
}

} // namespace einlass
