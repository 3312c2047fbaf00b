// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace einlass {

/// A whole number. edited() comes from the user only; the wheel changes nothing while the page is
/// scrolled past.
class NumberBox : public QSpinBox
{
    Q_OBJECT

public:
    NumberBox(const QString &objectName, int minimum, int maximum, QWidget *parent = nullptr);

    void setShown(int value);
    /// What stands around the number, which is %1 in it.
    void setWords(const QString &words);

signals:
    void edited(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_showing = false;
};

} // namespace einlass
