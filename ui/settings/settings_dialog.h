// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <array>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace einlass {

class SettingsPage;
struct Services;

/// Languages, profiles, templates, additions to the lists of addresses, how long things are kept, and
/// what is kept about whom. What is changed counts at once, and a profile when it is saved: there is
/// nothing to apply. May stay open beside other windows; without a library it says what cannot be done.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Page { Languages, Profiles, Templates, Addresses, Keeping, People, Data };

    /// `dataFolder`: where the library's data lie, for the host to look at.
    SettingsDialog(const Services &services, const QString &dataFolder, QWidget *parent = nullptr);

    void showPage(Page page);

signals:
    /// Everything that the library kept is gone, and what the preferences said about the host. The
    /// program is as at its first start.
    void everythingDeleted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addPages(const QString &dataFolder);
    void refreshPage();
    void retranslate();

    const Services &m_services;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons;
    std::array<SettingsPage *, 7> m_pages{};
};

} // namespace einlass
