// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/holidays.h"
#include "widgets/plan_editor.h"

#include <optional>

class QLabel;
class QPushButton;

namespace einlass {

class ChoiceBox;
class DateField;

/// A weekly series through a whole lecture period in one step. Periods are the rule pack's, or the host
/// writes the first and last day of lectures, which are known again the next time.
class LecturePeriodEditor : public PlanEditor
{
    Q_OBJECT

public:
    LecturePeriodEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeEditor();
    void choose();
    void fill();
    std::optional<LecturePeriod> writtenPeriod() const;
    void showPeriods();
    void showFill();

    ChoiceBox *m_period = nullptr;
    QLabel *m_firstLabel = nullptr;
    DateField *m_first = nullptr;
    QLabel *m_lastLabel = nullptr;
    DateField *m_last = nullptr;
    QPushButton *m_fill = nullptr;
    FieldBox *m_box;
};

} // namespace einlass
