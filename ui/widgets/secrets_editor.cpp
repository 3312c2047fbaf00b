// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secrets_editor.h"

#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "tools/generate.h"
#include "widgets/secret_field.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

SecretsEditor::SecretsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_heading(makeHeading(this)),
      m_explanation(makeParagraph(this)), m_roomLabel(new QLabel(this)), m_room(new QLineEdit(this)),
      m_hostPin(new SecretField(QStringLiteral("hostPin"), this)),
      m_code(new SecretField(QStringLiteral("participantCode"), this)),
      m_make(new QPushButton(this))
{
    m_room->setObjectName(QStringLiteral("roomLink"));
    m_room->setReadOnly(true);
    m_roomLabel->setBuddy(m_room);
    m_hostPin->setReadOnly(true);
    m_code->setReadOnly(true);
    m_make->setObjectName(QStringLiteral("makeNewButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_explanation, m_roomLabel,
                                                            m_room, m_hostPin, m_code})
        layout->addWidget(widget);
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_make, &QPushButton::clicked, this, &SecretsEditor::makeNew);
    connect(&model, &PlanModel::secretsChanged, this, &SecretsEditor::refresh);
}

bool SecretsEditor::makesOwn() const
{
    return plan().tool && *plan().tool != Tool::Zoom
        && effective(plan().protection, plan().tool).passcode;
}

void SecretsEditor::makeMissing()
{
    if (makesOwn() && plan().access.link.isEmpty() && model().secrets().isEmpty())
        makeNew();
}

void SecretsEditor::makeNew()
{
    if (plan().tool == Tool::Dfnconf)
        makePinsNew();
    else if (plan().tool == Tool::Meet)
        makeRoomNew();
}

void SecretsEditor::makePinsNew()
{
    const PinPair pins = makePins(model().pack().codes);
    AccessSecrets secrets = model().secrets();
    secrets.hostPin = pins.host;
    secrets.participantCode = pins.guest;
    model().setSecrets(secrets);
}

void SecretsEditor::makeRoomNew()
{
    const QStringList &hosts = model().pack().hosts.meet;
    if (!hosts.isEmpty()) {
        const QString room = makeRoomName(model().pack().codes);
        const QString link = QStringLiteral("https://%1/%2").arg(hosts.front(), room);
        edit([&link](Plan &plan) {
            plan.access.link = link;
            plan.access.meetingId.clear();
        });
    }
    AccessSecrets secrets = model().secrets();
    secrets.participantCode = makePassword(model().pack().codes);
    model().setSecrets(secrets);
}

void SecretsEditor::refresh()
{
    const bool room = plan().tool == Tool::Meet;
    m_roomLabel->setVisible(room);
    m_room->setVisible(room);
    if (m_room->text() != plan().access.link)
        m_room->setText(plan().access.link);
    m_hostPin->setVisible(plan().tool == Tool::Dfnconf && makesOwn());
    m_hostPin->setSecret(model().secrets().hostPin);
    m_code->setVisible(makesOwn());
    m_code->setSecret(model().secrets().participantCode);
    m_make->setVisible(makesOwn());
    setVisible(plan().tool && (makesOwn() || *plan().tool == Tool::Zoom));
    retranslate();
}

void SecretsEditor::retranslate()
{
    m_heading->setText(tr("Access data"));
    m_roomLabel->setText(tr("Link to the room"));
    m_hostPin->setLabel(tr("Host PIN"));
    const bool made = !model().secrets().participantCode.isEmpty();
    switch (plan().tool.value_or(Tool::Zoom)) {
    case Tool::Dfnconf:
        m_explanation->setText(tr("Einlass makes the PINs at random. The host PIN stays with you and stands in no "
                                  "document; guests get the guest PIN. Both are kept in the keychain of this computer."));
        m_code->setLabel(tr("Guest PIN"));
        m_make->setText(made ? tr("&Make new PINs") : tr("&Make PINs"));
        break;
    case Tool::Meet:
        m_explanation->setText(tr("Einlass makes a room name that nobody can guess, and a password. The password is "
                                  "kept in the keychain of this computer."));
        m_code->setLabel(tr("Password"));
        m_make->setText(made ? tr("&Make a new room and password") : tr("&Make room and password"));
        break;
    case Tool::Zoom:
        m_explanation->setText(tr("Zoom makes meeting ID, link and passcode. At the set-up you paste Zoom’s invitation "
                                  "here, and they are filled in."));
        break;
    }
    m_hostPin->retranslate();
    m_code->retranslate();
}

} // namespace einlass
