// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace einlass {

/// The heading of a part of a page.
QLabel *makeHeading(QWidget *parent);

/// Running text that wraps; never reads its text as markup.
QLabel *makeParagraph(QWidget *parent);

} // namespace einlass
