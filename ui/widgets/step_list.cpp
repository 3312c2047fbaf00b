// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_list.h"

#include <QKeyEvent>

namespace einlass {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int padding = 8;

} // namespace

StepList::StepList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &StepList::choose);
}

void StepList::setSteps(const QList<Step> &steps, int current)
{
    while (count() > steps.size())
        delete takeItem(count() - 1);
    while (count() < steps.size())
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const Step &step = steps.at(row);
        QListWidgetItem *shown = item(row);
        shown->setData(idRole, step.id);
        shown->setText(textOf(step));
        shown->setFlags(step.needed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        QFont font = this->font();
        font.setBold(step.id == current);
        shown->setFont(font);
        shown->setSizeHint({0, fontMetrics().height() + padding});
        if (step.id == current)
            setCurrentRow(row);
    }
    // Room for every number of open findings, so that the page beside never moves.
    QFont bold = font();
    bold.setBold(true);
    m_width = 0;
    for (Step step : steps) {
        step.open = 10;
        m_width = qMax(m_width, QFontMetrics(bold).horizontalAdvance(textOf(step)));
    }
    updateGeometry();
}

QString StepList::textOf(const Step &step)
{
    return step.open > 0 ? tr("%1 (%n open)", nullptr, step.open).arg(step.name) : step.name;
}

QSize StepList::sizeHint() const
{
    const int height = qMax(1, count()) * (fontMetrics().height() + padding);
    return {m_width + 2 * padding, height + 2 * frameWidth()};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHint().width(), 4 * (fontMetrics().height() + padding)};
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    // Return must not reach the wizard's Next as well.
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void StepList::choose(const QListWidgetItem *item)
{
    if (item && item->flags().testFlag(Qt::ItemIsEnabled))
        emit chosen(item->data(idRole).toInt());
}

} // namespace einlass
