// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QCheckBox;
class QLabel;

namespace einlass {

class HostWordsEditor;
class InvitationExtrasEditor;

/// What the documents say: their languages, the host’s message, and what few invitations need.
class WordsEditor : public PlanEditor
{
    Q_OBJECT

public:
    WordsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeLanguages();
    void setLanguage(Language language, bool wanted);

    QLabel *m_heading;
    QCheckBox *m_german;
    QCheckBox *m_english;
    FieldBox *m_languagesBox;
    HostWordsEditor *m_message;
    InvitationExtrasEditor *m_extras;
};

} // namespace einlass
