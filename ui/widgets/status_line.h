// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/state_icon.h"

#include <QLocale>
#include <QWidget>

class QLabel;

namespace einlass {

/// What became of the last action, in place: no box that has to be closed.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showDone(const QString &text);
    void showProblem(const QString &text);
    /// Something to look at, which is no fault.
    void showAttention(const QString &text);
    void clear();

protected:
    /// What was said in another language than the one that is spoken now, and not said anew, is gone.
    void changeEvent(QEvent *event) override;

private:
    void showText(StateIcon::State state, const QString &text);

    StateIcon *m_icon;
    QLabel *m_text;
    QLocale m_said;             ///< the language of the text
};

} // namespace einlass
