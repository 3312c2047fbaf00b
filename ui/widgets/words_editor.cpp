// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words_editor.h"

#include "style/spacing.h"
#include "texts.h"
#include "widgets/field_box.h"
#include "widgets/host_words_editor.h"
#include "widgets/invitation_extras_editor.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int messageLines = 3;

bool has(const std::vector<Language> &languages, Language language)
{
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

} // namespace

WordsEditor::WordsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_heading(makeHeading(this)),
      m_languagesBox(field(makeLanguages(), {QStringLiteral("/languages")})),
      m_message(new HostWordsEditor(QStringLiteral("message"), QStringLiteral("/message"),
                                    wordsAt([](Plan &plan) -> HostWords & { return plan.message; }), messageLines, model, services, this)),
      m_extras(new InvitationExtrasEditor(model, services, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_heading);
    layout->addWidget(m_languagesBox);
    layout->addWidget(m_message);
    adopt(*m_message);
    layout->addWidget(m_extras);
    adopt(*m_extras);
}

QWidget *WordsEditor::makeLanguages()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("documentLanguages"));
    m_german = new QCheckBox(group);
    m_german->setObjectName(QStringLiteral("documentGermanCheck"));
    m_english = new QCheckBox(group);
    m_english->setObjectName(QStringLiteral("documentEnglishCheck"));
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::question);
    layout->addWidget(m_german);
    layout->addWidget(m_english);
    layout->addStretch(1);
    group->setFocusProxy(m_german);
    onSwitched(m_german, this, [this](bool on) { setLanguage(Language::German, on); });
    onSwitched(m_english, this, [this](bool on) { setLanguage(Language::English, on); });
    return group;
}

/// Documents have at least one language: taking the last one away takes the other one.
void WordsEditor::setLanguage(Language language, bool wanted)
{
    const Language other = language == Language::German ? Language::English : Language::German;
    edit([&](Plan &plan) {
        const bool german = language == Language::German ? wanted : has(plan.languages, Language::German);
        const bool english = language == Language::English ? wanted : has(plan.languages, Language::English);
        if (!german && !english)
            plan.languages = {other};
        else if (german && english)
            plan.languages = {Language::German, Language::English};
        else
            plan.languages = {german ? Language::German : Language::English};
    });
    refresh();
}

void WordsEditor::refresh()
{
    showChecked(m_german, has(plan().languages, Language::German));
    showChecked(m_english, has(plan().languages, Language::English));
    m_message->refresh();
    m_extras->refresh();
}

void WordsEditor::retranslate()
{
    m_heading->setText(tr("Words of the invitation"));
    m_languagesBox->setTexts(tr("&Languages of invitation and documents"));
    m_german->setText(textOf(Language::German));
    m_english->setText(textOf(Language::English));
    const QString separate = tr("A text of its own for each language");
    m_message->setTexts({tr("Me&ssage"), tr("What participants should know or bring. It appears in the invitation and the announcement, so it must not contain any access data."),
                         tr("Me&ssage in German"), tr("Message in English"), separate});
    m_extras->retranslate();
}

} // namespace einlass
