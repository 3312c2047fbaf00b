// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/change_notice.h"

#include "documents/sent.h"
#include "interface_language.h"
#include "meetings/what_changes.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>

namespace einlass {

ChangeNotice::ChangeNotice(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_told(model.plan()), m_row(new QWidget(this)), m_icon(new StateIcon(m_row)),
      m_heading(makeHeading(m_row)), m_text(makeParagraph(m_row))
{
    m_text->setObjectName(QStringLiteral("changeNoticeText"));
    auto *row = new QGridLayout(m_row);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, 0, Qt::AlignTop);
    row->addWidget(m_heading, 0, 1);
    row->addWidget(m_text, 1, 1);
    row->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_row);
    m_row->hide();
    connect(&model, &PlanModel::replaced, this, [this] { m_told = plan(); });
    connect(&model, &PlanModel::planChanged, this, &ChangeNotice::follow);
}

/// What is marked as sent is what people know from now on.
void ChangeNotice::follow()
{
    if (plan().outgoing.sent.size() != m_told.outgoing.sent.size())
        m_told = plan();
}

QStringList ChangeNotice::lines() const
{
    std::vector<Message> messages = whatChanges(m_told, plan(), services().now().date(), language());
    // Changed some time before, and not told yet.
    if (messages.empty())
        messages = outOfDate(plan());
    QStringList lines;
    for (const Message &message : messages)
        lines << QStringLiteral("• %1").arg(services().catalogues.text(message, language()));
    return lines;
}

void ChangeNotice::fill()
{
    const bool wanted = !plan().outgoing.sent.empty() && !isCancelled(plan());
    m_row->setVisible(wanted);
    if (!wanted)
        return;
    const QStringList changes = lines();
    m_icon->setState(changes.isEmpty() ? StateIcon::State::Note : StateIcon::State::Attention);
    m_heading->setText(changes.isEmpty() ? tr("People have this invitation already") : tr("What this change brings about"));
    m_text->setText(changes.isEmpty() ? tr("If you change something here, those who were invited have to be told. You see here what that means before anything goes out.")
                                      : changes.join(u'\n'));
}

void ChangeNotice::refresh()
{
    // Put together only while somebody looks: the plan changes with every key pressed elsewhere.
    if (isVisible())
        fill();
}

void ChangeNotice::retranslate()
{
    fill();
}

void ChangeNotice::showEvent(QShowEvent *event)
{
    PlanEditor::showEvent(event);
    fill();
}

} // namespace einlass
