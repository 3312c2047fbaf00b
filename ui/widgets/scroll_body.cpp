// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scroll_body.h"

#include "style/spacing.h"

#include <QPointer>
#include <QTimer>

namespace einlass {
namespace {

constexpr int readableColumns = 110;
constexpr int revealMargin = 48;

class PartItem : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    bool isEmpty() const override { return QWidgetItem::isEmpty() || wid->sizeHint().height() == 0; }
};

} // namespace

void PartsColumn::insertPart(int index, QWidget *part)
{
    addChildWidget(part);
    insertItem(index, new PartItem(part));
}

/// Boxes leave those that take no room where they were.
void PartsColumn::setGeometry(const QRect &rect)
{
    QVBoxLayout::setGeometry(rect);
    for (int i = 0; i < count(); ++i) {
        QWidget *part = itemAt(i)->isEmpty() ? itemAt(i)->widget() : nullptr;
        if (part && !part->isHidden())
            part->setGeometry(QRect(rect.topLeft(), QSize(0, 0)));
    }
}

ScrollBody::ScrollBody(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * readableColumns);
    m_column = new PartsColumn(content);
    m_column->setContentsMargins(spacing::medium, spacing::small, spacing::large, spacing::question);
    m_column->setSpacing(spacing::large);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ScrollBody::setUnbounded()
{
    widget()->setMaximumWidth(QWIDGETSIZE_MAX);
    m_column->setContentsMargins({});
}

void ScrollBody::reveal(QWidget *widget)
{
    widget->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this, target = QPointer<QWidget>(widget)] {
        // A column may lie in another one.
        for (QWidget *around = target ? this : nullptr; around; around = around->parentWidget()) {
            if (auto *body = qobject_cast<ScrollBody *>(around))
                body->ensureWidgetVisible(target, revealMargin, revealMargin);
        }
    });
}

} // namespace einlass
