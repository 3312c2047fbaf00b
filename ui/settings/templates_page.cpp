// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/templates_page.h"

#include "base/text.h"
#include "file_chooser.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "name_order.h"
#include "policy/pack.h"
#include "services.h"
#include "settings/inline_question.h"
#include "settings/text_table.h"
#include "style/icons.h"
#include "texts.h"
#include "widgets/empty_text.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace einlass {
namespace {

enum Column { Title, Changed, ColumnCount };
constexpr int visibleRows = 8;
const QString suffix = QStringLiteral(".einlass-templates.json");

} // namespace

TemplatesPage::TemplatesPage(const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("templatesPage"), services, parent), m_introduction(makeParagraph(this)),
      m_table(new TextTable(ColumnCount, this)), m_view(makeTable(QStringLiteral("templatesTable"), m_table, this)),
      m_rename(makeButton(QStringLiteral("templateRenameButton"))),
      m_remove(makeButton(QStringLiteral("templateRemoveButton"))),
      m_export(makeButton(QStringLiteral("templateExportButton"))),
      m_import(makeButton(QStringLiteral("templateImportButton")))
{
    m_table->setEditable(Title);
    setVisibleRows(m_view, visibleRows);
    m_view->setColumnWidth(Title, fontMetrics().averageCharWidth() * 60);
    m_none = addEmptyText(m_view);
    add(m_introduction);
    add(m_view);
    add(makeButtons());
    connectControls();
}

QWidget *TemplatesPage::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new WrapLayout(row);
    layout->setContentsMargins({});
    for (QPushButton *button : {m_rename, m_remove, m_export, m_import})
        layout->addWidget(button);
    return row;
}

void TemplatesPage::connectControls()
{
    connect(m_table, &TextTable::edited, this, &TemplatesPage::rename, Qt::QueuedConnection);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_view->setFocus();
        m_view->edit(m_table->index(m_view->currentIndex().row(), Title));
    });
    connect(m_remove, &QPushButton::clicked, this, &TemplatesPage::askToRemove);
    connect(m_export, &QPushButton::clicked, this, &TemplatesPage::exportFile);
    connect(m_import, &QPushButton::clicked, this, &TemplatesPage::importFile);
    auto *shortcut = new QShortcut(Qt::Key_Delete, m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, m_remove, &QPushButton::click);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatesPage::showButtons);
}

QString TemplatesPage::name() const
{
    return tr("Templates");
}

QString TemplatesPage::textAt(int row, int column) const
{
    const OwnTemplate &shown = m_templates[static_cast<std::size_t>(row)];
    return column == Title ? cleaned(shown.title) : dateText(shown.changed.toLocalTime().date());
}

void TemplatesPage::refresh()
{
    showList(m_view->currentIndex().row());
    hasLibrary();
}

void TemplatesPage::showList(int row)
{
    m_templates = library() ? library()->templates() : std::vector<OwnTemplate>{};
    sortByName(m_templates, services().language.locale(), [](const OwnTemplate &each) { return each.title; });
    m_table->setRows(static_cast<int>(m_templates.size()), [this](int at, int column) { return textAt(at, column); });
    goToRow(m_view, row);
    showButtons();
}

std::vector<OwnTemplate> TemplatesPage::chosen() const
{
    std::vector<OwnTemplate> templates;
    for (int row : chosenRows(m_view)) {
        if (row < static_cast<int>(m_templates.size()))
            templates.push_back(m_templates[static_cast<std::size_t>(row)]);
    }
    return templates;
}

void TemplatesPage::rename(int row, const QString &title)
{
    if (!hasLibrary() || row >= static_cast<int>(m_templates.size()))
        return;
    const QString id = m_templates[static_cast<std::size_t>(row)].id;
    const Result<LoadedPlan> loaded = library()->loadTemplate(id);
    if (!succeeded(loaded) || !succeeded(library()->saveTemplate(id, title, loaded->plan)))
        return;
    showList(row);
    status()->showDone(tr("The template is called “%1” now.").arg(title));
}

