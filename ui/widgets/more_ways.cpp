// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/more_ways.h"

#include "documents/calendar_shapes.h"
#include "documents/sent.h"
#include "style/spacing.h"
#include "widgets/cancel_view.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

DeliveryStep fileOf(DocumentKind kind)
{
    DeliveryStep step;
    step.file = kind;
    return step;
}

} // namespace

MoreWays::MoreWays(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::large);
    m_mails = addRow("personalMails", false, layout);
    m_calendar = addRow("hostCalendar", true, layout);
    m_cancel = new CancelView(model, services, this);
    layout->addWidget(m_cancel);
    connect(m_mails.save, &QPushButton::clicked, this, [this] { emit folderRequested(DocumentKind::PersonalMails); });
    connect(m_calendar.save, &QPushButton::clicked, this, [this] { emit fileRequested(fileOf(DocumentKind::HostCalendar), false); });
    connect(m_calendar.open, &QPushButton::clicked, this, [this] { emit fileRequested(fileOf(DocumentKind::HostCalendar), true); });
    connect(m_cancel, &CancelView::copied, this, &MoreWays::copied);
    connect(m_cancel, &CancelView::fileRequested, this, &MoreWays::fileRequested);
    connect(m_cancel, &CancelView::folderRequested, this, &MoreWays::folderRequested);
}

MoreWays::Row MoreWays::addRow(const char *name, bool opens, QVBoxLayout *layout)
{
    auto *widget = new QWidget(this);
    Row row{widget, makeParagraph(widget), new QPushButton(widget), new QPushButton(widget)};
    row.save->setObjectName(QStringLiteral("%1SaveButton").arg(QLatin1String(name)));
    row.open->setObjectName(QStringLiteral("%1OpenButton").arg(QLatin1String(name)));
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins({});
    line->addWidget(row.text, 1);
    auto *buttons = new WrapLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {row.save, row.open}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    line->addLayout(buttons);
    row.open->setVisible(opens);
    layout->addWidget(widget);
    return row;
}

void MoreWays::setPlan(const ClearedPlan &cleared, bool isReady, Way way)
{
    const bool takesPlace = !isCancelled(plan());
    m_mails.widget->setVisible(takesPlace && isReady && attendeesOf(cleared.context().derived).size() > 1);
    m_calendar.widget->setVisible(takesPlace && plan().tool.has_value());
    // Nobody has to be told that nothing takes place of which they were not told.
    if (plan().outgoing.sent.empty())
        m_cancel->hide();
    else
        m_cancel->setPlan(cleared, way);
}

void MoreWays::showCancellation()
{
    if (!m_cancel->isHidden())
        m_cancel->open();
}

void MoreWays::setBusy(bool busy)
{
    setEnabled(!busy);
}

void MoreWays::retranslate()
{
    const bool update = !outdatedSendings(plan()).empty();
    m_mails.text->setText(update ? tr("The update as one mail for each person, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in.")
                                 : tr("One mail for each person instead of Bcc, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in."));
    m_mails.save->setText(tr("Save the mails…"));
    m_calendar.text->setText(tr("Only for you: the meeting with a reminder, and your duties with theirs. Without access codes. Do not pass it on."));
    m_calendar.save->setText(tr("Save your calendar entries…"));
    m_calendar.open->setText(tr("Save and open…"));
    m_calendar.open->setAccessibleName(tr("Save and open your calendar entries…"));
    m_cancel->retranslate();
}

} // namespace einlass
