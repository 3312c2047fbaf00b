// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

namespace einlass {

class ChoiceBox;
class Fold;
class MomentEdit;
class NumberBox;

/// When the meeting starts, how long it lasts, and in which time zone.
class ScheduleEditor : public PlanEditor
{
    Q_OBJECT

public:
    ScheduleEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    /// A plan without a start gets a proposal, which is called one until the host sets the time.
    void propose();
    /// The host goes on with what is shown.
    void accept();
    /// A proposal that was neither accepted nor built upon is nobody's answer: the plan is without a start again.
    void withdraw();

private:
    void setStartTexts();

    MomentEdit *m_start;
    NumberBox *m_duration;
    Fold *m_otherZone;
    ChoiceBox *m_zone;
    FieldBox *m_startBox;
    FieldBox *m_durationBox;
    FieldBox *m_zoneBox;
    std::optional<LocalTime> m_proposed;    ///< the start that the host has not set
    std::optional<Schedule> m_proposal;     ///< as it was proposed, until it is accepted
};

} // namespace einlass
