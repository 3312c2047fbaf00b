// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/optional_part_editor.h"

class QLineEdit;

namespace einlass {

class ChoiceBox;

/// A list of who was there, and what it is kept for.
class AttendanceEditor : public OptionalPartEditor<AttendanceList>
{
    Q_OBJECT

public:
    AttendanceEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void retranslate() override;

protected:
    void showPart(const AttendanceList &list) override;

private:
    ChoiceBox *m_basis;
    QLineEdit *m_regulation;
    FieldBox *m_basisBox;
    FieldBox *m_regulationBox;
};

} // namespace einlass
