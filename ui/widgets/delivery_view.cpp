// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delivery_view.h"

#include "documents/sent.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "storage/preferences.h"
#include "style/spacing.h"
#include "texts.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/delivery_steps.h"
#include "widgets/fold.h"
#include "widgets/more_ways.h"
#include "widgets/next_duties.h"
#include "widgets/state_icon.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"
#include "widgets/untranslated_view.h"
#include "widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

/// The way is remembered for each kind of meeting: lectures go out otherwise than committees.
QString preferenceKey(const Plan &plan)
{
    return QStringLiteral("way/%1").arg(nameOf(plan.occasion));
}

Way usualWay(const Plan &plan)
{
    switch (plan.distribution) {
    case Distribution::CoursePage: return Way::CoursePage;
    case Distribution::MailingList: return Way::MailingList;
    default: return plan.participants.recipients.isEmpty() && !plan.participants.lists.empty() ? Way::MailingList : Way::Mail;
    }
}

} // namespace

DeliveryView::DeliveryView(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_wayLabel(new QLabel(this)), m_way(new ChoiceBox(this)),
      m_untranslated(new UntranslatedView(model, services, this)), m_reason(makeParagraph(this)), m_toAccess(new QPushButton(this)),
      m_stateRow(makeState()), m_heading(makeHeading(this)),
      m_steps(new DeliverySteps(QStringLiteral("deliver"), services, this)), m_sent(new QWidget(this)),
      m_sentLabel(new QLabel(m_sent)), m_sentOn(new DateField(QStringLiteral("sentOnEdit"), m_sent)),
      m_markSent(new QPushButton(m_sent)), m_marked(new StatusLine(m_sent)), m_fold(new Fold(QStringLiteral("moreWaysButton"), this)),
      m_more(new MoreWays(model, services, m_fold)),
      m_next(new NextDuties(model, services, this))
{
    m_way->setObjectName(QStringLiteral("wayCombo"));
    m_wayLabel->setBuddy(m_way);
    m_reason->setObjectName(QStringLiteral("notReadyText"));
    m_toAccess->setObjectName(QStringLiteral("toAccessButton"));
    m_toAccess->setAutoDefault(false);
    m_toAccess->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_toAccess, &QPushButton::clicked, this, [this] { emit jumpRequested(QStringLiteral("/access/link")); });
    m_markSent->setObjectName(QStringLiteral("markSentButton"));
    m_markSent->setAutoDefault(false);
    m_heading->setObjectName(QStringLiteral("deliveryHeading"));
    auto *top = new WrapLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_wayLabel);
    top->addWidget(m_way);
    m_sent->setLayout(makeSent());
    m_fold->content()->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::medium);
    layout->addLayout(top);
    for (QWidget *part : {static_cast<QWidget *>(m_untranslated), static_cast<QWidget *>(m_stateRow),
                          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_toAccess),
                          static_cast<QWidget *>(m_heading),
                          static_cast<QWidget *>(m_steps), m_sent, static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_fold)})
        layout->addWidget(part);
    layout->addStretch(1);
    connectParts();
    // Another meeting with as many sendings has a day and a state of its own.
    connect(&model, &PlanModel::replaced, this, [this] { m_sentCount = -1; });
}

void DeliveryView::connectParts()
{
    connect(m_way, &QComboBox::activated, this, &DeliveryView::choose);
    connect(m_markSent, &QPushButton::clicked, this, &DeliveryView::markSent);
    connect(m_sentOn, &DateField::edited, this, &DeliveryView::showMarked);
    connect(m_untranslated, &UntranslatedView::jumpRequested, this, &DeliveryView::jumpRequested);
    connect(m_steps, &DeliverySteps::copied, this, &DeliveryView::copied);
    connect(m_steps, &DeliverySteps::fileRequested, this, &DeliveryView::fileRequested);
    connect(m_more, &MoreWays::copied, this, &DeliveryView::copied);
    connect(m_more, &MoreWays::fileRequested, this, &DeliveryView::fileRequested);
    connect(m_more, &MoreWays::folderRequested, this, &DeliveryView::folderRequested);
    connect(m_revive, &QPushButton::clicked, this, [this] {
        m_revived = true;
        m_steps->show();
        m_sent->show();
        m_revive->hide();
        m_way->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *DeliveryView::makeState()
{
    auto *widget = new QWidget(this);
    m_icon = new StateIcon(widget);
    m_sentText = makeParagraph(widget);
    m_sentText->setObjectName(QStringLiteral("sentText"));
    m_revive = new QPushButton(widget);
    m_revive->setObjectName(QStringLiteral("reviveMeetingButton"));
    m_revive->setAutoDefault(false);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentText, 1);
    row->addWidget(m_revive, 0, Qt::AlignTop);
    return widget;
}

QLayout *DeliveryView::makeSent()
{
    auto *row = new WrapLayout;
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentLabel, m_sentOn, m_markSent})
        row->addWidget(part);
    m_sentLabel->setBuddy(m_sentOn->focusProxy() ? m_sentOn->focusProxy() : m_sentOn);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addLayout(row);
    column->addWidget(m_marked);
    return column;
}

Way DeliveryView::way() const
{
    if (plan().outgoing.way)
        return *plan().outgoing.way;
    return fromName<Way>(services().preferences.value(preferenceKey(plan()))).value_or(usualWay(plan()));
}

DeliveryView::State DeliveryView::state() const
{
    if (plan().outgoing.sent.empty())
        return State::NotSent;
    if (isCancelled(plan()))
        return State::Cancelled;
    return outdatedSendings(plan()).empty() ? State::UpToDate : State::OutOfDate;
}

void DeliveryView::choose()
{
    const std::optional<Way> chosen = m_way->answer<Way>();
    if (!chosen)
        return;
    services().preferences.setValue(preferenceKey(plan()), nameOf(*chosen));
    edit([&chosen](Plan &plan) { plan.outgoing.way = chosen; });
}

void DeliveryView::setPlan(const ClearedPlan &cleared, const Result<ReadyPlan> &ready)
{
    refresh();
    m_way->setAnswer(std::optional(way()));
    m_untranslated->refresh();
    showState();
    showSteps(ready);
    m_next->refresh();
    m_more->setPlan(cleared, ready.ok(), way());
    m_more->retranslate();
}

void DeliveryView::setBusy(bool busy)
{
    m_more->setBusy(busy);
}

void DeliveryView::retranslate()
{
    m_wayLabel->setText(tr("&How do your people get it?"));
    m_way->offerAll<Way>();
    m_sentLabel->setText(tr("Sent on"));
    if (QWidget *edit = m_sentOn->findChild<QLineEdit *>())
        edit->setAccessibleName(QString(m_sentLabel->text()).remove(u'&'));
    m_sentOn->retranslate(services().language.locale());
    showMarked();
    m_toAccess->setText(tr("To the access data"));
    m_revive->setText(tr("It takes place after all…"));
    m_fold->setText(tr("More ways"));
    m_next->retranslate();
    m_untranslated->retranslate();
    m_more->retranslate();
}

} // namespace einlass
