// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace einlass {

/// A column in which a part that shows nothing takes no room, and no distance to what follows.
class PartsColumn : public QVBoxLayout
{
    Q_OBJECT

public:
    using QVBoxLayout::QVBoxLayout;

    void insertPart(int index, QWidget *part);
    void setGeometry(const QRect &rect) override;
};

/// The scrolling column of a page: lines stay short enough to read, however wide the window is.
class ScrollBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollBody(QWidget *parent = nullptr);

    PartsColumn *column() const { return m_column; }

    /// As wide as the window lets it be, without a margin of its own: for tables.
    void setUnbounded();

    /// Brings the widget into view and gives it the focus, once the page has its final shape.
    void reveal(QWidget *widget);

private:
    PartsColumn *m_column;
};

} // namespace einlass
