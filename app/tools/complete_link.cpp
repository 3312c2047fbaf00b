// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/complete_link.h"

#include "tools/link_parts.h"

#include <QUrl>
#include <QUrlQuery>

namespace einlass {

QString completeLink(const QString &link, const QString &pwd)
{
    QUrl url(link, QUrl::StrictMode);
    if (pwd.isEmpty() || !url.isValid() || !partsOf(link).parameters.value(QStringLiteral("pwd")).isEmpty())
        return link;
    QUrlQuery query(url);
    // "pwd=" without a value would come first and hide the secret.
    query.removeAllQueryItems(QStringLiteral("pwd"));
    // A plus sign would be read as a blank by the other side.
    query.addQueryItem(QStringLiteral("pwd"), QString::fromLatin1(QUrl::toPercentEncoding(pwd)));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace einlass
