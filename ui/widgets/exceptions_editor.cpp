// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exceptions_editor.h"

#include "base/text.h"
#include "session/plan_model.h"
#include "widgets/text_labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {

ExceptionsEditor::ExceptionsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_introduction(makeParagraph(this)),
      m_list(new QVBoxLayout), m_all(new QCheckBox(this))
{
    m_all->setObjectName(QStringLiteral("confirmB23"));
    m_list->setContentsMargins({});
    m_list->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_introduction);
    layout->addLayout(m_list);
    layout->addWidget(m_all);
    answerAt(QStringLiteral("/confirmations/B23"), this);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) {
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

void ExceptionsEditor::showAddresses(const QStringList &addresses)
{
    while (m_checks.size() < static_cast<std::size_t>(addresses.size())) {
        auto *check = new QCheckBox(this);
        m_list->addWidget(check);
        m_checks.push_back(check);
        connect(check, &QCheckBox::clicked, this, [this, check](bool on) {
            setAdmitted(check->property("address").toString(), on);
        });
    }
    const QStringList &missing = model().derived().unadmittedAddresses;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const bool used = i < static_cast<std::size_t>(addresses.size());
        m_checks[i]->setVisible(used);
        if (!used)
            continue;
        const QString &address = addresses[static_cast<qsizetype>(i)];
        m_checks[i]->setObjectName(QStringLiteral("admit-%1").arg(address));
        m_checks[i]->setProperty("address", address);
        m_checks[i]->setText(cleaned(address).replace(u'&', QLatin1String("&&")));
        m_checks[i]->setChecked(!missing.contains(address));
    }
}

void ExceptionsEditor::refresh()
{
    const auto &findings = model().evaluation().findings;
    const bool asked = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.clause == QLatin1String("B23") && finding.binding == Binding::Confirm;
    });
    setVisible(asked);
    const QStringList &addresses = model().derived().externalAddresses;
    showAddresses(addresses);
    m_all->setVisible(addresses.isEmpty());
    m_all->setChecked(plan().confirmations.admitted.value_or(false)
                      || !plan().confirmations.admittedAddresses.isEmpty());
    setFocusProxy(addresses.isEmpty() ? m_all : m_checks.front());
}

void ExceptionsEditor::retranslate()
{
    m_introduction->setText(tr("External people cannot sign in with an LMU account. Tick those for whom "
                               "you have set an exception in the Zoom portal:"));
    m_all->setText(tr("E&xceptions are set for all external people"));
}

} // namespace einlass
