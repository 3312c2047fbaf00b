// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/host_editor.h"

#include "base/text.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int longestText = 200;

} // namespace

HostEditor::HostEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_heading(makeHeading(this)),
      m_name(makeText(QStringLiteral("hostNameEdit"), &Host::name)),
      m_email(makeText(QStringLiteral("hostEmailEdit"), &Host::email)),
      m_unit(makeText(QStringLiteral("hostUnitEdit"), &Host::unit)), m_status(new ChoiceBox)
{
    m_status->setObjectName(QStringLiteral("hostStatusCombo"));
    m_nameBox = field(m_name, {QStringLiteral("/host/name")});
    m_emailBox = field(m_email, {QStringLiteral("/host/email")});
    m_unitBox = field(m_unit, {QStringLiteral("/host/unit")});
    m_statusBox = field(m_status, {QStringLiteral("/host/status")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    for (FieldBox *box : fields())
        layout->addWidget(box);
    connect(m_status, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) {
            plan.host.status = m_status->answer<HostStatus>().value_or(plan.host.status);
        });
    });
}

QLineEdit *HostEditor::makeText(const QString &objectName, QString Host::*text)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setMaxLength(longestText);
    connect(line, &QLineEdit::textEdited, this, [this, text](const QString &written) {
        edit([&](Plan &plan) { plan.host.*text = written; });
    });
    return line;
}

void HostEditor::refresh()
{
    const Host &host = plan().host;
    if (m_name->text() != host.name)
        m_name->setText(host.name);
    if (m_email->text() != host.email)
        m_email->setText(host.email);
    if (m_unit->text() != host.unit)
        m_unit->setText(host.unit);
    m_status->setAnswer<HostStatus>(host.status);
    if (!isBlank(host.name))
        m_nameBox->setProblem({});
    if (!isBlank(host.email))
        m_emailBox->setProblem({});
}

void HostEditor::retranslate()
{
    m_heading->setText(tr("Host"));
    m_nameBox->setTexts(tr("Na&me"));
    m_emailBox->setTexts(tr("&E-mail address"), tr("Your official address at the university."));
    m_unitBox->setTexts(tr("&Institute or unit"));
    m_statusBox->setTexts(tr("You a&re"));
    m_status->offerAll<HostStatus>();
    m_nameBox->setProblem({});
    m_emailBox->setProblem({});
}

QWidget *HostEditor::firstMissing()
{
    const bool noName = isBlank(plan().host.name);
    const bool noEmail = isBlank(plan().host.email);
    m_nameBox->setProblem(noName ? tr("Invitations name the host. Write your name.") : QString());
    m_emailBox->setProblem(noEmail ? tr("Write your official e-mail address.") : QString());
    return noName ? m_name : noEmail ? m_email : nullptr;
}

} // namespace einlass
