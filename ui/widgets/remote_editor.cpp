// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/remote_editor.h"

#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/reason_editor.h"

namespace einlass {

RemoteEditor::RemoteEditor(PlanModel &model, const Services &services, QWidget *parent)
    : OptionalPartEditor(&Plan::remoteControl, QStringLiteral("/remoteControl"),
                         QStringLiteral("remoteControlCheck"), model, services, parent),
      m_purpose(new ChoiceBox),
      m_necessity(new ReasonEditor(QStringLiteral("B30b"), FindingPlace::Question, model, services)),
      m_helper(new ChoiceBox),
      m_externalReason(new ReasonEditor(QStringLiteral("B30c"), FindingPlace::Question, model, services)),
      m_identity(new ExplainedCheck(QStringLiteral("remoteIdentityCheck")))
{
    m_purpose->setObjectName(QStringLiteral("remotePurpose"));
    m_helper->setObjectName(QStringLiteral("remoteHelper"));
    m_purposeBox = field(m_purpose, {QStringLiteral("/remoteControl/purpose")});
    m_helperBox = field(m_helper, {QStringLiteral("/remoteControl/helper")});
    m_identityBox = field(m_identity, {QStringLiteral("/remoteControl/identityCertain")});
    adopt(*m_necessity);
    adopt(*m_externalReason);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_necessity, m_purposeBox, m_helperBox,
                                                            m_externalReason, m_identityBox})
        addDetail(widget);
    connect(m_purpose, &ChoiceBox::activated, this, [this] {
        changePart([this](RemoteControl &remote) { remote.purpose = m_purpose->answer<RemotePurpose>(); });
    });
    connect(m_helper, &ChoiceBox::activated, this, [this] {
        changePart([this](RemoteControl &remote) { remote.helper = m_helper->answer<Helper>().value_or(remote.helper); });
    });
    connect(m_identity, &ExplainedCheck::switched, this, [this](bool on) {
        changePart([on](RemoteControl &remote) { remote.identityCertain = on; });
    });
}

void RemoteEditor::showPart(const RemoteControl &remote)
{
    m_purpose->setAnswer(remote.purpose);
    m_helper->setAnswer(std::optional(remote.helper));
    m_identity->setChecked(remote.identityCertain);
    m_necessity->refresh();
    m_externalReason->refresh();
}

void RemoteEditor::retranslate()
{
    toggle()->setTexts(tr("Somebody controls my s&creen remotely"), tr("For support or training, in single sessions."));
    m_purpose->offerAll<RemotePurpose>(tr("Please choose"));
    m_helper->offerAll<Helper>();
    m_purposeBox->setTexts(tr("What is the remote control for?"));
    m_helperBox->setTexts(tr("Who helps?"));
    m_identityBox->setTexts({});
    m_identity->setTexts(tr("I know for certain who the helper is"));
    m_necessity->retranslate();
    m_externalReason->retranslate();
}

} // namespace einlass
