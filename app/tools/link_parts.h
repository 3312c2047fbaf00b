// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/links.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace einlass {

/// Longest link that is looked at.
inline constexpr qsizetype maximumLinkLength = 8192;

/// A link taken apart, strictly: what a browser and this program could read differently
/// (backslashes, controls, invisible characters, percent signs in the host) is not valid.
struct LinkParts
{
    bool valid = false;
    LinkFault fault = LinkFault::Unreadable;    ///< why it is not valid, or its host not plain
    bool cleanPath = true;      ///< no empty, "." or ".." segments
    /// The host is written plainly: ASCII, no user name, no port but the scheme's own. Only such
    /// a host is compared with known ones.
    bool plainHost = false;
    QString link;               ///< trimmed; with https:// when it came without a scheme
    QString scheme;             ///< http, https or zoommtg
    QString host;               ///< lower-case A-label, without a final dot
    QStringList path;           ///< segments as encoded, none empty
    QHash<QString, QString> parameters;     ///< decoded; of the query and of a query in the fragment; names in lower case
};

LinkParts partsOf(const QString &link);

/// Whether the host is the domain or below it, compared label by label.
bool isHostWithin(const QString &host, const QString &domain);

/// A path segment without percent-encoding; empty when it hides a slash or anything invisible.
QString decodedSegment(const QString &segment);

} // namespace einlass
