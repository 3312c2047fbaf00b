// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QLabel;
class QPushButton;
class QTableView;

namespace einlass {

class DomainsList;
class MultilineEdit;
class RecipientsTable;

/// Whom the invitation goes to: addresses are pasted, judged one by one, and external domains
/// confirmed.
class RecipientsEditor : public PlanEditor
{
    Q_OBJECT

public:
    RecipientsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    /// Takes over what is written but not added yet, so that nothing is lost on leaving.
    void addWritten();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    void makeTable();
    void connectControls();
    void removeSelected();
    void moveSelectedToLists();
    void confirm(const QString &domain, bool official);
    std::vector<int> selectedRows() const;
    void showSelection();
    QString countText() const;

    MultilineEdit *m_text;
    QPushButton *m_add;
    QLabel *m_count;
    QTableView *m_view;
    RecipientsTable *m_table;
    QPushButton *m_remove;
    QPushButton *m_toLists;
    QLabel *m_domainsLabel;
    DomainsList *m_domains;
    FieldBox *m_box;
};

} // namespace einlass
