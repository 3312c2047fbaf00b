// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_editor.h"

#include "policy/pack.h"
#include "session/plan_model.h"
#include "widgets/domains_list.h"
#include "widgets/field_box.h"
#include "widgets/multiline_edit.h"
#include "widgets/recipients_table.h"
#include "widgets/text_labels.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace einlass {
namespace {

constexpr int textLines = 3;
constexpr int shownRows = 7;

QPushButton *makeButton(const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

RecipientsEditor::RecipientsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    QWidget *editor = makeEditor();
    m_box = field(editor, {QStringLiteral("/participants/recipients"), QStringLiteral("/confirmations/B13a")});
    answerAt(QStringLiteral("/confirmations/B13a"), m_domains);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_box);
    connectControls();
}

QWidget *RecipientsEditor::makeEditor()
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("recipients"));
    m_text = new MultilineEdit(textLines, editor);
    m_text->setObjectName(QStringLiteral("recipientsEdit"));
    m_text->installEventFilter(this);
    editor->setFocusProxy(m_text);
    m_add = makeButton(QStringLiteral("addRecipientsButton"), editor);
    m_count = makeParagraph(editor);
    m_view = new QTableView(editor);
    makeTable();
    m_remove = makeButton(QStringLiteral("removeRecipientsButton"), editor);
    m_toLists = makeButton(QStringLiteral("recipientsToListsButton"), editor);
    m_domainsLabel = makeParagraph(editor);
    m_domains = new DomainsList(editor);
    m_domainsLabel->setBuddy(m_domains);

    auto *adding = new QHBoxLayout;
    adding->addWidget(m_add);
    adding->addWidget(m_count, 1);
    auto *changing = new QHBoxLayout;
    changing->addWidget(m_remove);
    changing->addWidget(m_toLists);
    changing->addStretch(1);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addLayout(adding);
    layout->addWidget(m_view);
    layout->addLayout(changing);
    layout->addWidget(m_domainsLabel);
    layout->addWidget(m_domains);
    return editor;
}

void RecipientsEditor::makeTable()
{
    m_table = new RecipientsTable(*style(), this);
    m_view->setObjectName(QStringLiteral("recipientsTable"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(RecipientsTable::Address, fontMetrics().averageCharWidth() * 42);
    m_view->setColumnWidth(RecipientsTable::Class, fontMetrics().averageCharWidth() * 20);
    m_view->installEventFilter(this);
}

void RecipientsEditor::connectControls()
{
    connect(m_add, &QPushButton::clicked, this, &RecipientsEditor::addWritten);
    connect(m_remove, &QPushButton::clicked, this, &RecipientsEditor::removeSelected);
    connect(m_toLists, &QPushButton::clicked, this, &RecipientsEditor::moveSelectedToLists);
    connect(m_domains, &DomainsList::confirmed, this, &RecipientsEditor::confirm);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecipientsEditor::showSelection);
    connect(m_table, &RecipientsTable::modelReset, this, &RecipientsEditor::showSelection);
}

bool RecipientsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            addWritten();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeSelected();
            return true;
        }
    }
    return PlanEditor::eventFilter(watched, event);
}

void RecipientsEditor::addWritten()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    QSet<QString> known;
    for (const JudgedAddress &entry : model().derived().recipients)
        known.insert(entry.address);
    QStringList added;
    for (const JudgedAddress &entry : model().pack().addresses->judgeAll(text)) {
        if (entry.address.isEmpty() || !known.contains(entry.address))
            added << entry.input;
    }
    m_text->setShownText({});
    edit([&](Plan &plan) { plan.participants.recipients << added; });
}

std::vector<int> RecipientsEditor::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecipientsEditor::removeSelected()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    edit([&](Plan &plan) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            plan.participants.recipients.removeAt(m_table->entryOf(*row));
    });
    m_view->selectRow(qMin(rows.front(), m_table->rowCount() - 1));
}

/// An address of a list counts as no recipient: it stands for everybody who reads the list.
void RecipientsEditor::moveSelectedToLists()
{
    const std::vector<int> rows = selectedRows();
    edit([&](Plan &plan) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (m_table->classOf(*row) != AddressClass::List)
                continue;
            const qsizetype entry = m_table->entryOf(*row);
            MailingList list;
            list.address = model().derived().recipients[static_cast<std::size_t>(entry)].address;
            plan.participants.lists.push_back(list);
            plan.participants.recipients.removeAt(entry);
        }
    });
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

void RecipientsEditor::refresh()
{
    const DerivedPlan &derived = model().derived();
    m_table->show(derived.recipients, language());
    const bool any = m_table->rowCount() > 0;
    m_count->setText(any ? countText() : QString());
    m_view->setVisible(any);
    m_remove->setVisible(any);
    const int rows = qBound(2, m_table->rowCount(), shownRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth());
    m_domains->setDomains(derived.externalDomains, derived.unconfirmedDomains);
    m_domains->setVisible(!derived.externalDomains.isEmpty());
    m_domainsLabel->setVisible(!derived.externalDomains.isEmpty());
    showSelection();
}

void RecipientsEditor::retranslate()
{
    m_box->setTexts(tr("Reci&pients"), tr("Paste addresses as you have them: from a mail, a table or a list. They are judged here; nothing is sent."));
    m_add->setText(tr("A&dd"));
    m_remove->setText(tr("&Remove selected"));
    m_toLists->setText(tr("Treat as mailing l&ist"));
    m_view->setAccessibleName(tr("Recipients and their kinds"));
    m_domainsLabel->setText(tr("These domains are not LMU's. Tick &each that belongs to an institution or company and is used officially."));
    m_domains->setAccessibleName(tr("External domains to confirm"));
}

void RecipientsEditor::showSelection()
{
    const std::vector<int> rows = selectedRows();
    m_remove->setEnabled(!rows.empty());
    m_toLists->setVisible(std::any_of(rows.begin(), rows.end(), [this](int row) {
        return m_table->classOf(row) == AddressClass::List;
    }));
}

QString RecipientsEditor::countText() const
{
    std::map<AddressClass, int> counts;
    for (int row = 0; row < m_table->rowCount(); ++row)
        ++counts[m_table->classOf(row)];
    QStringList parts;
    for (const auto &[kind, number] : counts)
        parts << tr("%1: %2", "kind of address, how many").arg(RecipientsTable::wordFor(kind)).arg(number);
    return tr("%n recipient(s) – %1", nullptr, m_table->rowCount()).arg(parts.join(QStringLiteral(", ")));
}

} // namespace einlass
