// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace einlass {

/// A duty of the rule pack that applies, with its date.
struct DatedDuty
{
    QString id;
    QStringList clauses;
    QDate date;
    QString text;
};

/// In order of their dates. A duty whose anchor has no date (no deletion date yet) is left out. Of a cancelled meeting: what
/// is to be done because it is, and what is to be deleted because of dates that took place before.
std::vector<DatedDuty> datedDuties(const DocumentContext &context, Language language);

} // namespace einlass