void TemplatesPage::askToRemove()
{
    const std::vector<OwnTemplate> templates = chosen();
    if (templates.empty() || !hasLibrary())
        return;
    const auto count = static_cast<int>(templates.size());
    question()->ask(count == 1 ? tr("Remove the template “%1”? Meetings that were made from it stay.").arg(templates.front().title)
                               : tr("Remove %n templates? Meetings that were made from them stay.", nullptr, count),
                    tr("Remove"), m_view, [this, templates] { remove(templates); });
}

void TemplatesPage::remove(const std::vector<OwnTemplate> &templates)
{
    const int row = m_view->currentIndex().row();
    int removed = 0;
    bool failed = !hasLibrary();
    for (const OwnTemplate &own : templates) {
        failed = failed || !succeeded(library()->removeTemplate(own.id));
        removed += failed ? 0 : 1;
    }
    showList(row);
    if (!failed)
        status()->showDone(tr("%n templates removed.", nullptr, removed));
}

void TemplatesPage::exportFile()
{
    if (!hasLibrary())
        return;
    std::vector<PlanTemplate> templates;
    for (const OwnTemplate &own : chosen()) {
        const Result<LoadedPlan> loaded = library()->loadTemplate(own.id);
        if (!succeeded(loaded))
            return;
        templates.push_back({own.id, own.title, loaded->plan});
    }
    QString path = services().files.saveFile(this, tr("Export templates"), tr("templates", "name of a file") + suffix,
                                             tr("Templates of Einlass (%1)").arg(QStringLiteral("*.json")));
    if (path.isEmpty() || templates.empty())
        return;
    if (!path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        path.append(suffix);
    if (succeeded(saveTemplateFile(templates, path, services().pack->hosts)))
        status()->showDone(tr("%n templates were written to %1.", nullptr, static_cast<int>(templates.size())).arg(QDir::toNativeSeparators(path)));
}

void TemplatesPage::importFile()
{
    if (!hasLibrary())
        return;
    const QString path = services().files.openFile(this, tr("Import templates"), tr("Templates of Einlass (%1)").arg(QStringLiteral("*.json")));
    if (path.isEmpty())
        return;
    const Result<std::vector<PlanTemplate>> read = loadTemplateFile(path, services().pack->hosts);
    if (!succeeded(read))
        return;
    int taken = 0;
    bool failed = false;
    for (const PlanTemplate &pattern : *read) {
        const QString title = isBlank(pattern.name) ? textOf(pattern.plan.occasion) : pattern.name;
        failed = failed || !succeeded(library()->saveTemplate({}, title, pattern.plan));
        taken += failed ? 0 : 1;
    }
    showList(0);
    if (!failed)
        status()->showDone(tr("%n templates were taken in.", nullptr, taken));
}

void TemplatesPage::showButtons()
{
    const bool any = !m_templates.empty();
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
    m_export->setEnabled(any);
    m_import->setEnabled(library() != nullptr);
}

void TemplatesPage::retranslate()
{
    SettingsPage::retranslate();
    m_introduction->setText(tr("Your own templates; those that come with Einlass are always there. A template is made from a meeting, and holds no people, dates, access data or codes; reasons and texts stay. Write over a title to change it (F2)."));
    m_table->setHeadings({tr("Template"), tr("Changed")});
    m_none->setText(tr("No template of your own yet."));
    m_view->setAccessibleName(tr("Your own templates"));
    m_rename->setText(tr("Re&name"));
    m_remove->setIcon(icon(Sign::Delete));
    m_remove->setText(tr("&Remove…"));
    m_export->setText(tr("&Export…"));
    m_export->setAccessibleDescription(tr("Writes the selected templates into one file, for colleagues."));
    m_import->setText(tr("&Import…"));
    showList(m_view->currentIndex().row());
}

} // namespace einlass
