// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace einlass {

class StateIcon;

/// What became of the last action, in place: no box that has to be closed.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showDone(const QString &text);
    void showProblem(const QString &text);
    void clear();

private:
    StateIcon *m_icon;
    QLabel *m_text;
};

} // namespace einlass
