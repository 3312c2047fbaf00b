// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"
#include "plan/room_use.h"

class QLabel;
class QPushButton;

namespace einlass {

class AccessEditor;
class ChecklistView;

/// Making the meeting in the tool, step by step, and bringing its access data back.
class SetupPage : public EditorPage
{
    Q_OBJECT

public:
    SetupPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// Which rooms other meetings have had; without it nothing is said about that.
    void setRoomUses(const std::function<std::vector<RoomUse>()> &uses);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void showTool();
    void showHead();

    QLabel *m_noTool;
    QPushButton *m_open;
    ChecklistView *m_checklist;
    AccessEditor *m_access;
};

} // namespace einlass
