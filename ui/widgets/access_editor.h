// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/room_use.h"
#include "storage/secret_store.h"
#include "tools/invitation_comparison.h"
#include "widgets/plan_editor.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace einlass {

class InvitationSource;
class SecretField;
class StatusLine;

/// Where the host brings back what the tool handed out: the invitation, pasted or as a file, or link
/// and passcode by themselves. Secrets of the link go to the model's secrets, never into the plan.
class AccessEditor : public PlanEditor
{
    Q_OBJECT

public:
    /// The rooms that other meetings have had; asked while the room is seen.
    using RoomUses = std::function<std::vector<RoomUse>()>;

    AccessEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void setRoomUses(const RoomUses &uses);

    void refresh() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectControls();
    void takeGiven();
    bool isTakenOver(const ReadInvitation &invitation) const;
    void take(const ReadInvitation &invitation);
    void setLink(const QString &text);
    void secureLink();
    QString reportOn(const ReadInvitation &invitation) const;
    QStringList comparison() const;
    void showReport();
    void showSource();
    void showSecured();
    void showRoom();
    QString roomText(const RoomUse &use) const;

    InvitationSource *m_source;
    QLabel *m_report;
    QLineEdit *m_link;
    StatusLine *m_secured;
    QPushButton *m_secure;
    StatusLine *m_room;
    SecretField *m_passcode;
    RoomUses m_roomUses;
    std::optional<RoomUse> m_askedFor;          ///< the room whose uses are known
    std::vector<RoomUse> m_usesOfRoom;
    bool m_wasSecured = false;                  ///< of the link that was written last
    std::vector<PlanDifference> m_differences;  ///< of the invitation from the plan as it was then
    FieldBox *m_sourceBox;
    FieldBox *m_linkBox;
};

} // namespace einlass
