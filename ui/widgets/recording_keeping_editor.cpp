// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recording_keeping_editor.h"

#include "date_words.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/choice_box.h"
#include "widgets/confirm_box.h"
#include "widgets/date_field.h"
#include "widgets/explained_check.h"
#include "widgets/field_box.h"
#include "widgets/reason_editor.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int proposedDays = 28;

} // namespace

RecordingKeepingEditor::RecordingKeepingEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_storage(new ChoiceBox),
      m_automatic(new ExplainedCheck(QStringLiteral("recordingAutomaticCheck")))
{
    m_storage->setObjectName(QStringLiteral("recordingStorage"));
    m_audienceBox = field(makeAudience(), {QStringLiteral("/recording/audience"), QStringLiteral("/confirmations/C14a")});
    m_storageBox = field(m_storage, {QStringLiteral("/recording/storage")});
    m_deletionBox = field(makeDeletion(), {QStringLiteral("/recording/deleteBy"), QStringLiteral("/reasons/C16")});
    m_automaticBox = field(m_automatic, {QStringLiteral("/recording/automatic")});
    answerAt(QStringLiteral("/recording/audience"), m_audience);
    answerAt(QStringLiteral("/recording/deleteBy"), m_deleteBy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::medium);
    for (FieldBox *box : fields())
        layout->addWidget(box);
    adopt(*m_rights);
    adopt(*m_longReason);
    connectEdits();
}

QWidget *RecordingKeepingEditor::makeAudience()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("recordingAudienceGroup"));
    m_audience = new ChoiceBox;
    m_audience->setObjectName(QStringLiteral("recordingAudience"));
    m_rights = new ConfirmBox(QStringLiteral("C14a"), FindingPlace::Question, model(), services());
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->addWidget(m_audience);
    layout->addWidget(m_rights);
    group->setFocusProxy(m_audience);
    return group;
}

QWidget *RecordingKeepingEditor::makeDeletion()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("recordingDeletionGroup"));
    m_deleteBy = new DateField(QStringLiteral("recordingDeleteBy"));
    m_proposal = new QPushButton;
    m_proposal->setObjectName(QStringLiteral("recordingDeleteByProposal"));
    m_longReason = new ReasonEditor(QStringLiteral("C16"), FindingPlace::Question, model(), services());
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->addWidget(m_deleteBy);
    layout->addWidget(m_proposal, 0, Qt::AlignLeft);
    layout->addWidget(m_longReason);
    group->setFocusProxy(m_deleteBy);
    return group;
}

void RecordingKeepingEditor::change(const std::function<void(Recording &)> &change)
{
    edit([&change](Plan &plan) {
        if (plan.recording)
            change(*plan.recording);
    });
}

void RecordingKeepingEditor::connectEdits()
{
    connect(m_audience, &ChoiceBox::activated, this, [this] {
        change([this](Recording &recording) { recording.audience = m_audience->answer<Audience>(); });
    });
    connect(m_storage, &ChoiceBox::activated, this, [this] {
        change([this](Recording &recording) { recording.storage = m_storage->answer<Storage>(); });
    });
    connect(m_deleteBy, &DateField::edited, this, [this](const std::optional<QDate> &date) {
        change([&date](Recording &recording) { recording.deleteBy = date; });
    });
    connect(m_proposal, &QPushButton::clicked, this, [this] {
        const std::optional<QDate> last = model().derived().lastDay;
        if (!last)
            return;
        m_deleteBy->setFocus();
        change([&last](Recording &recording) { recording.deleteBy = last->addDays(proposedDays); });
        refresh();
    });
    connect(m_automatic, &ExplainedCheck::switched, this, [this](bool on) {
        change([on](Recording &recording) { recording.automatic = on; });
    });
}

void RecordingKeepingEditor::showProposal()
{
    const std::optional<QDate> last = model().derived().lastDay;
    const bool wanted = last && plan().recording && !plan().recording->deleteBy;
    m_proposal->setVisible(wanted);
    if (!wanted)
        return;
    const QDate proposed = last->addDays(proposedDays);
    m_deleteBy->setStart(proposed);
    m_proposal->setText(tr("Four weeks after the last date: %1")
                            .arg(longDate(services().language.locale(), proposed)));
}

void RecordingKeepingEditor::refresh()
{
    m_rights->refresh();
    m_longReason->refresh();
    showProposal();
    if (!plan().recording)
        return;
    const Recording &recording = *plan().recording;
    m_audience->setAnswer(recording.audience);
    m_storage->setAnswer(recording.storage);
    m_deleteBy->setDate(recording.deleteBy);
    m_automatic->setChecked(recording.automatic);
}

void RecordingKeepingEditor::retranslate()
{
    const QString choose = tr("Please choose");
    m_audience->offerAll<Audience>(choose);
    m_storage->offerAll<Storage>(choose);
    m_rights->retranslate();
    m_longReason->retranslate();
    m_deleteBy->retranslate(services().language.locale());
    m_audienceBox->setTexts(tr("Who may see it?"));
    m_storageBox->setTexts(tr("Where is it kept?"));
    m_deletionBox->setTexts(tr("By when is it deleted?"));
    m_automaticBox->setTexts({});
    m_automatic->setTexts(tr("The recording starts by itself"), tr("The host starts it by hand once everybody has consented."));
    showProposal();
}

} // namespace einlass
