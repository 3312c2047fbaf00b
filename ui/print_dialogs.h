// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace einlass {

class InterfaceLanguage;

/// Asks where and how to print; false: cancelled. The printer is set to A4 before.
bool askForPrinter(QPrinter &printer, QWidget *parent, const InterfaceLanguage &language);

/// Shows what `paint` draws, page by page, until the host has seen enough.
void showPrintPreview(QPrinter &printer, QWidget *parent, const InterfaceLanguage &language,
                      const std::function<void(QPrinter *)> &paint);

} // namespace einlass
