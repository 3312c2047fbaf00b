// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/short_line.h"

#include "base/text.h"

#include <QTextBoundaryFinder>

namespace einlass {

QString shortLine(const QString &text, qsizetype most)
{
    const QString line = cleaned(text).simplified();
    if (line.size() <= most)
        return line;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
    letters.setPosition(most - 1);
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    // A single "letter" with thousands of accents has no boundary before the limit.
    const qsizetype end = letters.position() > 0 ? letters.position() : most - 1;
    return QStringLiteral("%1…").arg(line.left(end).trimmed());
}

} // namespace einlass
