// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace einlass {

class NumberBox;

/// One mailing list: address, how many read it, whether people from outside do, who looks after it.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    explicit ListRow(int index, QWidget *parent = nullptr);

    void show(const MailingList &list, const QString &judgement);
    using QWidget::show;
    void retranslate();

signals:
    void addressEdited(const QString &address);
    void membersEdited(int members);
    void externalsEdited(bool externals);
    void ownerEdited(const QString &owner);
    void removed();

private:
    int m_index;
    QLineEdit *m_address;
    NumberBox *m_members;
    QCheckBox *m_externals;
    QLineEdit *m_owner;
    QPushButton *m_remove;
    QLabel *m_judgement;
};

} // namespace einlass
