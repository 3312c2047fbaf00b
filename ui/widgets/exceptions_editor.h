// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

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

    QLabel *m_introduction;
    QVBoxLayout *m_list;
    std::vector<QCheckBox *> m_checks;
    QCheckBox *m_all;
};

} // namespace einlass
