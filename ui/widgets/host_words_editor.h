// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"
#include "words_access.h"

class QCheckBox;
class QToolButton;

namespace einlass {

class MultilineEdit;

/// Words of the host's own: one text, or one for each language. Ready phrases of the rule pack can be
/// taken over, in both languages at once, and changed.
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
    /// `pointer`: where the words stand in the plan file.
    HostWordsEditor(const QString &name, const QString &pointer, WordsAccess words, int lines, PlanModel &model,
                    const Services &services, QWidget *parent = nullptr);

    bool isBlank() const { return m_words.get(plan()).isBlank(); }

    void setTexts(const Texts &texts);
    void refresh() override;
    void retranslate() override {}

private:
    void setSeparate(bool separate);

    void change(const std::function<void(HostWords &)> &change);
    void showPhrases();
    void take(const LocalizedText &phrase);

    WordsAccess m_words;
    QString m_pointer;
    QToolButton *m_phrases;
    MultilineEdit *m_common;
    MultilineEdit *m_german;
    MultilineEdit *m_english;
    QCheckBox *m_separate;
    FieldBox *m_commonBox;
    FieldBox *m_germanBox;
    FieldBox *m_englishBox;
};

} // namespace einlass
