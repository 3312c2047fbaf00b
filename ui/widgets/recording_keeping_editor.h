// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QPushButton;

namespace einlass {

class ChoiceBox;
class ConfirmBox;
class DateField;
class ExplainedCheck;
class ReasonEditor;

/// Who may see a recording, where it is kept and until when. Shown only while there is one.
class RecordingKeepingEditor : public PlanEditor
{
    Q_OBJECT

public:
    RecordingKeepingEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeAudience();
    QWidget *makeDeletion();
    void connectEdits();
    void change(const std::function<void(Recording &)> &change);
    void showProposal();

    ChoiceBox *m_audience;
    ConfirmBox *m_rights;
    ChoiceBox *m_storage;
    DateField *m_deleteBy;
    QPushButton *m_proposal;
    ReasonEditor *m_longReason;
    ExplainedCheck *m_automatic;
    FieldBox *m_audienceBox;
    FieldBox *m_storageBox;
    FieldBox *m_deletionBox;
    FieldBox *m_automaticBox;
};

} // namespace einlass
