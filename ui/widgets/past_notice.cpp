// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/past_notice.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "meetings/duplicate.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace einlass {

PastNotice::PastNotice(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_icon(new StateIcon(this)), m_text(makeParagraph(this)), m_later(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("pastNoticeText"));
    m_later->setObjectName(QStringLiteral("laterDatesButton"));
    m_later->setAutoDefault(false);
    m_icon->setState(StateIcon::State::Attention);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(spacing::small);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_later, 1, 1, Qt::AlignLeft);
    layout->setColumnStretch(1, 1);
    connect(m_later, &QPushButton::clicked, this, &PastNotice::setLater);
    connect(&model, &PlanModel::replaced, this, [this] { m_notes.clear(); });
    hide();
}

bool PastNotice::isNeeded(const PlanModel &model, const Services &services)
{
    const std::optional<QDate> &last = model.derived().lastDay;
    return last && *last < services.now().date() && model.plan().outgoing.sent.empty();
}

void PastNotice::setLater()
{
    const LocalTime start = laterStart(plan(), services().now().date());
    const Result<Duplicate> moved = duplicateTo(plan(), start, services().pack->holidays, {true, true, true});
    if (!moved) {
        m_notes = {moved.error()};
        return retranslate();
    }
    m_notes = moved->notes;
    // The button goes away: whoever pressed it goes on with what follows.
    if (m_later->hasFocus())
        focusNextChild();
    if (!moved->keepsRoom)
        model().setSecrets({});
    edit([&](Plan &plan) {
        plan.schedule = moved->plan.schedule;
        // A meeting that belongs to its old dates lets nobody in on the new ones.
        plan.access = moved->plan.access;
        if (plan.recording && moved->plan.recording)
            plan.recording->deleteBy = moved->plan.recording->deleteBy;
    });
}

void PastNotice::refresh()
{
    const bool past = isNeeded(model(), services());
    // Of dates that are over once more nothing was moved yet.
    if (past)
        m_notes.clear();
    setVisible(past || (isVisible() && !m_notes.empty()));
    m_later->setVisible(past);
    retranslate();
}

void PastNotice::retranslate()
{
    const std::optional<QDate> &last = model().derived().lastDay;
    QStringList lines;
    if (isNeeded(model(), services()))
        lines << tr("These dates are over: the last one was %1. Set new ones, or have later ones on the same weekday proposed.")
                     .arg(longDay(services().language.locale(), *last));
    for (const Message &note : m_notes)
        lines << cleaned(services().catalogues.text(note, language()));
    m_text->setText(lines.join(u'\n'));
    m_later->setText(tr("Propose &later dates"));
}

} // namespace einlass
