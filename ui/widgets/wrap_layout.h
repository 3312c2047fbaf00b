// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace einlass {

/// A row whose parts go on in the next line where the window is too narrow for all of them beside each other. Each
/// is as wide as it wants to be and stands in the middle of its line, or at its top with Qt::AlignTop.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    /// Parts that stay together.
    void addLayout(QLayout *layout);
    /// What follows stands at the far end of the line, as long as it is the same line.
    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> linesFor(int width) const;
    int heightOf(const Line &line, int width) const;
    int widthOf(const Line &line, int width) const;
    void place(const Line &line, const QRect &room, int top) const;

    Line m_items;
};

} // namespace einlass
