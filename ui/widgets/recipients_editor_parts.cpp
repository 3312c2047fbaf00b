// SPDX-License-Identifier: GPL-3.0-or-later
// What the recipients' editor is put together from.
#include "widgets/recipients_editor.h"

#include "services.h"
#include "widgets/buttons.h"
#include "widgets/domains_list.h"
#include "widgets/paste_input.h"
#include "widgets/private_address_panel.h"
#include "widgets/recipients_report.h"
#include "widgets/recipients_table.h"
#include "widgets/recipients_view.h"
#include "widgets/text_labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int textLines = 3;

} // namespace

QWidget *RecipientsEditor::makeEditor()
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("recipients"));
    m_table = new RecipientsTable(*style(), this);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(makeInput(editor));
    m_report = new RecipientsReport(services(), editor);
    layout->addWidget(m_report);
    layout->addWidget(makeBulk(editor));
    m_view = new RecipientsView(*m_table, editor);
    layout->addWidget(m_view);
    layout->addWidget(makeSelected(editor));
    m_domainsLabel = makeParagraph(editor);
    m_domains = new DomainsList(editor);
    m_domainsLabel->setBuddy(m_domains);
    layout->addWidget(m_domainsLabel);
    layout->addWidget(m_domains);
    editor->setFocusProxy(m_text);
    return editor;
}

QWidget *RecipientsEditor::makeInput(QWidget *editor)
{
    auto *input = new QWidget(editor);
    m_text = new PasteInput(QStringLiteral("recipientsEdit"), textLines, input);
    m_text->installEventFilter(this);
    m_add = makeButton(QStringLiteral("addRecipientsButton"), input);
    m_open = makeButton(QStringLiteral("openRecipientsButton"), input);
    m_count = makeParagraph(input);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_add);
    adding->addWidget(m_open);
    adding->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(input);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addLayout(adding);
    return input;
}

/// What concerns many at once.
QWidget *RecipientsEditor::makeBulk(QWidget *editor)
{
    m_bulk = new QWidget(editor);
    m_onlyOpen = new QCheckBox(m_bulk);
    m_onlyOpen->setObjectName(QStringLiteral("onlyOpenCheck"));
    m_takeSuggestions = makeButton(QStringLiteral("takeSuggestionsButton"), m_bulk);
    m_copyBad = makeButton(QStringLiteral("copyBadButton"), m_bulk);
    m_removeBad = makeButton(QStringLiteral("removeBadButton"), m_bulk);
    m_putBack = makeButton(QStringLiteral("putBackButton"), m_bulk);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_takeSuggestions, m_copyBad, m_removeBad, m_putBack})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_bulk);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_onlyOpen);
    return m_bulk;
}

/// What concerns the rows that are selected.
QWidget *RecipientsEditor::makeSelected(QWidget *editor)
{
    m_selected = new QWidget(editor);
    m_reason = makeParagraph(m_selected);
    m_reason->setObjectName(QStringLiteral("recipientReason"));
    m_takeSuggestion = makeButton(QStringLiteral("takeSuggestionButton"), m_selected);
    m_toLists = makeButton(QStringLiteral("recipientsToListsButton"), m_selected);
    m_remove = makeButton(QStringLiteral("removeRecipientsButton"), m_selected);
    m_private = new PrivateAddressPanel(model(), services(), m_selected);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_takeSuggestion, m_toLists, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_selected);
    layout->setContentsMargins({});
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    layout->addWidget(m_private);
    return m_selected;
}

} // namespace einlass
