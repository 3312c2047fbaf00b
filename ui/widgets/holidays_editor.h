// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/lecture_series.h"
#include "widgets/plan_editor.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace einlass {

/// Dates of the series that fall on days without lectures, by their names: each is left out or takes
/// place. Not there while there are none.
class HolidaysEditor : public PlanEditor
{
    Q_OBJECT

public:
    HolidaysEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QString textOf(const FreeDate &date) const;
    void change(QListWidgetItem *item);
    void setAll(bool skipped);

    QListWidget *m_list;
    QPushButton *m_skipAll;
    QPushButton *m_keepAll;
    FieldBox *m_box;
    std::vector<FreeDate> m_dates;
    bool m_showing = false;
};

} // namespace einlass
