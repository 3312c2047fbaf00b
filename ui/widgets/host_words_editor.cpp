// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/host_words_editor.h"

#include "policy/pack.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/field_box.h"
#include "widgets/multiline_edit.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace einlass {

HostWordsEditor::HostWordsEditor(const QString &name, const QString &pointer, WordsAccess words, int lines,
                                 PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_words(std::move(words)), m_pointer(pointer), m_phrases(new QToolButton(this)),
      m_common(new MultilineEdit(lines)), m_german(new MultilineEdit(lines)), m_english(new MultilineEdit(lines)),
      m_separate(new QCheckBox(this))
{
    m_common->setObjectName(QStringLiteral("%1Edit").arg(name));
    m_german->setObjectName(QStringLiteral("%1GermanEdit").arg(name));
    m_english->setObjectName(QStringLiteral("%1EnglishEdit").arg(name));
    m_separate->setObjectName(QStringLiteral("%1SeparateCheck").arg(name));
    m_phrases->setObjectName(QStringLiteral("%1Phrases").arg(name));
    m_phrases->setPopupMode(QToolButton::InstantPopup);
    m_phrases->setMenu(new QMenu(m_phrases));
    m_commonBox = field(m_common, {pointer});
    m_germanBox = field(m_german, {pointer});
    // What concerns both stands beside the German one, once.
    m_englishBox = field(m_english, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::small);
    for (FieldBox *box : fields())
        layout->addWidget(box);
    auto *below = new QHBoxLayout;
    below->addWidget(m_phrases);
    below->addWidget(m_separate);
    below->addStretch(1);
    layout->addLayout(below);
    connect(m_common, &MultilineEdit::edited, this, [this](const QString &text) {
        change([&text](HostWords &words) { words.common = text; });
    });
    connect(m_german, &MultilineEdit::edited, this, [this](const QString &text) {
        change([&text](HostWords &words) { words.each.de = text; });
    });
    connect(m_english, &MultilineEdit::edited, this, [this](const QString &text) {
        change([&text](HostWords &words) { words.each.en = text; });
    });
    onSwitched(m_separate, this, [this](bool separate) { setSeparate(separate); });
}

void HostWordsEditor::change(const std::function<void(HostWords &)> &change)
{
    edit([&](Plan &plan) {
        HostWords words = m_words.get(plan);
        change(words);
        m_words.set(plan, words);
    });
}

void HostWordsEditor::setSeparate(bool separate)
{
    change([separate](HostWords &words) {
        if (separate)
            words = {{}, {words.common, words.common}};
        else
            words = {words.each.de.isEmpty() ? words.each.en : words.each.de, {}};
    });
    refresh();
}

void HostWordsEditor::showPhrases()
{
    QMenu *menu = m_phrases->menu();
    menu->clear();
    for (const Phrase &phrase : model().pack().phrases) {
        if (phrase.field != m_pointer || !phrase.when.holds(model().derived().facts))
            continue;
        const QString shown = phrase.text.in(language());
        menu->addAction(QString(shown).replace(u'&', QLatin1String("&&")), this,
                        [this, text = phrase.text] { take(text); });
    }
    m_phrases->setVisible(!menu->isEmpty());
}

void HostWordsEditor::take(const LocalizedText &phrase)
{
    const std::vector<Language> &languages = plan().languages;
    change([&](HostWords &words) {
        words = languages.size() > 1 ? HostWords{{}, phrase} : HostWords{phrase.in(languages.front()), {}};
    });
    refresh();
}

void HostWordsEditor::setTexts(const Texts &texts)
{
    m_commonBox->setTexts(texts.label, texts.help);
    m_germanBox->setTexts(texts.german, texts.help);
    m_englishBox->setTexts(texts.english);
    m_separate->setText(texts.separate);
    m_phrases->setText(tr("Ready phrases"));
    m_phrases->setAccessibleName(tr("Ready phrases: %1", "the question that they answer").arg(QString(texts.label).remove(u'&')));
    showPhrases();
}

void HostWordsEditor::refresh()
{
    const HostWords words = m_words.get(plan());
    const bool bothLanguages = plan().languages.size() > 1;
    if (!words.each.isEmpty())
        showChecked(m_separate, true);
    else if (!words.common.isEmpty() || !bothLanguages)
        showChecked(m_separate, false);
    const bool separate = m_separate->isChecked();
    m_separate->setVisible(bothLanguages || separate);
    showPhrases();
    m_commonBox->setVisible(!separate);
    m_germanBox->setVisible(separate);
    m_englishBox->setVisible(separate);
    m_common->setShownText(words.common);
    m_german->setShownText(words.each.de);
    m_english->setShownText(words.each.en);
}

} // namespace einlass
