// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace einlass {

/// For which external people the host has set an exception in Zoom (B23), address by address; one
/// answer for all where no address is known.
class ExceptionsEditor : public PlanEditor
{
    Q_OBJECT

public:
    ExceptionsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void showAddresses(const QStringList &addresses);
    void setAdmitted(const QString &address, bool admitted);
    void admitAll();

    QLabel *m_introduction;
    QListWidget *m_list;
    QPushButton *m_admitAll;
    QPushButton *m_copy;
    QCheckBox *m_all;
    bool m_showing = false;
};

} // namespace einlass
