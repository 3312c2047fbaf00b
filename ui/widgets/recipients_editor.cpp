// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_editor.h"

#include "file_chooser.h"
#include "interface_language.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/domains_list.h"
#include "widgets/field_box.h"
#include "widgets/paste_input.h"
#include "widgets/recipients_reader.h"
#include "widgets/recipients_report.h"
#include "widgets/recipients_table.h"
#include "widgets/recipients_view.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

RecipientsEditor::RecipientsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_recipients(model), m_reader(new RecipientsReader(services.pack->addresses, this))
{
    QWidget *editor = makeEditor();
    m_box = field(editor, {QStringLiteral("/participants/recipients"), QStringLiteral("/confirmations/B13a")});
    answerAt(QStringLiteral("/confirmations/B13a"), m_domains);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->addWidget(m_box);
    setAcceptDrops(true);
    connectControls();
    connectTable();
}

void RecipientsEditor::connectControls()
{
    connect(m_add, &QPushButton::clicked, this, &RecipientsEditor::addWritten);
    connect(m_open, &QPushButton::clicked, this, &RecipientsEditor::openFile);
    connect(m_text, &PasteInput::filesGiven, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_reader->read({{}, path, false});
    });
    connect(m_text, &PasteInput::textGiven, this, [this](const QString &text) { m_reader->read({text, {}, false}); });
    connect(m_reader, &RecipientsReader::began, this, [this] { m_report->showProgress(0); });
    connect(m_reader, &RecipientsReader::progressed, m_report, &RecipientsReport::showProgress);
    connect(m_reader, &RecipientsReader::finished, this, &RecipientsEditor::take);
    connect(&model(), &PlanModel::replaced, this, &RecipientsEditor::forget);
    connect(m_report, &RecipientsReport::stopRequested, m_reader, &RecipientsReader::giveUp);
    connect(m_takeSuggestions, &QPushButton::clicked, this,
            [this] { m_recipients.takeSuggestions(m_recipients.withSuggestion()); });
    connect(m_copyBad, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_recipients.textOf(m_recipients.bad()));
        m_report->showDone(tr("%n entries are on the clipboard.", nullptr, static_cast<int>(m_recipients.bad().size())));
    });
    connect(m_removeBad, &QPushButton::clicked, this, &RecipientsEditor::removeBad);
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_recipients.putBack(); });
    onSwitched(m_onlyOpen, this, [this](bool on) {
        m_table->showOnlyOpen(on);
        m_view->goTo(0);
        refresh();
    });
    connect(m_takeSuggestion, &QPushButton::clicked, this, [this] { m_recipients.takeSuggestions(selectedEntries()); });
    connect(m_toLists, &QPushButton::clicked, this, &RecipientsEditor::moveSelectedToLists);
    connect(m_remove, &QPushButton::clicked, this, &RecipientsEditor::removeSelected);
    connect(m_domains, &DomainsList::confirmed, this, &RecipientsEditor::confirm);
}

void RecipientsEditor::connectTable()
{
    connect(m_view, &RecipientsView::accepted, this, &RecipientsEditor::accept);
    connect(m_view, &RecipientsView::removeRequested, this, &RecipientsEditor::removeSelected);
    connect(m_view, &RecipientsView::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_recipients.textOf(selectedEntries())); });
    connect(m_view, &RecipientsView::selectionMoved, this, &RecipientsEditor::showSelection);
    // Later: the cell's field is still being closed.
    connect(m_table, &RecipientsTable::nameEdited, this,
            [this](qsizetype entry, const QString &name) { m_recipients.rename(entry, name); }, Qt::QueuedConnection);
    connect(m_table, &RecipientsTable::addressEdited, this,
            [this](qsizetype entry, const QString &text) { m_recipients.readdress(entry, text); }, Qt::QueuedConnection);
}

bool RecipientsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            addWritten();
    }
    return PlanEditor::eventFilter(watched, event);
}

void RecipientsEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (PasteInput::takes(*event->mimeData()))
        event->acceptProposedAction();
}

void RecipientsEditor::dropEvent(QDropEvent *event)
{
    m_text->give(*event->mimeData());
    event->acceptProposedAction();
}

void RecipientsEditor::openFile()
{
    const QString path = services().files.openFile(this, tr("Open a list of addresses"),
                                                   tr("Lists, mails and cards (*.csv *.txt *.tsv *.eml *.vcf);;All files (*)"));
    if (!path.isEmpty())
        m_reader->read({{}, path, false});
}

void RecipientsEditor::addWritten()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty() || m_text->isReadOnly())
        return;
    const RecipientsSource source{text, {}, true};
    if (text.size() <= PasteInput::longestText) {
        take(RecipientsReader::readNow(source, *model().pack().addresses), source);
        return;
    }
    m_text->setReadOnly(true);
    m_reader->read(source);
}

void RecipientsEditor::take(const Recipients &read, const RecipientsSource &source)
{
    m_text->setReadOnly(false);
    qsizetype added = 0;
    if (read.whole && !read.problem) {
        // What no address was found in stays to be written on.
        if (source.written && (!read.found.empty() || read.repeated > 0))
            m_text->setShownText({});
        QHash<QString, qsizetype> lines;
        for (const FoundRecipient &found : read.found) {
            if (found.isBad())
                lines.insert(RecipientList::keyOf(found), found.line);
        }
        m_table->setLines(lines);
        added = m_recipients.add(read);
    }
    m_report->showRead(read, added);
}

/// What was written or read for another plan must not come into this one.
void RecipientsEditor::forget()
{
    m_reader->abandon();
    m_text->setReadOnly(false);
    m_text->setShownText({});
    m_report->clear();
    m_table->setLines({});
}

std::vector<qsizetype> RecipientsEditor::selectedEntries() const
{
    std::vector<qsizetype> entries;
    for (int row : m_view->selectedRows())
        entries.push_back(m_table->entryOf(row));
    return entries;
}

/// Enter: what was probably meant, else the host writes it.
void RecipientsEditor::accept(int row)
{
    const qsizetype entry = m_table->entryOf(row);
    if (m_recipients.at(entry).suggestion.isEmpty())
        m_view->editAddress(row);
    else
        m_recipients.takeSuggestions({entry});
}

void RecipientsEditor::removeSelected()
{
    m_recipients.remove(selectedEntries());
}

void RecipientsEditor::removeBad()
{
    const int count = static_cast<int>(m_recipients.bad().size());
    m_recipients.remove(m_recipients.bad());
    m_report->showDone(tr("%n entries are left out.", nullptr, count));
    // The button itself is gone now.
    (m_putBack->isVisible() ? static_cast<QWidget *>(m_putBack) : m_text)->setFocus();
}

void RecipientsEditor::moveSelectedToLists()
{
    m_recipients.moveToLists(selectedEntries());
    m_report->showDone(tr("Moved to the mailing lists below. Say there how many read each, and whether people from outside do."));
}

void RecipientsEditor::confirm(const QString &domain, bool official)
{
    edit([&](Plan &plan) {
        QStringList &domains = plan.confirmations.officialDomains;
        // As the rules compare them: a plan file may spell a domain in another way.
        domains.removeIf([&](const QString &known) { return normalizedDomain(known) == domain; });
        if (official)
            domains << domain;
    });
}

} // namespace einlass
