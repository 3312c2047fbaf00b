// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QListWidget;
class QPushButton;

namespace einlass {

class MomentEdit;

/// The dates that come of it; single ones are dropped, moved or added here.
class DatesEditor : public PlanEditor
{
    Q_OBJECT

public:
    DatesEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    enum class State { Regular, Moved, Added, Dropped };
    struct Row
    {
        LocalTime start;
        LocalTime original;
        int minutes = 0;
        State state = State::Regular;
        bool operator==(const Row &) const = default;
    };

    QWidget *makeEditor();
    std::vector<Row> rowsOfPlan() const;
    QString textOf(const Row &row) const;
    const Row *selected() const;
    void showSelection();
    void drop();
    void restore();
    void moveTo();
    void addDate();

    QListWidget *m_list;
    QPushButton *m_drop;
    QPushButton *m_restore;
    MomentEdit *m_moment;
    QPushButton *m_move;
    QPushButton *m_add;
    FieldBox *m_box;
    std::vector<Row> m_rows;
};

} // namespace einlass
