// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QCheckBox;

namespace einlass {

class MultilineEdit;

/// Words of the host's own: one text, or one for each language.
class HostWordsEditor : public PlanEditor
{
    Q_OBJECT

public:
    struct Texts
    {
        QString label;
        QString help;
        QString german;         ///< label of the German text
        QString english;
        QString separate;       ///< of the check box
    };

    /// Object names begin with `name`: messageEdit, messageGermanEdit, messageSeparateCheck …
    HostWordsEditor(const QString &name, HostWords Plan::*words, int lines, PlanModel &model,
                    const Services &services, QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    void refresh() override;
    void retranslate() override {}

private:
    void setSeparate(bool separate);

    HostWords Plan::*m_words;
    MultilineEdit *m_common;
    MultilineEdit *m_german;
    MultilineEdit *m_english;
    QCheckBox *m_separate;
    FieldBox *m_commonBox;
    FieldBox *m_germanBox;
    FieldBox *m_englishBox;
};

} // namespace einlass
