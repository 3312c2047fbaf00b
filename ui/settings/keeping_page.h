// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/retention.h"
#include "settings/settings_page.h"

#include <vector>

class QLabel;
class QTableView;

namespace einlass {

class ExplainedCheck;
class FieldBox;
class NumberBox;
class TextTable;

/// How long things are kept, and what would be forgotten today.
class KeepingPage : public SettingsPage
{
    Q_OBJECT

public:
    KeepingPage(const Services &services, QWidget *parent);

    QString name() const override;
    void refresh() override;
    void retranslate() override;

private:
    NumberBox *makeDays(const QString &objectName, int shortest, int longest, int Retention::*days);
    void setDays(int Retention::*days, int value);
    QString textAt(int row, int column) const;
    void showRetention();
    void showPreview();
    void askToForget();
    void forget();

    NumberBox *m_people;
    NumberBox *m_meeting;
    NumberBox *m_consent;
    FieldBox *m_peopleBox;
    FieldBox *m_meetingBox;
    FieldBox *m_consentBox;
    ExplainedCheck *m_atStart;
    QLabel *m_previewTitle;
    QLabel *m_previewText;
    TextTable *m_table;
    QTableView *m_view;
    QPushButton *m_forget;
    std::vector<ForgettingStep> m_steps;
    bool m_forgetting = false;
};

} // namespace einlass
