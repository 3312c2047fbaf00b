// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/user_edits.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalBlocker>

namespace einlass {

void onWritten(QLineEdit *line, QObject *context, const std::function<void(const QString &)> &written)
{
    QObject::connect(line, &QLineEdit::textChanged, context, written);
}

void onWritingFinished(QLineEdit *line, QObject *context, const std::function<void()> &finished)
{
    QObject::connect(line, &QLineEdit::editingFinished, context, finished);
    QObject::connect(line, &QLineEdit::textChanged, context, [line, finished] {
        if (!line->hasFocus())
            finished();
    });
}

void showText(QLineEdit *line, const QString &text)
{
    const QSignalBlocker blocker(line);
    if (line->text() != text)
        line->setText(text);
}

void onSwitched(QAbstractButton *button, QObject *context, const std::function<void(bool)> &switched)
{
    QObject::connect(button, &QAbstractButton::toggled, context, switched);
}

void onChosen(QAbstractButton *button, QObject *context, const std::function<void()> &chosen)
{
    QObject::connect(button, &QAbstractButton::toggled, context, [chosen](bool on) {
        if (on)
            chosen();
    });
}

void showChecked(QAbstractButton *button, bool checked)
{
    const QSignalBlocker blocker(button);
    button->setChecked(checked);
}

} // namespace einlass
