// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace einlass {

/// The scrolling column of a page: lines stay short enough to read, however wide the window is.
class ScrollBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollBody(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

    /// Brings the widget into view and gives it the focus, once the page has its final shape.
    void reveal(QWidget *widget);

private:
    QVBoxLayout *m_column;
};

} // namespace einlass
