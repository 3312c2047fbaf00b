// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/retention.h"
#include "settings/settings_page.h"

#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace einlass {

class FieldBox;
class TextTable;

/// Everybody about whom something is kept, and all that is kept about one of them.
class PeopleKeptPage : public SettingsPage
{
    Q_OBJECT

public:
    PeopleKeptPage(const Services &services, QWidget *parent);

    QString name() const override;
    void refresh() override;
    void retranslate() override;

private:
    void search();
    void showPeople();
    void showMentions();
    void addLastHost(std::vector<KeptPerson> &people) const;
    void addLastHost(std::vector<Mention> &mentions) const;
    void copy();
    static QString placeText(KeptAs as);
    QString personText(int row, int column) const;
    QString mentionText(int row, int column) const;

    QLabel *m_introduction;
    QLineEdit *m_text;
    FieldBox *m_textBox;
    QPushButton *m_search;
    QLabel *m_count;
    TextTable *m_peopleTable;
    QTableView *m_people;
    QLabel *m_about;
    TextTable *m_mentionsTable;
    QTableView *m_mentions;
    QPushButton *m_copy;
    std::vector<KeptPerson> m_found;
    std::vector<Mention> m_kept;
    QString m_whom;                 ///< whose mentions are shown
    bool m_searched = false;
};

} // namespace einlass
