// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "policy/pack.h"

#include <QJsonObject>
#include <QString>

namespace einlass {

/// Fills the Mustache template "<language>/<name>": the pack's own where it brings one, else
/// :/templates/<language>/<name>. Names that end in ".html" escape their values, all others print
/// them as they are. Values are never read as templates.
Result<QString> renderTemplate(const QString &name, Language language, const QJsonObject &values,
                               const Pack *pack = nullptr);

} // namespace einlass
