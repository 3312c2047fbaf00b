// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace einlass {

/// A sign that differs by shape as well as colour: a tick, a mark of exclamation, a cross, an i.
/// Grows with the font; decoration only, the words beside it say the same.
class StateIcon : public QWidget
{
    Q_OBJECT

public:
    enum class State { Good, Attention, Bad, Note };

    explicit StateIcon(QWidget *parent = nullptr);

    void setState(State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Note;
};

} // namespace einlass
