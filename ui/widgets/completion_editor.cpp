// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completion_editor.h"

#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "storage/preferences.h"
#include "style/spacing.h"
#include "widgets/fold.h"
#include "widgets/multiline_edit.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int lines = 2;

} // namespace

CompletionEditor::CompletionEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_fold(new Fold(QStringLiteral("completeFormFold"), this)),
      m_explanation(makeParagraph(m_fold)), m_keep(nullptr)
{
    m_fold->content()->setSpacing(spacing::tight);
    m_fold->content()->addWidget(m_explanation);
    for (CompletedText which : allOf<CompletedText>()) {
        for (Language language : {Language::German, Language::English}) {
            auto *label = new QLabel(m_fold);
            auto *edit = new MultilineEdit(lines, m_fold);
            edit->setObjectName(QStringLiteral("complete-%1-%2").arg(nameOf(which), languageCode(language)));
            label->setBuddy(edit);
            m_fold->content()->addWidget(label);
            m_fold->content()->addWidget(edit);
            m_entries.push_back({which, language, label, edit});
        }
    }
    m_keep = new QPushButton(m_fold);
    m_keep->setObjectName(QStringLiteral("completeFormButton"));
    m_keep->setAutoDefault(false);
    m_fold->content()->addWidget(m_keep, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_fold);
    connect(m_keep, &QPushButton::clicked, this, &CompletionEditor::keep);
}

QString CompletionEditor::key(const Entry &entry) const
{
    return completionKey(model().pack().id, *plan().tool, entry.which, entry.language);
}

bool CompletionEditor::isAsked(const Entry &entry) const
{
    const std::vector<Language> &wanted = plan().languages;
    const bool printed = wanted.empty() || std::find(wanted.begin(), wanted.end(), entry.language) != wanted.end();
    return plan().tool && printed && isLeftOpen(model().pack().tool(*plan().tool), entry.which, entry.language);
}

void CompletionEditor::refresh()
{
    bool any = false;
    m_isComplete = true;
    for (const Entry &entry : m_entries) {
        const bool asked = isAsked(entry);
        any = any || asked;
        entry.label->setVisible(asked);
        entry.edit->setVisible(asked);
        // What is being written is not in the way of a page that shows itself again.
        const QString kept = asked ? services().preferences.value(key(entry)) : QString();
        m_isComplete = m_isComplete && (!asked || !kept.isEmpty());
        if (asked && !entry.edit->hasFocus())
            entry.edit->setShownText(kept);
    }
    setVisible(any);
    retranslate();
}

void CompletionEditor::keep()
{
    for (const Entry &entry : m_entries) {
        if (isAsked(entry))
            services().preferences.setValue(key(entry), entry.edit->toPlainText().simplified());
    }
    emit completed();
}

void CompletionEditor::retranslate()
{
    const QString tool = plan().tool ? model().pack().tool(*plan().tool).name.in(language()) : QString();
    m_fold->setText(m_isComplete ? tr("Recipients and transfers of %1…").arg(tool)
                                 : tr("To be completed before use: recipients and transfers of %1…").arg(tool));
    m_explanation->setText(tr("The rules do not say this for %1; ask your data protection officer. What you enter stands in every consent form for %1 that is made on this computer. Until then its place is blank and marked.").arg(tool));
    const bool both = plan().languages.size() != 1;
    for (const Entry &entry : m_entries) {
        const bool german = entry.language == Language::German;
        QString text;
        if (entry.which == CompletedText::Processors)
            text = !both ? tr("Recipients and processors") : german ? tr("Recipients and processors, in German") : tr("Recipients and processors, in English");
        else
            text = !both ? tr("Transfers to third countries") : german ? tr("Transfers to third countries, in German") : tr("Transfers to third countries, in English");
        entry.label->setText(text);
        entry.edit->setAccessibleName(text);
    }
    m_keep->setText(tr("Put into the form"));
}

} // namespace einlass
