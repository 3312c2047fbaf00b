// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access_editor.h"

#include "base/text.h"
#include "plan/plan_file.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "tools/invitation_reader.h"
#include "widgets/field_box.h"
#include "widgets/multiline_edit.h"
#include "widgets/secret_field.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int pasteLines = 5;
constexpr int spacing = 12;

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
    : PlanEditor(model, services, parent), m_paste(new MultilineEdit(pasteLines)),
      m_report(makeParagraph(this)), m_link(new QLineEdit),
      m_passcode(new SecretField(QStringLiteral("passcodeEdit")))
{
    m_paste->setObjectName(QStringLiteral("pasteInvitation"));
    m_report->setObjectName(QStringLiteral("pasteReport"));
    m_link->setObjectName(QStringLiteral("accessLink"));
    m_pasteBox = new FieldBox(m_paste, {QStringLiteral("/access")}, this);
    m_linkBox = field(m_link, {QStringLiteral("/access/link"), QStringLiteral("/access/meetingId")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pasteBox, m_report, m_linkBox, m_passcode})
        layout->addWidget(widget);
    connect(m_paste, &MultilineEdit::edited, this, &AccessEditor::readPasted);
    connect(m_link, &QLineEdit::textEdited, this, &AccessEditor::setLink);
    connect(m_link, &QLineEdit::editingFinished, this, &AccessEditor::refresh);
    connect(m_passcode, &SecretField::edited, this, [this](const QString &code) {
        AccessSecrets secrets = this->model().secrets();
        secrets.participantCode = code.trimmed();
        this->model().setSecrets(secrets);
    });
    connect(&model, &PlanModel::secretsChanged, this, &AccessEditor::refresh);
}

void AccessEditor::readPasted()
{
    const ReadInvitation read = readInvitation(m_paste->toPlainText(), model().pack().hosts,
                                               model().pack().invitationTexts);
    // Before anything is taken over: then the plan would agree with it.
    m_differences = read.found() ? compareWithPlan(read, plan()) : std::vector<PlanDifference>{};
    showReport();
    if (!read.found() || hasLinkProblem(read) || (read.tool && plan().tool && read.tool != plan().tool))
        return;
    take(read);
}

void AccessEditor::take(const ReadInvitation &invitation)
{
    std::map<QString, QString> linkSecrets;
    const QString link = withoutSecrets(invitation.link, &linkSecrets);
    AccessSecrets secrets = model().secrets();
    if (!link.isEmpty())
        secrets.linkSecret = linkSecrets[QStringLiteral("pwd")];
    if (!invitation.passcode.isEmpty())
        secrets.participantCode = invitation.passcode;
    edit([&](Plan &plan) {
        if (!link.isEmpty())
            plan.access.link = link;
        if (!invitation.meetingId.isEmpty() || !link.isEmpty())
            plan.access.meetingId = invitation.meetingId;
    });
    model().setSecrets(secrets);
}

/// Says what was found; never a secret.
QString AccessEditor::reportOn(const ReadInvitation &invitation) const
{
    if (!invitation.found())
        return tr("Neither a link nor a meeting ID was found in this text.");
    QStringList lines;
    for (const InvitationProblem &problem : invitation.problems)
        lines << problem.message.in(language());
    if (invitation.tool && plan().tool && invitation.tool != plan().tool)
        lines << tr("This is an invitation of %1, but %2 is chosen. Nothing was taken over.")
                     .arg(model().pack().tool(*invitation.tool).name.in(language()),
                          model().pack().tool(*plan().tool).name.in(language()));
    else if (hasLinkProblem(invitation))
        lines << tr("Nothing was taken over.");
    else if (invitation.kind == InvitationKind::Registration)
        lines << tr("Taken over: the registration link.");
    else if (invitation.passcode.isEmpty())
        lines << tr("Taken over: link and meeting ID.");
    else
        lines << tr("Taken over: link, meeting ID and code.");
    for (const InvitationNote &note : invitation.notes)
        lines << services().catalogues.text(note.message, language());
    return (lines + comparison()).join(u'\n');
}

QStringList AccessEditor::comparison() const
{
    QStringList lines;
    for (const PlanDifference &difference : m_differences) {
        const QString words = services().catalogues.text(difference.message, language());
        lines << (difference.kind == PlanDifference::Kind::Differs ? tr("Other than planned: %1").arg(words)
                                                                   : tr("Please check: %1").arg(words));
    }
    return lines;
}

void AccessEditor::showReport()
{
    const QString text = m_paste->toPlainText();
    const bool pasted = !isBlank(text);
    m_report->setVisible(pasted);
    if (!pasted)
        return;
    m_report->setText(reportOn(readInvitation(text, model().pack().hosts, model().pack().invitationTexts)));
    m_paste->setAccessibleDescription(m_report->text());
}

void AccessEditor::setLink(const QString &text)
{
    QString typed = text.trimmed();
    QString meetingId;
    if (plan().tool == Tool::Dfnconf && isConferenceNumber(typed) && !model().pack().hosts.dfnconf.isEmpty()) {
        meetingId = typed;
        typed = QStringLiteral("https://%1/webapp/conference/%2").arg(model().pack().hosts.dfnconf.front(), meetingId);
    }
    std::map<QString, QString> linkSecrets;
    const QString link = withoutSecrets(typed, &linkSecrets);
    edit([&](Plan &plan) {
        plan.access.link = link;
        plan.access.meetingId = meetingId;
    });
    AccessSecrets secrets = model().secrets();
    secrets.linkSecret = linkSecrets[QStringLiteral("pwd")];
    model().setSecrets(secrets);
}

void AccessEditor::refresh()
{
    // Secrets are taken out of a link while it is typed; what is typed stays until it is finished.
    if (!m_link->hasFocus() && m_link->text() != plan().access.link)
        m_link->setText(plan().access.link);
    m_passcode->setVisible(plan().tool == Tool::Zoom);
    m_passcode->setSecret(model().secrets().participantCode);
    setVisible(plan().tool.has_value());
}

void AccessEditor::retranslate()
{
    const bool zoom = plan().tool.value_or(Tool::Zoom) == Tool::Zoom;
    m_pasteBox->setTexts(tr("Bring the &invitation back"),
                         tr("Copy the tool's invitation and paste it here as a whole: link, meeting ID and code are "
                            "taken from it and checked."));
    m_linkBox->setTexts(plan().tool == Tool::Dfnconf ? tr("Link or conference number") : tr("Link to the meeting"),
                        zoom ? tr("To join or to register, never the link to start.") : QString());
    m_passcode->setLabel(tr("Passcode"));
    m_passcode->retranslate();
    showReport();
}

} // namespace einlass
