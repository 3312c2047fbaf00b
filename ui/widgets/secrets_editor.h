// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace einlass {

class SecretField;

/// What Einlass makes itself: PINs for DFNconf, room and password for Meet. For Zoom it says where
/// the passcode comes from.
class SecretsEditor : public PlanEditor
{
    Q_OBJECT

public:
    SecretsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

    /// Makes what a new meeting needs. Never replaces anything, nor makes anything for a meeting
    /// that exists in the tool already.
    void makeMissing();

private:
    void makeNew();
    void makePinsNew();
    void makeRoomNew();
    bool makesOwn() const;

    QLabel *m_heading;
    QLabel *m_explanation;
    QLabel *m_roomLabel;
    QLineEdit *m_room;
    SecretField *m_hostPin;
    SecretField *m_code;
    QPushButton *m_make;
};

} // namespace einlass
