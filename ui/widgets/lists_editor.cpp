// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists_editor.h"

#include "base/text.h"
#include "policy/pack.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "style/spacing.h"
#include "widgets/field_box.h"
#include "widgets/list_row.h"
#include "widgets/recipients_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

ListsEditor::ListsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_rowsLayout(new QVBoxLayout), m_add(new QPushButton)
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("lists"));
    m_add->setIcon(icon(Sign::Add));
    m_add->setObjectName(QStringLiteral("addListButton"));
    m_add->setAutoDefault(false);
    editor->setFocusProxy(m_add);
    m_rowsLayout->setContentsMargins({});
    auto *inner = new QVBoxLayout(editor);
    inner->setContentsMargins({});
    inner->addLayout(m_rowsLayout);
    inner->addWidget(m_add, 0, Qt::AlignLeft);
    m_box = field(editor, {QStringLiteral("/participants/lists")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->addWidget(m_box);
    connect(m_add, &QPushButton::clicked, this, [this] {
        // A list without an address is no answer yet; it stands in the plan only to have a row.
        edit([](Plan &plan) { plan.participants.lists.emplace_back(); });
        m_rows.back()->setFocus();
    });
}

void ListsEditor::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    auto *row = new ListRow(index, this);
    m_rowsLayout->addWidget(row);
    m_rows.push_back(row);
    QWidget::setTabOrder(index == 0 ? m_add->previousInFocusChain() : m_rows[m_rows.size() - 2], row);
    connect(row, &ListRow::addressEdited, this, [this, index](const QString &address) {
        editList(index, [&](MailingList &list) { list.address = address; });
    });
    connect(row, &ListRow::membersEdited, this, [this, index](int members) {
        editList(index, [members](MailingList &list) { list.members = members; });
    });
    connect(row, &ListRow::externalsEdited, this, [this, index](bool externals) {
        editList(index, [externals](MailingList &list) { list.externals = externals; });
    });
    connect(row, &ListRow::ownerEdited, this, [this, index](const QString &owner) {
        editList(index, [&](MailingList &list) { list.owner = owner; });
    });
    connect(row, &ListRow::removed, this, [this, index] {
        edit([index](Plan &plan) {
            auto &lists = plan.participants.lists;
            if (index < static_cast<int>(lists.size()))
                lists.erase(lists.begin() + index);
        });
        m_add->setFocus();
    });
}

void ListsEditor::editList(int index, const std::function<void(MailingList &)> &change)
{
    edit([&](Plan &plan) {
        auto &lists = plan.participants.lists;
        if (index < static_cast<int>(lists.size()))
            change(lists[static_cast<std::size_t>(index)]);
    });
}

void ListsEditor::refresh()
{
    const auto &lists = plan().participants.lists;
    const auto &judged = model().derived().lists;
    while (m_rows.size() < lists.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < lists.size());
        if (i >= lists.size())
            continue;
        m_rows[i]->show(lists[i], i < judged.size() && !lists[i].address.isEmpty() ? textFor(lists[i], judged[i]) : QString());
    }
}

/// What the address is, and whom to ask for what the host may not know.
QString ListsEditor::textFor(const MailingList &list, const JudgedAddress &judged) const
{
    QStringList sentences;
    if (judged.kind == AddressClass::List)
        sentences << tr("On a server of mailing lists.");
    else
        sentences << tr("%1: %2", "kind of address, why").arg(RecipientsTable::wordFor(judged.kind), judged.reason.in(language()));
    const QString owners = isBlank(list.owner) ? model().pack().addresses->ownersOf(judged) : cleaned(list.owner).simplified();
    if (list.members == 0 && !RecipientsTable::isBad(judged.kind))
        sentences << tr("How many read it is still missing: they count as people who take part.");
    if (!owners.isEmpty())
        sentences << tr("Its owners know how many read it and whether people from outside do: %1.").arg(owners);
    return sentences.join(u' ');
}

void ListsEditor::retranslate()
{
    m_box->setTexts(tr("Mailing lists"), tr("For a closed list: who reads it counts as invited."));
    m_add->setText(tr("Add a mailing &list"));
    for (ListRow *row : m_rows)
        row->retranslate();
}

} // namespace einlass
