// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/private_address_panel.h"

#include "policy/derive_warnings.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "tools/recipients.h"
#include "widgets/buttons.h"
#include "widgets/recipient_letters.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace einlass {
namespace {

constexpr std::array<Tool, 2> otherTools{Tool::Dfnconf, Tool::Meet};
constexpr int longestAddress = 254;
constexpr int longestReason = 1000;
const QString clause = QStringLiteral("D12");

} // namespace

PrivateAddressPanel::PrivateAddressPanel(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_introduction(makeParagraph(this)),
      m_request(makeButton(QStringLiteral("copyRequestButton"), this)), m_officeLabel(makeParagraph(this)), m_office(new QLineEdit(this)),
      m_through(makeButton(QStringLiteral("throughInstitutionButton"), this)), m_reasonLabel(makeParagraph(this)), m_reason(new QLineEdit(this)),
      m_hold{makeButton(QStringLiteral("holdInDfnconfButton"), this), makeButton(QStringLiteral("holdInMeetButton"), this)}, m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("privateAddressPanel"));
    m_office->setObjectName(QStringLiteral("officeEdit"));
    m_office->setMaxLength(longestAddress);
    m_reason->setObjectName(QStringLiteral("privateReasonEdit"));
    m_reason->setMaxLength(longestReason);
    m_officeLabel->setBuddy(m_office);
    m_reasonLabel->setBuddy(m_reason);
    makeLayout();
    connect(m_request, &QPushButton::clicked, this, &PrivateAddressPanel::copyRequest);
    connect(m_through, &QPushButton::clicked, this, &PrivateAddressPanel::inviteThroughInstitution);
    for (std::size_t i = 0; i < m_hold.size(); ++i)
        connect(m_hold[i], &QPushButton::clicked, this, [this, i] { holdIn(otherTools[i]); });
}

void PrivateAddressPanel::makeLayout()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_introduction, 0, 0, 1, 3);
    layout->addWidget(m_request, 1, 0, 1, 3, Qt::AlignLeft);
    layout->addWidget(m_officeLabel, 2, 0, 1, 3);
    layout->addWidget(m_office, 3, 0);
    layout->addWidget(m_through, 3, 1, 1, 2);
    layout->addWidget(m_reasonLabel, 4, 0, 1, 3);
    layout->addWidget(m_reason, 5, 0);
    layout->addWidget(m_hold[0], 5, 1);
    layout->addWidget(m_hold[1], 5, 2);
    layout->addWidget(m_status, 6, 0, 1, 3);
    layout->setColumnStretch(0, 1);
}

void PrivateAddressPanel::showFor(const std::vector<qsizetype> &entries)
{
    if (entries != m_entries) {
        m_status->clear();
        m_office->clear();
    }
    m_entries = entries;
    setVisible(!entries.empty());
    refresh();
}

QStringList PrivateAddressPanel::people() const
{
    QStringList people;
    for (qsizetype entry : m_entries) {
        const JudgedAddress &judged = model().derived().recipients[static_cast<std::size_t>(entry)];
        people << (judged.name.isEmpty() ? judged.address : judged.name);
    }
    return people;
}

/// Of the one person that it is about; several are not told about each other.
QString PrivateAddressPanel::onlyName() const
{
    return m_entries.size() == 1 ? model().derived().recipients[static_cast<std::size_t>(m_entries.front())].name : QString();
}

void PrivateAddressPanel::copyRequest()
{
    QGuiApplication::clipboard()->setText(letterText(RecipientLetter::RequestAddress, onlyName(), plan(), model().pack()));
    m_status->showDone(tr("The request is on the clipboard. Send it to the private address."));
}

void PrivateAddressPanel::inviteThroughInstitution()
{
    const JudgedAddress office = model().pack().addresses->judge(m_office->text());
    if (office.kind != AddressClass::External && office.kind != AddressClass::Lmu) {
        m_status->showProblem(m_office->text().trimmed().isEmpty()
            ? tr("Write the address of an office of the institution first, for example of its secretariat.") : office.reason.in(language()));
        m_office->setFocus();
        return;
    }
    const QString name = people().value(0);
    QGuiApplication::clipboard()->setText(letterText(RecipientLetter::PassOn, name, plan(), model().pack()));
    const qsizetype entry = m_entries.front();
    edit([&](Plan &plan) { plan.participants.recipients[entry] = mailboxText(onlyName(), office.address); });
}

