// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/profile.h"
#include "settings/settings_page.h"

#include <vector>

class QLabel;
class QTableView;

namespace einlass {

class ProfileForm;
class TextTable;

/// For whom and with whom the host prepares meetings. One profile at a time is edited, below the list.
class ProfilesPage : public SettingsPage
{
    Q_OBJECT

public:
    ProfilesPage(const Services &services, QWidget *parent);

    QString name() const override;
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeButtons();
    QWidget *makeEditor();
    void connectControls();
    const Profile *chosen() const;
    QString textAt(int row, int column) const;
    void showList(const QString &id);
    void edit(const Profile &profile);
    void endEditing();
    void save();
    void makeDefault();
    void askToRemove();
    void showButtons();

    std::vector<Profile> m_profiles;
    QString m_default;
    QLabel *m_introduction;
    TextTable *m_table;
    QTableView *m_view;
    QLabel *m_none;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_makeDefault;
    QPushButton *m_remove;
    QWidget *m_editor;
    ProfileForm *m_form;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace einlass
