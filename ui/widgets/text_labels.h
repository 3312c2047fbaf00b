// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace einlass {

/// The heading of a part of a page.
QLabel *makeHeading(QWidget *parent);

/// Running text that wraps; never reads its text as markup.
QLabel *makeParagraph(QWidget *parent);

/// An explanation: text that stands back behind what it explains.
QLabel *makeHint(QWidget *parent);

} // namespace einlass
