// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attendance_editor.h"

#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/user_edits.h"

#include <QLineEdit>

namespace einlass {

AttendanceEditor::AttendanceEditor(PlanModel &model, const Services &services, QWidget *parent)
    : OptionalPartEditor(&Plan::attendanceList, QStringLiteral("/attendanceList"),
                         QStringLiteral("attendanceCheck"), model, services, parent),
      m_basis(new ChoiceBox), m_regulation(new QLineEdit)
{
    m_basis->setObjectName(QStringLiteral("attendanceBasis"));
    m_regulation->setObjectName(QStringLiteral("attendanceRegulation"));
    m_basisBox = field(m_basis, {QStringLiteral("/attendanceList/basis")});
    m_regulationBox = field(m_regulation, {QStringLiteral("/attendanceList/regulation")});
    addDetail(m_basisBox);
    addDetail(m_regulationBox);
    connect(m_basis, &ChoiceBox::activated, this, [this] {
        changePart([this](AttendanceList &list) {
            list.basis = m_basis->answer<AttendanceBasis>().value_or(list.basis);
        });
    });
    onWritten(m_regulation, this, [this](const QString &text) {
        changePart([&text](AttendanceList &list) { list.regulation = text; });
    });
}

void AttendanceEditor::showPart(const AttendanceList &list)
{
    m_basis->setAnswer(std::optional(list.basis));
    showText(m_regulation, list.regulation);
    m_regulationBox->setVisible(list.basis == AttendanceBasis::Required);
}

void AttendanceEditor::retranslate()
{
    toggle()->setTexts(tr("An &attendance list is kept"), tr("A list of who was there, by you or by the tool."));
    m_basis->offerAll<AttendanceBasis>();
    m_basisBox->setTexts(tr("What for?"));
    m_regulationBox->setTexts(tr("Which regulation?"), tr("Name of the regulation and the provision."));
}

} // namespace einlass
