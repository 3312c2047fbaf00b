// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/plan_templates.h"
#include "meetings/profile.h"
#include "settings/settings_page.h"

#include <vector>

class QLabel;
class QTableView;

namespace einlass {

class TextTable;

/// The host's own templates: called otherwise, removed, handed on as a file, taken from one.
class TemplatesPage : public SettingsPage
{
    Q_OBJECT

public:
    TemplatesPage(const Services &services, QWidget *parent);

    QString name() const override;
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeButtons();
    void connectControls();
    QString textAt(int row, int column) const;
    void showList(int row);
    void rename(int row, const QString &title);
    void askToRemove();
    void remove(const std::vector<OwnTemplate> &templates);
    void exportFile();
    void importFile();
    std::vector<OwnTemplate> chosen() const;
    void showButtons();

    std::vector<OwnTemplate> m_templates;
    QLabel *m_introduction;
    TextTable *m_table;
    QTableView *m_view;
    QLabel *m_none;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_export;
    QPushButton *m_import;
};

} // namespace einlass
