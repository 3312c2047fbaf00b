// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How plan files are called: finished ones are for every program, drafts for this one alone.
namespace einlass {

inline const QString planSuffix = QStringLiteral(".einlass.json");
inline const QString draftSuffix = QStringLiteral(".einlass-draft.json");

/// The name without either suffix.
inline QString withoutPlanSuffix(QString path)
{
    for (const QString &known : {planSuffix, draftSuffix}) {
        if (path.endsWith(known))
            return path.chopped(known.size());
    }
    return path;
}

} // namespace einlass
