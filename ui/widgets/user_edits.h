// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the user and of nobody else. Assistive technology sets texts and toggles buttons without a key or
// a click, so that QLineEdit::textEdited() and QAbstractButton::clicked() do not come; these functions hear
// of both. What the program shows with showText() and showChecked() is no edit: refresh() never comes back.
#pragma once

#include <functional>

class QAbstractButton;
class QLineEdit;
class QObject;
class QString;

namespace einlass {

/// Calls `written` for each change of the text by the user, as long as `context` is there.
void onWritten(QLineEdit *line, QObject *context, const std::function<void(const QString &)> &written);

/// Calls `finished` when the user has left the line or pressed the return key, and at once for what is
/// written while the line has not the focus.
void onWritingFinished(QLineEdit *line, QObject *context, const std::function<void()> &finished);

/// Shows the text; the cursor stays where it is when nothing differs.
void showText(QLineEdit *line, const QString &text);

/// Calls `switched` when the user switches a check box or another button that stays pressed.
void onSwitched(QAbstractButton *button, QObject *context, const std::function<void(bool)> &switched);

/// Calls `chosen` when the user chooses a radio button.
void onChosen(QAbstractButton *button, QObject *context, const std::function<void()> &chosen);

void showChecked(QAbstractButton *button, bool checked);

} // namespace einlass
