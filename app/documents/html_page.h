// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

#include <QString>
#include <QStringList>

namespace einlass {

/// A complete page of one section for each language of the document, with a rule between them. No
/// colours of our own: mail programs set text and background together, for dark screens, too.
QString htmlPage(const DocumentContext &context, const QStringList &sections);

} // namespace einlass
