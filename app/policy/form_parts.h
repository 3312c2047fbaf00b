// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace einlass {

/// The named parts of the printed forms in :/templates/forms: "consent-form/rights", "record/version".
/// A clause that a form takes care of names the part that does; see clauses.json.
QStringList formParts();

/// The form that the part belongs to: "consent-form" or "record".
QString formOf(const QString &part);

} // namespace einlass
