// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profiles_page.h"

#include "base/text.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "name_order.h"
#include "services.h"
#include "settings/inline_question.h"
#include "settings/profile_form.h"
#include "settings/text_table.h"
#include "style/icons.h"
#include "texts.h"
#include "widgets/empty_text.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace einlass {
namespace {

enum Column { Label, Name, Address, Default, ColumnCount };
constexpr int visibleRows = 5;

} // namespace

ProfilesPage::ProfilesPage(const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("profilesPage"), services, parent), m_introduction(makeParagraph(this)),
      m_table(new TextTable(ColumnCount, this)), m_view(makeTable(QStringLiteral("profilesTable"), m_table, this)),
      m_add(makeButton(QStringLiteral("profileAddButton"))), m_edit(makeButton(QStringLiteral("profileEditButton"))),
      m_makeDefault(makeButton(QStringLiteral("profileDefaultButton"))),
      m_remove(makeButton(QStringLiteral("profileRemoveButton"))), m_editor(new QWidget(this)),
      m_form(new ProfileForm(QStringLiteral("profile"), ProfileForm::Extent::Full, services, m_editor)),
      m_save(makeButton(QStringLiteral("profileSaveButton"))), m_discard(makeButton(QStringLiteral("profileDiscardButton")))
{
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVisibleRows(m_view, visibleRows);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(Label, letter * 20);
    m_view->setColumnWidth(Name, letter * 22);
    m_view->setColumnWidth(Address, letter * 30);
    m_none = addEmptyText(m_view);
    add(m_introduction);
    add(m_view);
    add(makeButtons());
    add(makeEditor());
    connectControls();
}

QWidget *ProfilesPage::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new WrapLayout(row);
    layout->setContentsMargins({});
    for (QPushButton *button : {m_add, m_edit, m_makeDefault, m_remove})
        layout->addWidget(button);
    return row;
}

QWidget *ProfilesPage::makeEditor()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    setTabOrder(m_form->lastControl(), m_save);
    setTabOrder(m_save, m_discard);
    m_editor->hide();
    return m_editor;
}

void ProfilesPage::connectControls()
{
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Profile *profile = chosen())
            edit(*profile);
    });
    connect(m_view, &QTableView::doubleClicked, m_edit, &QPushButton::click);
    const auto onKey = [this](const QKeySequence &key, QPushButton *button) {
        auto *shortcut = new QShortcut(key, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    onKey(Qt::Key_Return, m_edit);
    onKey(Qt::Key_Enter, m_edit);
    onKey(Qt::Key_Delete, m_remove);
    connect(m_makeDefault, &QPushButton::clicked, this, &ProfilesPage::makeDefault);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesPage::askToRemove);
    connect(m_save, &QPushButton::clicked, this, &ProfilesPage::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        endEditing();
        status()->clear();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProfilesPage::showButtons);
}

QString ProfilesPage::name() const
{
    return tr("Profiles");
}

const Profile *ProfilesPage::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_profiles.size()) ? &m_profiles[static_cast<std::size_t>(row)] : nullptr;
}

QString ProfilesPage::textAt(int row, int column) const
{
    const Profile &profile = m_profiles[static_cast<std::size_t>(row)];
    switch (column) {
    case Label: return cleaned(profile.label);
    case Name: return cleaned(profile.host.name);
    case Address: return cleaned(profile.host.email);
    default: return profile.id == m_default ? tr("yes") : QString();
    }
}

void ProfilesPage::refresh()
{
    const Profile *current = chosen();
    showList(current ? current->id : QString());
    if (!hasLibrary())
        endEditing();
}

/// Reads the list anew, with the cursor on this profile or on the default one.
void ProfilesPage::showList(const QString &id)
{
    // The list that it may be part of is read anew.
    const QString wanted = id;
    m_profiles = library() ? library()->profiles() : std::vector<Profile>{};
    sortByName(m_profiles, services().language.locale(), [](const Profile &profile) { return profile.label; });
    m_default = library() ? library()->defaultProfile() : QString();
    m_table->setRows(static_cast<int>(m_profiles.size()), [this](int row, int column) { return textAt(row, column); });
    int row = 0;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i].id == (wanted.isEmpty() ? m_default : wanted))
            row = static_cast<int>(i);
    }
    goToRow(m_view, row);
    showButtons();
}

void ProfilesPage::edit(const Profile &profile)
{
    status()->clear();
    question()->dismiss();
    m_form->setProfile(profile);
    m_editor->show();
    showButtons();
    reveal(m_form);
}

void ProfilesPage::endEditing()
{
    const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget());
    m_editor->hide();
    showButtons();
    if (hadFocus)
        m_view->setFocus();
}

void ProfilesPage::save()
{
    if (QWidget *problem = m_form->firstProblem()) {
        reveal(problem);
        return;
    }
    if (!hasLibrary())
        return;
    const Profile profile = m_form->profile();
    const Result<QString> id = library()->saveProfile(profile);
    if (!succeeded(id))
        return;
    endEditing();
    showList(*id);
    status()->showDone(tr("The profile “%1” is kept.").arg(profile.label));
}

void ProfilesPage::makeDefault()
{
    const Profile *profile = chosen();
    if (!profile || !hasLibrary() || !succeeded(library()->setDefaultProfile(profile->id)))
        return;
    const QString label = profile->label;
    showList(profile->id);
    status()->showDone(tr("New meetings begin with the profile “%1”.").arg(label));
}

void ProfilesPage::askToRemove()
{
    const Profile *profile = chosen();
    if (!profile || !hasLibrary())
        return;
    question()->ask(tr("Remove the profile “%1”? Meetings that began with it stay as they are.").arg(profile->label),
                    tr("Remove the profile"), m_view, [this, id = profile->id, label = profile->label] {
        if (!hasLibrary() || !succeeded(library()->removeProfile(id)))
            return;
        showList({});
        status()->showDone(tr("The profile “%1” is removed.").arg(label));
    });
}

/// While one profile is edited the others wait.
void ProfilesPage::showButtons()
{
    const bool editing = !m_editor->isHidden();
    const Profile *profile = chosen();
    m_view->setEnabled(!editing);
    m_add->setEnabled(!editing && library());
    m_edit->setEnabled(!editing && profile);
    m_remove->setEnabled(!editing && profile);
    m_makeDefault->setEnabled(!editing && profile && profile->id != m_default);
}

void ProfilesPage::retranslate()
{
    SettingsPage::retranslate();
    m_introduction->setText(tr("A new meeting begins with the answers of a profile. One is enough for whoever prepares only the own meetings; whoever prepares them for others keeps several."));
    m_table->setHeadings({tr("Profile"), tr("Name"), tr("Address"), tr("For new meetings")});
    m_none->setText(tr("No profile yet."));
    m_view->setAccessibleName(tr("Profiles"));
    m_add->setIcon(icon(Sign::Add));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_makeDefault->setText(tr("Use for &new meetings"));
    m_remove->setIcon(icon(Sign::Delete));
    m_remove->setText(tr("&Remove…"));
    m_save->setText(tr("&Save the profile"));
    m_discard->setText(tr("&Discard the changes"));
    m_form->retranslate();
    showList(chosen() ? chosen()->id : QString());
}

} // namespace einlass