/// Access data of another tool are put aside where the tool is chosen; not here.
bool PrivateAddressPanel::mayChange(Tool tool) const
{
    return plan().tool == tool || (plan().access == Access{} && model().secrets().isEmpty());
}

void PrivateAddressPanel::holdIn(Tool tool)
{
    const QString reason = m_reason->text().simplified();
    if (saysNothing(reason, clause, model().pack())) {
        m_status->showProblem(tr("Write first why there is no official address, so that others can follow it."));
        m_reason->setFocus();
        return;
    }
    const bool changes = mayChange(tool);
    const QString line = tr("%1: %2", "people, reason").arg(people().join(QStringLiteral(", ")), reason);
    edit([&](Plan &plan) {
        QString &reasons = plan.reasons[clause];
        if (!reasons.contains(line))
            reasons = reasons.trimmed().isEmpty() ? line : QStringLiteral("%1\n%2").arg(reasons.trimmed(), line);
        if (changes)
            plan.tool = tool;
    });
    const QString name = model().pack().tool(tool).name.in(language());
    if (changes)
        m_status->showDone(tr("The meeting is held in %1; the reason is noted.").arg(name));
    else
        m_status->showProblem(tr("The reason is noted. The meeting has access data of another tool already: choose %1 on the page of the tools.").arg(name));
}

void PrivateAddressPanel::refresh()
{
    if (m_entries.empty())
        return;
    const bool one = m_entries.size() == 1;
    m_officeLabel->setVisible(one);
    m_office->setVisible(one);
    m_through->setVisible(one);
    QStringList ruledOut;
    for (std::size_t i = 0; i < m_hold.size(); ++i) {
        const bool possible = model().evaluation().of(otherTools[i]).verdict != Verdict::RuledOut;
        m_hold[i]->setEnabled(possible);
        if (!possible)
            ruledOut << model().pack().tool(otherTools[i]).name.in(language());
    }
    const bool possible = ruledOut.size() < static_cast<qsizetype>(m_hold.size());
    m_reason->setEnabled(possible);
    const auto namedTools = [this](const QString &text) {
        return text.arg(model().pack().tool(otherTools[0]).name.in(language()), model().pack().tool(otherTools[1]).name.in(language()));
    };
    if (!possible)
        m_reasonLabel->setText(namedTools(tr("%1 and %2 are ruled out for this meeting as it is planned.")));
    else if (!ruledOut.isEmpty())
        m_reasonLabel->setText(tr("There is no official address? Another tool can do without, with a reason. %1 is ruled out for this meeting as it is planned.").arg(ruledOut.front()));
    else
        m_reasonLabel->setText(namedTools(tr("There is no official address? %1 and %2 can do without, with a reason:")));
    m_introduction->setText(one ? tr("This is a private address; Zoom needs an official one.")
                                : tr("%n private addresses; Zoom needs official ones.", nullptr, static_cast<int>(m_entries.size())));
}

void PrivateAddressPanel::retranslate()
{
    m_request->setIcon(icon(Sign::Copy));
    m_request->setText(tr("Copy a request for the official address"));
    m_officeLabel->setText(tr("Or an office of the person’s institution passes the invitation on. Its address:"));
    m_office->setAccessibleName(tr("Address of an office of the institution"));
    m_through->setText(tr("Invite through the institution"));
    m_through->setToolTip(tr("Replaces the private address and copies a letter to the office."));
    m_through->setAccessibleDescription(m_through->toolTip());
    m_reason->setAccessibleName(tr("Why there is no official address"));
    for (std::size_t i = 0; i < m_hold.size(); ++i)
        m_hold[i]->setText(tr("Hold it in %1").arg(model().pack().tool(otherTools[i]).name.in(language())));
    m_status->clear();
    refresh();
}

} // namespace einlass
