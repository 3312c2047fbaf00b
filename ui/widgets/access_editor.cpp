// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access_editor.h"

#include "plan/plan_file.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/field_box.h"
#include "widgets/invitation_source.h"
#include "widgets/secret_field.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int pasteLines = 5;

/// A problem of the link itself: such a link is not taken over.
bool hasLinkProblem(const ReadInvitation &invitation)
{
    return std::any_of(invitation.problems.begin(), invitation.problems.end(),
                       [](const InvitationProblem &problem) { return problem.clause == QLatin1String("A3"); });
}

/// DFNconf's conference numbers begin with 979 and have 8 or 9 digits.
bool isConferenceNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^979[0-9]{5,6}$"));
    return number.match(text).hasMatch();
}

} // namespace

AccessEditor::AccessEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent),
      m_source(new InvitationSource(services, QStringLiteral("pasteInvitation"), pasteLines)),
      m_report(makeParagraph(this)), m_link(new QLineEdit), m_secured(new StatusLine(this)), m_secure(new QPushButton(this)),
      m_room(new StatusLine(this)), m_passcode(new SecretField(QStringLiteral("passcodeEdit")))
{
    m_source->setObjectName(QStringLiteral("invitationSource"));
    m_report->setObjectName(QStringLiteral("pasteReport"));
    m_link->setObjectName(QStringLiteral("accessLink"));
    m_secured->setObjectName(QStringLiteral("linkSecured"));
    m_secure->setObjectName(QStringLiteral("secureLinkButton"));
    m_secure->setAutoDefault(false);
    m_room->setObjectName(QStringLiteral("roomNotice"));
    m_sourceBox = new FieldBox(m_source, {QStringLiteral("/access")}, this);
    m_linkBox = field(m_link, {QStringLiteral("/access/link"), QStringLiteral("/access/meetingId")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sourceBox, m_report, m_linkBox, m_secured})
        layout->addWidget(widget);
    layout->addWidget(m_secure, 0, Qt::AlignLeft);
    layout->addWidget(m_room);
    layout->addWidget(m_passcode);
    connectControls();
}

void AccessEditor::connectControls()
{
    connect(m_source, &InvitationSource::changed, this, &AccessEditor::takeGiven);
    connect(m_source, &InvitationSource::planGiven, this, [this](const QString &path) {
        m_source->showProblem(tr("%1 has the answers of a meeting, not an invitation. Open it with “Open plan”.").arg(QFileInfo(path).fileName()));
    });
    onWritten(m_link, this, [this](const QString &text) { setLink(text); });
    connect(m_link, &QLineEdit::editingFinished, this, &AccessEditor::refresh);
    connect(m_secure, &QPushButton::clicked, this, &AccessEditor::secureLink);
    connect(m_passcode, &SecretField::edited, this, [this](const QString &code) {
        AccessSecrets secrets = model().secrets();
        secrets.participantCode = code.trimmed();
        model().setSecrets(secrets);
    });
    connect(&model(), &PlanModel::secretsChanged, this, &AccessEditor::refresh);
    connect(&model(), &PlanModel::replaced, this, [this] {
        m_wasSecured = false;
        m_source->clear();
    });
}

void AccessEditor::setRoomUses(const RoomUses &uses)
{
    m_roomUses = uses;
    showRoom();
}

void AccessEditor::takeGiven()
{
    const ReadInvitation &invitation = m_source->invitation();
    // Before anything is taken over: then the plan would agree with it.
    m_differences = invitation.found() ? compareWithPlan(invitation, plan()) : std::vector<PlanDifference>{};
    showReport();
    if (isTakenOver(invitation))
        take(invitation);
}

bool AccessEditor::isTakenOver(const ReadInvitation &invitation) const
{
    const bool otherTool = invitation.tool && plan().tool && invitation.tool != plan().tool;
    return invitation.found() && !hasLinkProblem(invitation) && !otherTool;
}

void AccessEditor::take(const ReadInvitation &invitation)
{
    std::map<QString, QString> linkSecrets;
    const QString link = withoutSecrets(securedLink(invitation.link, model().pack().hosts), &linkSecrets);
    AccessSecrets secrets = model().secrets();
    if (!link.isEmpty())
        secrets.linkSecret = linkSecrets[QStringLiteral("pwd")];
    if (!invitation.passcode.isEmpty())
        secrets.participantCode = invitation.passcode;
    m_wasSecured = false;
    edit([&](Plan &plan) {
        if (!link.isEmpty())
            plan.access.link = link;
        if (!invitation.meetingId.isEmpty() || !link.isEmpty())
            plan.access.meetingId = invitation.meetingId;
    });
    model().setSecrets(secrets);
}

void AccessEditor::setLink(const QString &text)
{
    const ToolHosts &hosts = model().pack().hosts;
    QString typed = text.trimmed();
    QString meetingId;
    if (plan().tool == Tool::Dfnconf && isConferenceNumber(typed) && !hosts.dfnconf.isEmpty()) {
        meetingId = typed;
        typed = QStringLiteral("https://%1/webapp/conference/%2").arg(hosts.dfnconf.front(), meetingId);
    }
    const QString secured = securedLink(typed, hosts);
    m_wasSecured = secured != typed;
    std::map<QString, QString> linkSecrets;
    const QString link = withoutSecrets(secured, &linkSecrets);
    edit([&](Plan &plan) {
        plan.access.link = link;
        plan.access.meetingId = meetingId;
    });
    AccessSecrets secrets = model().secrets();
    secrets.linkSecret = linkSecrets[QStringLiteral("pwd")];
    model().setSecrets(secrets);
}

/// Of a plan that came with http, as from another program.
void AccessEditor::secureLink()
{
    m_wasSecured = true;
    edit([this](Plan &plan) { plan.access.link = securedLink(plan.access.link, model().pack().hosts); });
    m_link->setFocus();
}

} // namespace einlass
