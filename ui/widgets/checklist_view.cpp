// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_view.h"

#include "base/text.h"
#include "date_words.h"
#include "document_source.h"
#include "documents/values.h"
#include "interface_language.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/step_row.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace einlass {
namespace {

struct Copy
{
    const char *name;
    const char *words;
    const char *secret = nullptr;       ///< what the code is called; nothing: no code
};

/// What steps can offer to copy, as the rule pack names it.
constexpr auto copies = std::to_array<Copy>({
    {"title", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy title")},
    {"start", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy start")},
    {"duration", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy duration")},
    {"timeZone", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy time zone")},
    {"hostPin", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy host PIN"), QT_TRANSLATE_NOOP("einlass::ChecklistView", "Host PIN")},
    {"guestPin", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy guest PIN"), QT_TRANSLATE_NOOP("einlass::ChecklistView", "Guest PIN")},
    {"roomName", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy room name")},
    {"link", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy link")},
    {"password", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy password"), QT_TRANSLATE_NOOP("einlass::ChecklistView", "Password")},
    {"passcode", QT_TRANSLATE_NOOP("einlass::ChecklistView", "Copy passcode"), QT_TRANSLATE_NOOP("einlass::ChecklistView", "Passcode")},
});

} // namespace

ChecklistView::ChecklistView(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (const char *name : {"create", "before", "start", "during", "after"}) {
        Phase phase{QLatin1String(name), makeHeading(this), new QVBoxLayout, {}};
        phase.layout->setSpacing(spacing::small);
        layout->addWidget(phase.heading);
        layout->addLayout(phase.layout);
        m_phases.push_back(std::move(phase));
    }
    connect(&model, &PlanModel::secretsChanged, this, &ChecklistView::refresh);
}

QString ChecklistView::copyName(const QString &copy) const
{
    for (const Copy &known : copies) {
        if (copy == QLatin1String(known.name))
            return tr(known.words);
    }
    return {};
}

QString ChecklistView::secretName(const QString &copy) const
{
    for (const Copy &known : copies) {
        if (copy == QLatin1String(known.name) && known.secret)
            return tr(known.secret);
    }
    return {};
}

QString ChecklistView::copyValue(const QString &copy) const
{
    const Schedule &schedule = plan().schedule;
    if (copy == QLatin1String("title"))
        return cleaned(plan().title).simplified();
    if (copy == QLatin1String("start") && schedule.start)
        return shortMoment(services().language.locale(), *schedule.start);
    if (copy == QLatin1String("duration") && schedule.durationMinutes > 0)
        return tr("%n minute(s)", nullptr, schedule.durationMinutes);
    if (copy == QLatin1String("timeZone"))
        return schedule.timeZone;
    const AccessData access = accessDataOf(model());
    if (copy == QLatin1String("hostPin"))
        return access.hostPin;
    if (copy == QLatin1String("roomName"))
        return access.meetingId;
    if (copy == QLatin1String("link"))
        return access.link;
    if (copy == QLatin1String("guestPin") || copy == QLatin1String("password") || copy == QLatin1String("passcode"))
        return access.participantCode;
    return {};
}

StepRow *ChecklistView::rowOf(Phase &phase, std::size_t index)
{
    if (index == phase.rows.size()) {
        auto *row = new StepRow(this);
        phase.rows.push_back(row);
        phase.layout->addWidget(row);
        connect(row, &StepRow::switched, this, [this](const QString &id, bool done) {
            if (done)
                m_done.insert(id);
            else
                m_done.remove(id);
        });
    }
    return phase.rows[index];
}

void ChecklistView::showPhase(Phase &phase, const QHash<QString, QString> &values)
{
    std::size_t used = 0;
    for (const Step &step : model().pack().steps) {
        if (step.phase != phase.name || !step.when.holds(model().derived().facts))
            continue;
        StepRow *row = rowOf(phase, used++);
        row->setTexts({step.id, withValues(step.text.in(language()), values), step.label.in(language()),
                       copyName(step.copy), copyValue(step.copy), secretName(step.copy)});
        row->setDone(m_done.contains(step.id));
        row->setVisible(true);
    }
    phase.heading->setVisible(used > 0);
    for (std::size_t i = used; i < phase.rows.size(); ++i)
        phase.rows[i]->hide();
}

void ChecklistView::refresh()
{
    // Put together only while somebody looks.
    if (!isVisible())
        return;
    if (m_planId != plan().id) {
        m_done.clear();
        m_planId = plan().id;
    }
    const auto values = textValues(documentContext(model(), services(), {language()}), language());
    for (Phase &phase : m_phases)
        showPhase(phase, values);
}

void ChecklistView::retranslate()
{
    const QString headings[] = {tr("Make the meeting"), tr("Before the meeting"), tr("At the start"),
                                tr("During the meeting"), tr("After the meeting")};
    for (std::size_t i = 0; i < m_phases.size(); ++i)
        m_phases[i].heading->setText(headings[i]);
}

} // namespace einlass
