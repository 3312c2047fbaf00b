// SPDX-License-Identifier: GPL-3.0-or-later
// What the recipients' editor shows; what it does stands in recipients_editor.cpp.
#include "widgets/recipients_editor.h"

#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "widgets/domains_list.h"
#include "widgets/field_box.h"
#include "widgets/paste_input.h"
#include "widgets/private_address_panel.h"
#include "widgets/recipients_report.h"
#include "widgets/recipients_table.h"
#include "widgets/recipients_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace einlass {

void RecipientsEditor::refresh()
{
    const DerivedPlan &derived = model().derived();
    const std::vector<int> selected = m_view->selectedRows();
    const int row = selected.empty() ? m_view->currentRow() : selected.front();
    if (m_table->show(derived.recipients, language()))
        m_people = peopleByDomain(derived.recipients);
    if (row >= 0 && m_view->currentRow() < 0)
        m_view->goTo(row);
    const bool any = m_table->countAll() > 0;
    m_count->setText(any ? countText() : QString());
    m_view->setVisible(any);
    m_selected->setVisible(any);
    m_view->fitHeight();
    m_domains->setDomains(derived.externalDomains, derived.unconfirmedDomains, m_people);
    m_domains->setVisible(!derived.externalDomains.isEmpty());
    m_domainsLabel->setVisible(!derived.externalDomains.isEmpty());
    showBulk();
    showSelection();
}

void RecipientsEditor::retranslate()
{
    m_box->setTexts(tr("Reci&pients"), tr("Paste, drop or open addresses as you have them: from a mail, a table, a course system. They are checked here; nothing is sent."));
    m_add->setText(tr("A&dd"));
    m_open->setIcon(icon(Sign::Open));
    m_open->setText(tr("Open a list…"));
    m_report->retranslate();
    m_onlyOpen->setText(tr("Show only those that need something"));
    m_copyBad->setText(tr("Copy those to be mended"));
    m_removeBad->setText(tr("Leave out those to be mended"));
    m_takeSuggestion->setText(tr("Take over what was meant"));
    m_toLists->setText(tr("Treat as mailing l&ist"));
    m_remove->setIcon(icon(Sign::Delete));
    m_remove->setText(tr("&Remove selected"));
    m_view->setAccessibleName(tr("Recipients and their kinds"));
    m_view->setAccessibleDescription(tr("Enter takes over what was probably meant or edits the address, F2 edits the cell, Delete removes."));
    m_domainsLabel->setText(tr("These domains do not belong to the university. Tick &each that belongs to an institution or company and is used officially."));
    m_domains->setAccessibleName(tr("External domains to confirm"));
    m_private->retranslate();
}

void RecipientsEditor::showBulk()
{
    const int bad = m_table->countOf(AddressClass::Invalid) + m_table->countOf(AddressClass::LookAlike)
        + m_table->countOf(AddressClass::Disposable);
    const int open = bad + m_table->countOf(AddressClass::Private) + m_table->countOf(AddressClass::List);
    const int removed = static_cast<int>(m_recipients.removed());
    m_takeSuggestions->setVisible(m_table->countSuggestions() > 1);
    m_takeSuggestions->setText(tr("Take over all %n suggestions", nullptr, m_table->countSuggestions()));
    m_copyBad->setVisible(bad > 0);
    m_removeBad->setVisible(bad > 0);
    m_putBack->setVisible(removed > 0);
    m_putBack->setText(tr("Put %n back", nullptr, removed));
    // A filter that is on must be there to be switched off.
    m_onlyOpen->setVisible((open > 0 && open < m_table->countAll()) || m_onlyOpen->isChecked());
    m_bulk->setVisible(open > 0 || removed > 0 || m_onlyOpen->isChecked());
}

void RecipientsEditor::showSelection()
{
    const std::vector<int> rows = m_view->selectedRows();
    const auto has = [this, &rows](auto holds) {
        return std::any_of(rows.begin(), rows.end(), [this, &holds](int row) { return holds(m_table->at(row)); });
    };
    std::vector<qsizetype> privates;
    for (int row : rows) {
        if (m_table->classOf(row) == AddressClass::Private)
            privates.push_back(m_table->entryOf(row));
    }
    const int current = m_view->currentRow();
    m_reason->setText(rows.size() == 1 && current >= 0 && current < m_table->rowCount() ? m_table->reasonOf(current) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_takeSuggestion->setVisible(has([](const JudgedAddress &judged) { return !judged.suggestion.isEmpty(); }));
    m_toLists->setVisible(has([](const JudgedAddress &judged) { return judged.kind == AddressClass::List; }));
    m_remove->setEnabled(!rows.empty());
    m_private->showFor(privates);
}

QString RecipientsEditor::countText() const
{
    const QLocale locale = services().language.locale();
    QStringList parts;
    for (AddressClass kind : {AddressClass::Lmu, AddressClass::List, AddressClass::External, AddressClass::Private,
                              AddressClass::Disposable, AddressClass::LookAlike, AddressClass::Invalid}) {
        if (m_table->countOf(kind) > 0)
            parts << tr("%1: %2", "kind of address, how many").arg(RecipientsTable::wordFor(kind), locale.toString(m_table->countOf(kind)));
    }
    return tr("%n recipient(s) – %1", nullptr, m_table->countAll()).arg(parts.join(QStringLiteral(", ")));
}

} // namespace einlass
