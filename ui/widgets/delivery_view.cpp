// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delivery_view.h"

#include "documents/sent.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "storage/preferences.h"
#include "texts.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/delivery_row.h"
#include "widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int rowSpacing = 12;

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
      m_reason(makeParagraph(this)), m_rowsLayout(new QVBoxLayout), m_sent(new QWidget(this)),
      m_sentLabel(new QLabel(m_sent)), m_sentOn(new DateField(QStringLiteral("sentOnEdit"), m_sent)),
      m_markSent(new QPushButton(m_sent)), m_sentText(makeParagraph(this))
{
    m_way->setObjectName(QStringLiteral("wayCombo"));
    m_wayLabel->setBuddy(m_way);
    m_markSent->setObjectName(QStringLiteral("markSentButton"));
    m_markSent->setAutoDefault(false);
    m_sentText->setObjectName(QStringLiteral("sentText"));
    m_rowsLayout->setSpacing(rowSpacing);
    auto *top = new QHBoxLayout;
    top->addWidget(m_wayLabel);
    top->addWidget(m_way);
    top->addStretch(1);
    m_sent->setLayout(makeSent());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_reason);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_sent);
    layout->addWidget(m_sentText);
    layout->addStretch(1);
    connect(m_way, &QComboBox::activated, this, &DeliveryView::choose);
    connect(m_markSent, &QPushButton::clicked, this, &DeliveryView::markSent);
}

QLayout *DeliveryView::makeSent()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, rowSpacing, 0, 0);
    row->addWidget(m_sentLabel);
    row->addWidget(m_sentOn);
    row->addWidget(m_markSent);
    row->addStretch(1);
    m_sentLabel->setBuddy(m_sentOn);
    return row;
}

Way DeliveryView::way() const
{
    if (plan().outgoing.way)
        return *plan().outgoing.way;
    return fromName<Way>(services().preferences.value(preferenceKey(plan()))).value_or(usualWay(plan()));
}

void DeliveryView::choose()
{
    const std::optional<Way> chosen = m_way->answer<Way>();
    if (!chosen)
        return;
    services().preferences.setValue(preferenceKey(plan()), nameOf(*chosen));
    edit([&chosen](Plan &plan) { plan.outgoing.way = chosen; });
}

void DeliveryView::setPlan(const ReadyPlan &plan)
{
    m_way->setAnswer(std::optional(way()));
    const auto steps = deliverySteps(plan, way());
    if (!steps)
        return setUnavailable(services().catalogues.text(steps.error(), language()));
    m_reason->hide();
    showSteps(*steps);
    m_sent->show();
    showSent();
}

void DeliveryView::setUnavailable(const QString &reason)
{
    showSteps({});
    m_way->setAnswer(std::optional(way()));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_sent->hide();
    m_sentText->hide();
}

void DeliveryView::showSteps(const std::vector<DeliveryStep> &steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i == m_rows.size()) {
            m_rows.push_back(new DeliveryRow(this));
            m_rowsLayout->addWidget(m_rows.back());
            connect(m_rows.back(), &DeliveryRow::copied, this, &DeliveryView::copied);
            connect(m_rows.back(), &DeliveryRow::fileRequested, this, &DeliveryView::fileRequested);
        }
        m_rows[i]->setStep(static_cast<int>(i) + 1, steps[i], services().catalogues.text(steps[i].text, language()));
        m_rows[i]->show();
    }
    for (std::size_t i = steps.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
}

void DeliveryView::showSent()
{
    QStringList lines;
    if (!plan().outgoing.sent.empty()) {
        const Sent &last = plan().outgoing.sent.back();
        lines << tr("Sent on %1 (%2). The dates of your checklist count from now on.")
                     .arg(services().language.locale().toString(last.on, QLocale::LongFormat), textOf(last.way));
        for (const Message &change : outOfDate(plan()))
            lines << services().catalogues.text(change, language());
    }
    m_sentText->setText(lines.join(u'\n'));
    m_sentText->setVisible(!lines.isEmpty());
}

void DeliveryView::markSent()
{
    const QDate on = m_sentOn->date().value_or(services().now().date());
    const Way chosen = way();
    edit([on, chosen](Plan &plan) {
        plan.outgoing.way = chosen;
        plan.outgoing.sent.push_back(sentNow(plan, chosen, on));
    });
    showSent();
}

void DeliveryView::refresh()
{
    if (plan().outgoing.sent.empty())
        m_sentOn->setDate(services().now().date());
}

void DeliveryView::retranslate()
{
    m_wayLabel->setText(tr("How do your people &get it?"));
    m_way->offerAll<Way>();
    m_sentLabel->setText(tr("Sent on"));
    m_sentOn->retranslate(services().language.locale());
    m_markSent->setText(tr("Mark as sent"));
    refresh();
}

} // namespace einlass
