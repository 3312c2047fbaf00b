// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QLabel;
class QPushButton;

namespace einlass {

class DateField;

/// How many have been asked for their consent, and that forms were handed out to the others on some day. Only for
/// meetings that are kept, as their register is.
class AskedRow : public PlanEditor
{
    Q_OBJECT

public:
    AskedRow(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void markAsked();
    void startAfresh();

    QLabel *m_count;
    QLabel *m_onLabel;
    DateField *m_on;
    QPushButton *m_mark;
    bool m_failed = false;          ///< what is said is why
};

} // namespace einlass
