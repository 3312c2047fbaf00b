// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icons.h"

#include <QWidget>

namespace einlass {

/// A large sign above the words of an empty place. Decoration only: the words say everything.
class SignView : public QWidget
{
    Q_OBJECT

public:
    explicit SignView(Sign sign, QWidget *parent = nullptr);

    void setSign(Sign sign);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

} // namespace einlass
