// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cancel_view.h"

#include "documents/mail_drafts.h"
#include "documents/sent.h"
#include "interface_language.h"
#include "meetings/what_changes.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/buttons.h"
#include "widgets/date_field.h"
#include "widgets/delivery_steps.h"
#include "widgets/scroll_body.h"
#include "widgets/text_labels.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int letterLines = 12;

} // namespace

CancelView::CancelView(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_text(makeParagraph(this)), m_begin(makeButton(QStringLiteral("cancelMeetingButton"), this)),
      m_body(new QWidget(this)), m_heading(makeHeading(m_body)), m_changes(makeParagraph(m_body)), m_letter(new QPlainTextEdit(m_body)),
      m_steps(new DeliverySteps(QStringLiteral("cancel"), services, m_body)), m_personalText(makeParagraph(m_body)),
      m_personal(makeButton(QStringLiteral("personalCancellationsButton"), m_body)), m_dateLabel(new QLabel(m_body)),
      m_date(new DateField(QStringLiteral("cancelledOnEdit"), m_body)), m_mark(makeButton(QStringLiteral("markCancelledButton"), m_body)),
      m_keep(makeButton(QStringLiteral("keepMeetingButton"), m_body))
{
    m_changes->setObjectName(QStringLiteral("cancelChanges"));
    m_letter->setObjectName(QStringLiteral("textCancellation"));
    m_letter->setReadOnly(true);
    m_letter->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_letter->setTabChangesFocus(true);
    m_letter->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_letter->setMinimumHeight(m_letter->fontMetrics().lineSpacing() * letterLines);
    m_dateLabel->setBuddy(m_date);
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_begin, 0, Qt::AlignTop);
    auto *personal = new QHBoxLayout;
    personal->addWidget(m_personalText, 1);
    personal->addWidget(m_personal, 0, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_dateLabel);
    bottom->addWidget(m_date);
    bottom->addWidget(m_mark);
    bottom->addStretch(1);
    bottom->addWidget(m_keep);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(m_changes);
    body->addWidget(m_heading);
    body->addWidget(m_letter);
    body->addWidget(m_steps);
    body->addLayout(personal);
    body->addLayout(bottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_body);
    m_body->hide();
    connect(m_begin, &QPushButton::clicked, this, &CancelView::open);
    connect(m_keep, &QPushButton::clicked, this, &CancelView::close);
    connect(m_mark, &QPushButton::clicked, this, &CancelView::mark);
    // Nobody has asked yet whether another meeting takes place.
    connect(&model, &PlanModel::replaced, this, &CancelView::close);
    connect(m_personal, &QPushButton::clicked, this, [this] { emit folderRequested(DocumentKind::PersonalCancellations); });
    connect(m_steps, &DeliverySteps::copied, this, &CancelView::copied);
    connect(m_steps, &DeliverySteps::fileRequested, this, &CancelView::fileRequested);
}

void CancelView::setPlan(const ClearedPlan &plan, Way way)
{
    m_way = way;
    const auto text = cancellationMailText(plan);
    const auto steps = cancellationSteps(plan, way);
    setVisible(text && steps);
    if (!text || !steps)
        return;
    m_letter->setPlainText(QStringLiteral("%1\n\n%2").arg(text->subject, text->text));
    m_steps->setSteps(*steps);
    const bool several = attendeesOf(plan.context().derived).size() > 1;
    m_personalText->setVisible(several);
    m_personal->setVisible(several);
    retranslate();
}

/// Said before anything goes out.
void CancelView::showChanges()
{
    QStringList lines;
    if (!isCancelled(plan())) {
        for (const Message &change : whatCancellingChanges(plan(), services().now().date(), language()))
            lines << QStringLiteral("• %1").arg(services().catalogues.text(change, language()));
    }
    m_changes->setText(lines.join(u'\n'));
    m_changes->setVisible(!lines.isEmpty());
}

void CancelView::open()
{
    m_date->setDate(services().now().date());
    m_body->show();
    m_begin->hide();
    m_letter->setFocus(Qt::OtherFocusReason);
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<ScrollBody *>(around))
            return page->reveal(m_letter);
    }
}

void CancelView::close()
{
    const bool hadFocus = m_body->isAncestorOf(focusWidget());
    m_body->hide();
    m_begin->show();
    if (hadFocus)
        m_begin->setFocus(Qt::OtherFocusReason);
}

void CancelView::mark()
{
    const QDate on = m_date->date().value_or(services().now().date());
    close();
    edit([this, on](Plan &plan) { plan.outgoing.sent.push_back(cancelledNow(plan, m_way, on)); });
}

void CancelView::retranslate()
{
    const bool again = isCancelled(plan());
    m_text->setText(again ? tr("The cancellation, to send it once more.")
                          : tr("The meeting does not take place. You see first what will go out; nothing is marked as cancelled before you say so."));
    m_begin->setText(again ? tr("Show the cancellation") : tr("Cancel the meeting…"));
    showChanges();
    m_heading->setText(tr("This is what will go out"));
    m_letter->setAccessibleName(tr("Text of the cancellation"));
    m_personalText->setText(tr("Those who got a mail of their own need a cancellation of their own: their calendars know no other."));
    m_personal->setText(tr("One mail for each person…"));
    m_personal->setAccessibleName(tr("Save one cancellation for each person…"));
    m_dateLabel->setText(tr("Cancelled on"));
    m_date->retranslate(services().language.locale());
    m_mark->setText(tr("Mark as cancelled"));
    m_mark->setVisible(!again);
    m_keep->setText(again ? tr("Close") : tr("Keep the meeting"));
}

} // namespace einlass
