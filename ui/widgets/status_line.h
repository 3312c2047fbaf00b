// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/state_icon.h"

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

private:
    void showText(StateIcon::State state, const QString &text);

    StateIcon *m_icon;
    QLabel *m_text;
};

} // namespace einlass
