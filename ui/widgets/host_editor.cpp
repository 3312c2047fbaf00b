// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/host_editor.h"

#include "base/text.h"
#include "style/spacing.h"
#include "widgets/choice_box.h"
#include "session/plan_model.h"
#include "texts.h"
#include "widgets/field_box.h"
#include "widgets/fold.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int longestText = 200;

} // namespace

HostEditor::HostEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_heading(makeHeading(this)), m_summary(makeParagraph(this)),
      m_fold(new Fold(QStringLiteral("changeHostButton"), this)),
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
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_fold);
    for (FieldBox *box : fields())
        m_fold->content()->addWidget(box);
    m_summary->setObjectName(QStringLiteral("hostSummary"));
    connect(&model, &PlanModel::replaced, this, [this] { m_isFresh = true; });
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
    onWritten(line, this, [this, text](const QString &written) {
        edit([&](Plan &plan) { plan.host.*text = written; });
    });
    return line;
}

/// The profile has said it, and the rules have nothing against it.
bool HostEditor::isKnown() const
{
    const auto &findings = model().evaluation().findings;
    return !isBlank(plan().host.name) && !isBlank(plan().host.email)
        && std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
               return finding.blocks() && finding.fields.value(0).startsWith(QLatin1String("/host/"));
           });
}

void HostEditor::showSummary()
{
    QStringList parts{cleaned(plan().host.name), cleaned(plan().host.email), cleaned(plan().host.unit), textOf(plan().host.status)};
    parts.removeAll({});
    m_summary->setText(parts.join(QLatin1String(", ")));
    const bool known = isKnown();
    // What is being written stays open.
    if (m_isFresh || !known)
        m_fold->setOpen(!known);
    if (m_isFresh)
        m_fold->setFoldable(known);
    m_summary->setVisible(!m_fold->isOpen());
    m_isFresh = false;
}

void HostEditor::refresh()
{
    showSummary();
    const Host &host = plan().host;
    showText(m_name, host.name);
    showText(m_email, host.email);
    showText(m_unit, host.unit);
    m_status->setAnswer<HostStatus>(host.status);
    if (!isBlank(host.name))
        m_nameBox->setProblem({});
    if (!isBlank(host.email))
        m_emailBox->setProblem({});
}

void HostEditor::retranslate()
{
    m_heading->setText(tr("Host"));
    m_fold->setText(tr("Change"));
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
    if (noName || noEmail)
        m_fold->setOpen(true);
    m_nameBox->setProblem(noName ? tr("Invitations name the host. Write your name.") : QString());
    m_emailBox->setProblem(noEmail ? tr("Write your official e-mail address.") : QString());
    return noName ? m_name : noEmail ? m_email : nullptr;
}

} // namespace einlass
