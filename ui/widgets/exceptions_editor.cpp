// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exceptions_editor.h"

#include "base/text.h"
#include "policy/pack.h"
#include "session/plan_model.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int mostShown = 8;
constexpr int addressRole = Qt::UserRole;

/// Whether exceptions for external people are what closes the clause's rule.
bool asksForExceptions(const QString &clause, const Pack &pack)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&clause](const Rule &rule) {
        const std::vector<Fact> facts = rule.closedWhen.facts();
        return rule.clause == clause && rule.binding == Binding::Confirm
            && std::find(facts.begin(), facts.end(), Fact::AdmissionConfirmed) != facts.end();
    });
}

} // namespace

ExceptionsEditor::ExceptionsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_introduction(makeParagraph(this)), m_list(new QListWidget(this)),
      m_admitAll(new QPushButton(this)), m_copy(new QPushButton(this)), m_all(new QCheckBox(this))
{
    m_all->setObjectName(QStringLiteral("confirmB23"));
    m_list->setObjectName(QStringLiteral("exceptionsList"));
    m_list->setUniformItemSizes(true);
    m_admitAll->setObjectName(QStringLiteral("admitAllButton"));
    m_copy->setObjectName(QStringLiteral("copyExceptionsButton"));
    for (QPushButton *button : {m_admitAll, m_copy})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_admitAll);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_introduction);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_all);
    answerAt(QStringLiteral("/confirmations/B23"), this);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_showing)
            setAdmitted(item->data(addressRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(m_admitAll, &QPushButton::clicked, this, &ExceptionsEditor::admitAll);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(this->model().derived().externalAddresses.join(u'\n'));
    });
    onSwitched(m_all, this, [this](bool on) {
        edit([on](Plan &plan) {
            plan.confirmations.admitted = on ? std::optional(true) : std::nullopt;
            plan.confirmations.admittedAddresses.clear();
        });
    });
}

void ExceptionsEditor::setAdmitted(const QString &address, bool admitted)
{
    edit([&address, admitted](Plan &plan) {
        QStringList &list = plan.confirmations.admittedAddresses;
        list.removeIf([&address](const QString &entry) { return normalizedAddress(entry) == address; });
        if (admitted)
            list << address;
        plan.confirmations.admitted.reset();
    });
}

void ExceptionsEditor::admitAll()
{
    const QStringList missing = model().derived().unadmittedAddresses;
    edit([&missing](Plan &plan) {
        plan.confirmations.admittedAddresses << missing;
        plan.confirmations.admitted.reset();
    });
}

void ExceptionsEditor::showAddresses(const QStringList &addresses)
{
    const QStringList &unadmitted = model().derived().unadmittedAddresses;
    const QSet<QString> missing(unadmitted.begin(), unadmitted.end());
    m_showing = true;
    while (m_list->count() > addresses.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < addresses.size())
        m_list->addItem(new QListWidgetItem);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString &address = addresses.at(row);
        QListWidgetItem *item = m_list->item(row);
        item->setText(cleaned(address));
        item->setData(addressRole, address);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(missing.contains(address) ? Qt::Unchecked : Qt::Checked);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_showing = false;
    const int height = qMax(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    m_list->setFixedHeight(qBound(1, m_list->count(), mostShown) * height + 2 * m_list->frameWidth());
    m_admitAll->setVisible(missing.size() > 1);
}

void ExceptionsEditor::refresh()
{
    const auto &findings = model().evaluation().findings;
    const bool asked = std::any_of(findings.begin(), findings.end(), [this](const Finding &finding) {
        return finding.binding == Binding::Confirm && asksForExceptions(finding.clause, this->model().pack());
    });
    setVisible(asked);
    const QStringList &addresses = model().derived().externalAddresses;
    // Nothing is laid out while nobody asks for it.
    showAddresses(asked ? addresses : QStringList());
    m_list->setVisible(!addresses.isEmpty());
    m_copy->setVisible(!addresses.isEmpty());
    m_all->setVisible(addresses.isEmpty());
    showChecked(m_all, plan().confirmations.admitted.value_or(false) || !plan().confirmations.admittedAddresses.isEmpty());
    setFocusProxy(addresses.isEmpty() ? static_cast<QWidget *>(m_all) : m_list);
}

void ExceptionsEditor::retranslate()
{
    m_introduction->setText(tr("External people cannot sign in with a university account. Tick those for whom "
                               "you have set an exception in the Zoom portal:"));
    m_list->setAccessibleName(tr("External people with an exception in Zoom"));
    m_copy->setText(tr("Copy the addresses for the portal"));
    m_admitAll->setText(tr("Exceptions are set for all of them"));
    m_all->setText(tr("E&xceptions are set for all external people"));
}

} // namespace einlass
