// SPDX-License-Identifier: GPL-3.0-or-later
// What the consent register shows.
#include "settings/consent_register.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/consent_answer.h"
#include "settings/consent_report_view.h"
#include "settings/consent_table.h"
#include "settings/text_table.h"
#include "texts.h"
#include "widgets/date_field.h"
#include "widgets/status_line.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace einlass {
namespace {

constexpr int shownRevocations = 3;

} // namespace

/// Reads everything anew; the cursor stays on the person.
void ConsentRegister::refresh()
{
    const int row = m_view->currentIndex().row();
    const bool had = row >= 0 && row < m_table->rowCount();
    const ConsentPerson person = had ? m_table->at(row).person : ConsentPerson{};
    const int column = std::max(m_view->currentIndex().column(), 0);
    const std::vector<ConsentItem> items = library().consentItems(m_plan);
    m_answer->setItems(items);
    const std::vector<ConsentEntry> entries = library().consents(m_plan);
    const ConsentCount count = m_plan.recording ? ConsentCount::of(entries, items) : ConsentCount();
    m_table->show(entries, items, m_services.language.current(), m_services.language.locale());
    const int found = had ? m_table->rowOf(person) : 0;
    const int next = found >= 0 ? found : std::min(row, m_table->rowCount() - 1);
    if (next >= 0 && next < m_table->rowCount())
        m_view->setCurrentIndex(m_table->index(next, std::min(column, m_table->columnCount() - 1)));
    setColumns();
    showTexts(count);
    showPerson();
    m_report->setReport(ConsentReport(m_plan, m_table->entries(), items, count, m_services));
}

/// Widths fit the headings; set anew only where these are others, so that the host's own widths stay.
void ConsentRegister::setColumns()
{
    QStringList headings;
    for (int column = 0; column < m_table->columnCount(); ++column)
        headings << m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (headings.join(u'\n') == m_columnsFor)
        return;
    m_columnsFor = headings.join(u'\n');
    const int letter = fontMetrics().averageCharWidth();
    for (int column = ConsentTable::FirstItem; column < m_table->revokedColumn(); ++column)
        m_view->setColumnWidth(column, fontMetrics().horizontalAdvance(headings[column]) + letter * 3);
    m_view->setColumnWidth(ConsentTable::Name, letter * 22);
    m_view->setColumnWidth(ConsentTable::Status, letter * 20);
    m_view->setColumnWidth(ConsentTable::Asked, letter * 16);
    m_view->setColumnWidth(ConsentTable::Answered, letter * 28);
    m_view->setColumnWidth(m_table->revokedColumn(), letter * 16);
}

void ConsentRegister::showTexts(const ConsentCount &count)
{
    m_count->setText(m_plan.recording ? ConsentReport::countText(count)
                                      : tr("This meeting is not recorded any more; what was answered stays until it is forgotten."));
    const auto open = static_cast<int>(missing().size());
    m_print->setText(tr("To the &forms of those who have not answered (%1)").arg(open));
    m_print->setEnabled(open > 0);
    showRevocations();
}

/// What a revocation asks for stays in view, whoever is selected.
void ConsentRegister::showRevocations()
{
    const QLocale locale = m_services.language.locale();
    QStringList lines;
    for (const ConsentEntry &entry : m_table->entries()) {
        if (!entry.revokedOn.isValid())
            continue;
        const QString name = cleaned(entry.person.name);
        const QString days = ConsentReport::daysText(m_plan, entry.revokedOn, locale);
        if (days.isEmpty()) {
            lines << tr("%1 revoked on %2, before anything was recorded: takes part without being recorded.")
                         .arg(name, longDate(locale, entry.revokedOn));
            continue;
        }
        const QString where = m_plan.recording && m_plan.recording->storage ? textOf(*m_plan.recording->storage) : tr("place not known");
        lines << tr("%1 revoked on %2. Delete by %3, or cut %1 out: the recording of “%4” (%5; kept: %6).")
                     .arg(name, longDate(locale, entry.revokedOn), longDate(locale, entry.deleteBy()), cleaned(m_plan.title), days, where);
    }
    const auto more = static_cast<int>(lines.size()) - shownRevocations;
    lines = lines.mid(0, shownRevocations);
    if (more > 0)
        lines << tr("And %n more; see the table.", nullptr, more);
    m_revocations->setText(lines.join(u'\n'));
    m_revocationNotice->setVisible(!lines.isEmpty());
}

void ConsentRegister::showPerson()
{
    const int row = m_view->currentIndex().row();
    const bool any = row >= 0 && row < m_table->rowCount();
    const bool revoked = any && m_table->at(row).revokedOn.isValid();
    m_answer->showEntry(any && !revoked ? std::optional<ConsentEntry>(m_table->at(row)) : std::nullopt);
    m_asked->setEnabled(any);
    m_remove->setEnabled(any);
    m_revoke->setEnabled(any && (revoked || m_table->at(row).answeredOn.isValid()));
    m_revoke->setText(revoked ? tr("Take &back the revocation") : tr("Re&voked"));
}

std::vector<ConsentEntry> ConsentRegister::chosen() const
{
    std::vector<ConsentEntry> entries;
    for (int row : chosenRows(m_view)) {
        if (row < m_table->rowCount())
            entries.push_back(m_table->at(row));
    }
    return entries;
}

std::vector<ConsentPerson> ConsentRegister::missing() const
{
    std::vector<ConsentPerson> persons;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ConsentStatus status = m_table->statusOf(row);
        if (m_table->at(row).inPlan && (status == ConsentStatus::NotAsked || status == ConsentStatus::Asked))
            persons.push_back(m_table->at(row).person);
    }
    return persons;
}

void ConsentRegister::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsentRegister::retranslate()
{
    setLocale(m_services.language.locale());
    setWindowTitle(tr("Consents: %1 – Einlass", "title of a meeting").arg(cleaned(m_plan.title)));
    m_tabs->setTabText(0, tr("&Register"));
    m_tabs->setTabText(1, tr("Pa&ge for the data protection officer"));
    m_view->setAccessibleName(tr("Who was asked, and what each answered"));
    m_onLabel->setText(tr("O&n"));
    m_on->retranslate(m_services.language.locale());
    m_on->focusProxy()->setAccessibleName(tr("Day on which somebody was asked or revoked"));
    m_asked->setText(tr("Mark as &asked"));
    m_remove->setText(tr("Forget the &entry…"));
    m_print->setAccessibleDescription(tr("Opens the meeting, where consent forms are printed and saved."));
    m_privacy->setText(tr("Kept are name, address, dates and answers, and no more. The signed pages and mails stay with you; keep them until the recording is deleted and for as long as you must prove the consent."));
    m_answer->retranslate();
    m_report->retranslate();
    m_status->clear();
    refresh();
}

} // namespace einlass
