// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tool_completion.h"
#include "widgets/plan_editor.h"

#include <array>

class QLabel;
class QPushButton;

namespace einlass {

class Fold;
class MultilineEdit;

/// What the rule pack does not know of the plan's tool and the consent form needs: asked for once, kept
/// on this computer for every form of this tool. Hidden where nothing is left open.
class CompletionEditor : public PlanEditor
{
    Q_OBJECT

public:
    CompletionEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

signals:
    /// Something else stands in the form now.
    void completed();

private:
    struct Entry
    {
        CompletedText which;
        Language language;
        QLabel *label;
        MultilineEdit *edit;
    };
    QString key(const Entry &entry) const;
    bool isAsked(const Entry &entry) const;
    void keep();

    bool m_isComplete = false;
    Fold *m_fold;
    QLabel *m_explanation;
    std::vector<Entry> m_entries;
    QPushButton *m_keep;
};

} // namespace einlass
