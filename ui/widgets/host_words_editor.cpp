// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/host_words_editor.h"

#include "widgets/field_box.h"
#include "widgets/multiline_edit.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace einlass {

HostWordsEditor::HostWordsEditor(const QString &name, HostWords Plan::*words, int lines, PlanModel &model,
                                 const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_words(words), m_common(new MultilineEdit(lines)),
      m_german(new MultilineEdit(lines)), m_english(new MultilineEdit(lines)),
      m_separate(new QCheckBox(this))
{
    m_common->setObjectName(QStringLiteral("%1Edit").arg(name));
    m_german->setObjectName(QStringLiteral("%1GermanEdit").arg(name));
    m_english->setObjectName(QStringLiteral("%1EnglishEdit").arg(name));
    m_separate->setObjectName(QStringLiteral("%1SeparateCheck").arg(name));
    const QString pointer = QStringLiteral("/%1").arg(name);
    m_commonBox = field(m_common, {pointer});
    m_germanBox = field(m_german, {pointer});
    m_englishBox = field(m_english, {pointer});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (FieldBox *box : fields())
        layout->addWidget(box);
    layout->addWidget(m_separate, 0, Qt::AlignLeft);

    connect(m_common, &MultilineEdit::edited, this, [this](const QString &text) {
        edit([&](Plan &plan) { (plan.*m_words).common = text; });
    });
    connect(m_german, &MultilineEdit::edited, this, [this](const QString &text) {
        edit([&](Plan &plan) { (plan.*m_words).each.de = text; });
    });
    connect(m_english, &MultilineEdit::edited, this, [this](const QString &text) {
        edit([&](Plan &plan) { (plan.*m_words).each.en = text; });
    });
    connect(m_separate, &QCheckBox::clicked, this, &HostWordsEditor::setSeparate);
}

void HostWordsEditor::setSeparate(bool separate)
{
    edit([this, separate](Plan &plan) {
        HostWords &words = plan.*m_words;
        if (separate)
            words = {{}, {words.common, words.common}};
        else
            words = {words.each.de.isEmpty() ? words.each.en : words.each.de, {}};
    });
    refresh();
}

void HostWordsEditor::setTexts(const Texts &texts)
{
    m_commonBox->setTexts(texts.label, texts.help);
    m_germanBox->setTexts(texts.german, texts.help);
    m_englishBox->setTexts(texts.english);
    m_separate->setText(texts.separate);
}

void HostWordsEditor::refresh()
{
    const HostWords &words = plan().*m_words;
    const bool bothLanguages = plan().languages.size() > 1;
    if (!words.each.isEmpty())
        m_separate->setChecked(true);
    else if (!words.common.isEmpty() || !bothLanguages)
        m_separate->setChecked(false);
    const bool separate = m_separate->isChecked();
    m_separate->setVisible(bothLanguages || separate);
    m_commonBox->setVisible(!separate);
    m_germanBox->setVisible(separate);
    m_englishBox->setVisible(separate);
    m_common->setShownText(words.common);
    m_german->setShownText(words.each.de);
    m_english->setShownText(words.each.en);
}

} // namespace einlass
