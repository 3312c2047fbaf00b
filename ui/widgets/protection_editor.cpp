// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/protection_editor.h"

#include "style/spacing.h"
#include "widgets/choice_box.h"
#include "widgets/exceptions_editor.h"
#include "widgets/explained_check.h"
#include "widgets/field_box.h"
#include "widgets/reason_editor.h"

#include <QVBoxLayout>

namespace einlass {
ProtectionEditor::ProtectionEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent),
      m_passcode(new ExplainedCheck(QStringLiteral("passcodeCheck"))),
      m_encryption(new ExplainedCheck(QStringLiteral("endToEndEncryptionCheck")))
{
    m_codeBox = field(m_passcode, {QStringLiteral("/protection/passcode")});
    m_entranceBox = field(makeEntrance(), {QStringLiteral("/protection/admission"),
                                           QStringLiteral("/protection/waitingRoom"),
                                           QStringLiteral("/confirmations/B23"),
                                           QStringLiteral("/reasons/B23")});
    m_encryptionBox = field(m_encryption, {QStringLiteral("/protection/endToEndEncryption")});
    answerAt(QStringLiteral("/protection/waitingRoom"), m_waitingRoom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::large);
    for (FieldBox *box : {m_codeBox, m_entranceBox, m_encryptionBox})
        layout->addWidget(box);
    connect(m_passcode, &ExplainedCheck::switched, this, [this](bool on) {
        edit([on](Plan &plan) { plan.protection.passcode = on; });
    });
    connect(m_waitingRoom, &ExplainedCheck::switched, this, [this](bool on) {
        edit([on](Plan &plan) { plan.protection.waitingRoom = on; });
    });
    connect(m_encryption, &ExplainedCheck::switched, this, [this](bool on) {
        edit([on](Plan &plan) { plan.protection.endToEndEncryption = on; });
    });
    connect(m_admission, &ChoiceBox::activated, this, [this] {
        edit([this](Plan &plan) { plan.protection.admission = m_admission->answer<Admission>(); });
    });
}

QWidget *ProtectionEditor::makeEntrance()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("entrance"));
    m_admission = new ChoiceBox;
    m_admission->setObjectName(QStringLiteral("admission"));
    m_waitingRoom = new ExplainedCheck(QStringLiteral("waitingRoomCheck"));
    m_exceptions = new ExceptionsEditor(model(), services());
    m_reason = new ReasonEditor(QStringLiteral("B23"), FindingPlace::Question, model(), services());
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::small);
    layout->addWidget(m_admission);
    layout->addWidget(m_exceptions);
    layout->addWidget(m_waitingRoom);
    layout->addWidget(m_reason);
    group->setFocusProxy(m_admission);
    adopt(*m_exceptions);
    adopt(*m_reason);
    return group;
}

/// What the tool has, and what the plan says even if the tool has it not.
void ProtectionEditor::offerAdmissions()
{
    const Admission current = effective(plan().protection, plan().tool).admission;
    std::vector<Admission> offered;
    for (Admission admission : allOf<Admission>()) {
        if (plan().tool.value_or(Tool::Zoom) == Tool::Zoom || admission == Admission::Link
            || admission == current)
            offered.push_back(admission);
    }
    m_admission->offer(std::span<const Admission>(offered));
    m_admission->setAnswer(std::optional(current));
}

void ProtectionEditor::setCodeTexts()
{
    if (!plan().tool) {
        m_codeBox->setTexts(tr("Access code"));
        m_passcode->setTexts(tr("Nobody gets in without a &code"),
                             tr("Each tool has its own kind: a passcode, PINs, or a password."));
        return;
    }
    switch (*plan().tool) {
    case Tool::Dfnconf:
        m_codeBox->setTexts(tr("PINs"));
        m_passcode->setTexts(tr("The room has a &PIN for the host and one for guests"),
                             tr("Without a host PIN everybody who enters is a host."));
        break;
    case Tool::Meet:
        m_codeBox->setTexts(tr("Password"));
        m_passcode->setTexts(tr("The room has a &password"),
                             tr("You set it in the room at the start of each meeting."));
        break;
    case Tool::Zoom:
        m_codeBox->setTexts(tr("Passcode"));
        m_passcode->setTexts(tr("The meeting has a &passcode"),
                             tr("Zoom makes it. A passcode that is added later changes the link."));
        break;
    }
}

void ProtectionEditor::setWaitingRoomTexts()
{
    if (plan().tool == Tool::Meet)
        m_waitingRoom->setTexts(tr("&Lobby: the host lets people in"),
                                tr("You switch it on in the room at the start of each meeting."));
    else
        m_waitingRoom->setTexts(tr("&Waiting room: the host lets people in"),
                                tr("You see who is at the door before anybody can see or hear the others."));
}

void ProtectionEditor::setEncryptionTexts()
{
    m_encryptionBox->setTexts(tr("End-to-end encryption"));
    if (!plan().tool)
        m_encryption->setTexts(tr("&End-to-end encryption is switched on"),
                               tr("Only Zoom provides for it, and then everybody needs its app."));
    else if (*plan().tool == Tool::Zoom)
        m_encryption->setTexts(tr("&End-to-end encryption is switched on"),
                               tr("Everybody needs the app. Browser, telephone and streaming are "
                                  "not possible then."));
    else
        m_encryption->setTexts(tr("&End-to-end encryption is switched on"),
                               tr("Not provided for with this tool."));
}

void ProtectionEditor::refresh()
{
    const EffectiveProtection protection = effective(plan().protection, plan().tool);
    m_passcode->setChecked(protection.passcode);
    m_waitingRoom->setChecked(protection.waitingRoom);
    m_encryption->setChecked(protection.endToEndEncryption);
    // Not offered where the tool has none, but what was answered stays to be changed.
    m_encryptionBox->setVisible(plan().tool.value_or(Tool::Zoom) == Tool::Zoom
                                || protection.endToEndEncryption);
    offerAdmissions();
    setCodeTexts();
    setWaitingRoomTexts();
    setEncryptionTexts();
    m_exceptions->refresh();
    m_reason->refresh();
}

void ProtectionEditor::retranslate()
{
    m_entranceBox->setTexts(tr("Who gets in?"));
    offerAdmissions();
    setCodeTexts();
    setWaitingRoomTexts();
    setEncryptionTexts();
    m_exceptions->retranslate();
    m_reason->retranslate();
}

} // namespace einlass
