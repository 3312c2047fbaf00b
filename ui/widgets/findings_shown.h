// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QSet>

#include <algorithm>

class QWidget;

namespace einlass {

/// How a page shows its findings: each in full once, at the first question that it concerns and that can be
/// seen; elsewhere in one line.
struct FindingsShown
{
    const QWidget *page = nullptr;
    bool isLeft = false;        ///< the host has tried to go on: what is missing is no longer merely to come
    QSet<QString> inFull;

    static QString keyOf(const Finding &finding)
    {
        return QStringLiteral("%1/%2").arg(finding.clause, nameOf(finding.binding));
    }
};

/// Nothing that was answered is wrong, something is just not answered yet.
inline bool isOnlyMissing(const Finding &finding)
{
    return finding.binding == Binding::Gate && !finding.parts.empty()
        && std::all_of(finding.parts.begin(), finding.parts.end(), [](const FindingPart &part) { return part.missing; });
}

} // namespace einlass
