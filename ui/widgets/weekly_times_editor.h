// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/weekly_slot.h"
#include "widgets/plan_editor.h"

class QLabel;
class QLineEdit;

namespace einlass {

/// The time of a meeting or the times of a week on one line: “Mo 10–12 c.t.; Do 8–10 s.t.”.
class WeeklyTimesEditor : public PlanEditor
{
    Q_OBJECT

public:
    WeeklyTimesEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showUnderstood();
    void apply();
    void showPlan();
    QString textOf(const std::vector<WeeklySlot> &times) const;

    QLineEdit *m_times;
    QLabel *m_understood;
    FieldBox *m_box;
    QString m_shown;            ///< what was put into the line, to tell it from what the host writes
};

} // namespace einlass
