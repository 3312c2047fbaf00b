// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_list.h"

#include "style/icons.h"
#include "style/spacing.h"

#include <QKeyEvent>
#include <QStyle>

namespace einlass {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int signRole = Qt::UserRole + 1;
constexpr int padding = 8;
constexpr int signMargin = 10;      ///< between sign and words, and between sign and edge

Sign signFor(StepList::State state, bool current)
{
    switch (state) {
    case StepList::State::Done: return Sign::Done;
    case StepList::State::Problem: return Sign::Warning;
    case StepList::State::ToDo: return current ? Sign::Current : Sign::ToDo;
    }
    return Sign::ToDo;
}

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
    m_steps = steps;
    m_current = current;
    while (count() > steps.size())
        delete takeItem(count() - 1);
    while (count() < steps.size())
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const Step &step = steps.at(row);
        QListWidgetItem *shown = item(row);
        shown->setData(idRole, step.id);
        shown->setText(textOf(step));
        const Sign sign = signFor(step.state, step.id == current);
        if (shown->data(signRole) != static_cast<int>(sign))
            shown->setIcon(icon(sign));
        shown->setData(signRole, static_cast<int>(sign));
        const QString words = wordsFor(step, step.id == current);
        const QString whole = tr("%1: %2", "name of a step, its state").arg(step.name, words);
        shown->setData(Qt::AccessibleTextRole, whole);
        shown->setToolTip(m_narrow ? whole : words);
        shown->setHidden(!step.needed);
        shown->setFlags(step.needed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        QFont font = this->font();
        font.setBold(step.id == current);
        shown->setFont(font);
        shown->setSizeHint({0, rowHeight()});
        if (step.id == current)
            setCurrentRow(row);
    }
    // Room for every number of open findings, so that the page beside never moves.
    QFont bold = font();
    bold.setBold(true);
    m_width = 0;
    for (Step step : steps) {
        step.open = 10;
        m_width = qMax(m_width, QFontMetrics(bold).horizontalAdvance(textOf(step)) + style()->pixelMetric(QStyle::PM_ListViewIconSize) + signMargin);
    }
    updateGeometry();
}

void StepList::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    setSteps(m_steps, m_current);
}

int StepList::rowHeight() const
{
    return qMax(fontMetrics().height() + 2 * padding, spacing::controlHeight);
}

QString StepList::wordsFor(const Step &step, bool current)
{
    switch (step.state) {
    case State::Done: return current ? tr("done, you are here") : tr("done");
    case State::Problem: return current ? tr("%n open, you are here", nullptr, step.open) : tr("%n open", nullptr, step.open);
    case State::ToDo: return current ? tr("you are here") : tr("to do");
    }
    return {};
}

QString StepList::textOf(const Step &step) const
{
    if (m_narrow)
        return {};
    return step.open > 0 ? tr("%1 (%n open)", nullptr, step.open).arg(step.name) : step.name;
}

QSize StepList::sizeHint() const
{
    const int height = qMax(1, count()) * rowHeight();
    return {m_width + 2 * signMargin, height + 2 * frameWidth()};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHint().width(), 3 * rowHeight()};
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
