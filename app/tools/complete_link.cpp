// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/complete_link.h"

#include <QUrl>
#include <QUrlQuery>

namespace einlass {

QString completeLink(const QString &link, const QString &pwd)
{
    QUrl url(link, QUrl::StrictMode);
    QUrlQuery query(url);
    if (pwd.isEmpty() || !url.isValid() || query.hasQueryItem(QStringLiteral("pwd")))
        return link;
    // A plus sign would be read as a blank by the other side.
    query.addQueryItem(QStringLiteral("pwd"), QString::fromLatin1(QUrl::toPercentEncoding(pwd)));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace einlass
