// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scroll_body.h"

#include "style/spacing.h"

#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int readableColumns = 110;
constexpr int revealMargin = 48;

} // namespace

ScrollBody::ScrollBody(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * readableColumns);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(spacing::medium, spacing::small, spacing::large, spacing::question);
    m_column->setSpacing(spacing::large);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ScrollBody::reveal(QWidget *widget)
{
    widget->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this, target = QPointer<QWidget>(widget)] {
        if (target)
            ensureWidgetVisible(target, revealMargin, revealMargin);
    });
}

} // namespace einlass
