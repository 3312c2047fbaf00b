// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

namespace einlass {

class ChoiceBox;
class ExceptionsEditor;
class ExplainedCheck;
class ReasonEditor;

/// Code, admission, waiting room and end-to-end encryption, in the words of the chosen tool.
class ProtectionEditor : public PlanEditor
{
    Q_OBJECT

public:
    ProtectionEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeEntrance();
    void offerAdmissions();
    void setCodeTexts();
    void setWaitingRoomTexts();
    void setEncryptionTexts();

    ExplainedCheck *m_passcode;
    ExplainedCheck *m_waitingRoom;
    ExplainedCheck *m_encryption;
    ChoiceBox *m_admission;
    ExceptionsEditor *m_exceptions;
    ReasonEditor *m_reason;
    FieldBox *m_codeBox;
    FieldBox *m_entranceBox;
    FieldBox *m_encryptionBox;
};

} // namespace einlass
