// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan was sent as, and what follows for the steps.
#include "widgets/delivery_view.h"

#include "date_words.h"
#include "documents/sent.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "texts.h"
#include "widgets/date_field.h"
#include "widgets/delivery_steps.h"
#include "widgets/fold.h"
#include "widgets/more_ways.h"
#include "widgets/state_icon.h"
#include "widgets/status_line.h"

#include <QLabel>
#include <QPushButton>

namespace einlass {

void DeliveryView::showCancellation()
{
    m_fold->setOpen(true);
    m_more->showCancellation();
}

void DeliveryView::showState()
{
    const State now = state();
    m_stateRow->setVisible(now != State::NotSent);
    if (now == State::NotSent)
        return;
    m_icon->setState(now == State::UpToDate ? StateIcon::State::Good : StateIcon::State::Attention);
    const Sent &last = plan().outgoing.sent.back();
    const QString on = longDate(services().language.locale(), last.on);
    QStringList lines;
    if (now == State::Cancelled) {
        lines << tr("Cancelled on %1 (%2).").arg(on, textOf(last.way));
    } else {
        lines << tr("Sent on %1 (%2). The dates of your checklist count from now on.").arg(on, textOf(last.way));
        if (now == State::OutOfDate)
            lines << tr("What people have is out of date:");
        for (const Message &change : outOfDate(plan()))
            lines << QStringLiteral("• %1").arg(services().catalogues.text(change, language()));
    }
    m_sentText->setText(lines.join(u'\n'));
    m_revive->setVisible(now == State::Cancelled && !m_revived);
}

void DeliveryView::showSteps(const Result<ReadyPlan> &ready)
{
    const State now = state();
    const bool told = now == State::Cancelled && !m_revived;
    QString problem = ready ? QString() : services().catalogues.text(ready.error(), language());
    std::vector<DeliveryStep> steps;
    if (ready) {
        const auto made = deliverySteps(*ready, way());
        if (made)
            steps = *made;
        else
            problem = services().catalogues.text(made.error(), language());
    }
    m_steps->setSteps(steps);
    m_steps->setVisible(!told);
    m_reason->setText(problem);
    m_reason->setVisible(!problem.isEmpty() && !told);
    m_toAccess->setVisible(!problem.isEmpty() && !told);
    m_heading->setText(now == State::OutOfDate ? tr("Send the update") : QString());
    m_heading->setVisible(now == State::OutOfDate && !steps.empty());
    m_sent->setVisible(!steps.empty() && !told);
    showMarked();
}

/// Whether the plan says already what the button would add.
bool DeliveryView::isMarked() const
{
    return state() == State::UpToDate && plan().outgoing.sent.back().way == way()
        && plan().outgoing.sent.back().on == m_sentOn->date();
}

void DeliveryView::showMarked()
{
    const bool marked = isMarked();
    m_markSent->setText(marked ? tr("Sent on %1").arg(longDate(services().language.locale(), plan().outgoing.sent.back().on)) : tr("Mark as sent"));
    m_markSent->setIcon(marked ? icon(Sign::Done) : QIcon());
    if (!marked)
        m_marked->clear();
}

void DeliveryView::markSent()
{
    const QString said = tr("Marked as sent. The dates of your checklist count from now on.");
    if (isMarked())
        return m_marked->showDone(said);
    const QDate on = m_sentOn->date().value_or(services().now().date());
    const Way chosen = way();
    edit([on, chosen](Plan &plan) {
        plan.outgoing.way = chosen;
        plan.outgoing.sent.push_back(sentNow(plan, chosen, on));
    });
    // Who gets a mail of their own gets the consent form with it.
    const bool byMail = chosen == Way::Calendar || chosen == Way::Mail || chosen == Way::SomebodyElse;
    if (byMail && services().library && services().library->summary(plan().id))
        services().library->markAsked(plan(), Library::AskedBy::Invitation, on).ok();
    m_marked->showDone(said);
}

void DeliveryView::refresh()
{
    // What goes out next goes out today, unless the host says otherwise; what went out has its day.
    const auto count = static_cast<int>(plan().outgoing.sent.size());
    const bool upToDate = state() == State::UpToDate;
    if (count == m_sentCount && upToDate == m_wasUpToDate)
        return;
    m_revived = m_revived && count == m_sentCount;
    m_sentCount = count;
    m_wasUpToDate = upToDate;
    m_sentOn->setDate(upToDate ? plan().outgoing.sent.back().on : services().now().date());
}

} // namespace einlass
