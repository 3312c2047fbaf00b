// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/check_group.h"
#include "widgets/plan_editor.h"

class QToolButton;

namespace einlass {

class ChoiceBox;
class HostWordsEditor;
class MultilineEdit;
class ReasonEditor;

/// What is recorded, of whom, and what for. Shown only while there is a recording.
class RecordingContentEditor : public PlanEditor
{
    Q_OBJECT

public:
    RecordingContentEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeCaptures();
    QWidget *makeSpeakers();
    void offerRecipients();
    void connectEdits();
    void change(const std::function<void(Recording &)> &change);

    CheckGroup<Capture> *m_captures;
    ReasonEditor *m_chatReason;
    ChoiceBox *m_people;
    MultilineEdit *m_speakers;
    QToolButton *m_fromRecipients = nullptr;
    ChoiceBox *m_purposeKind;
    HostWordsEditor *m_purpose;
    HostWordsEditor *m_necessity;
    FieldBox *m_capturesBox;
    FieldBox *m_peopleBox;
    FieldBox *m_speakersBox;
    FieldBox *m_purposeKindBox;
};

} // namespace einlass
