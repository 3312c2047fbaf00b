// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QPushButton;
class QVBoxLayout;

namespace einlass {

class ListRow;
struct JudgedAddress;

/// The mailing lists that the invitation goes to.
class ListsEditor : public PlanEditor
{
    Q_OBJECT

public:
    ListsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void addRow();
    QString textFor(const MailingList &list, const JudgedAddress &judged) const;
    void editList(int index, const std::function<void(MailingList &)> &change);

    std::vector<ListRow *> m_rows;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    FieldBox *m_box;
};

} // namespace einlass
