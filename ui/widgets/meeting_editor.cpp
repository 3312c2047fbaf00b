// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting_editor.h"

#include "base/text.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int longestTitle = 200;

} // namespace

MeetingEditor::MeetingEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_title(new QLineEdit), m_occasion(new ChoiceBox),
      m_kind(new ChoiceBox), m_purpose(new ChoiceBox)
{
    m_title->setObjectName(QStringLiteral("titleEdit"));
    m_title->setMaxLength(longestTitle);
    m_occasion->setObjectName(QStringLiteral("occasionCombo"));
    m_kind->setObjectName(QStringLiteral("kindCombo"));
    m_purpose->setObjectName(QStringLiteral("purposeCombo"));
    m_titleBox = field(m_title, {QStringLiteral("/title")});
    m_occasionBox = field(m_occasion, {QStringLiteral("/occasion")});
    m_kindBox = field(m_kind, {QStringLiteral("/kind")});
    m_purposeBox = field(m_purpose, {QStringLiteral("/purpose")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    for (FieldBox *box : fields())
        layout->addWidget(box);

    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&](Plan &plan) { plan.title = text; });
    });
    connect(m_occasion, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) { plan.occasion = m_occasion->answer<Occasion>().value_or(plan.occasion); });
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) { plan.kind = m_kind->answer<Kind>().value_or(plan.kind); });
    });
    connect(m_purpose, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) { plan.purpose = m_purpose->answer<Purpose>().value_or(plan.purpose); });
    });
}

void MeetingEditor::refresh()
{
    if (m_title->text() != plan().title)
        m_title->setText(plan().title);
    m_occasion->setAnswer<Occasion>(plan().occasion);
    m_kind->setAnswer<Kind>(plan().kind);
    m_purpose->setAnswer<Purpose>(plan().purpose);
    if (!isBlank(plan().title))
        m_titleBox->setProblem({});
}

void MeetingEditor::retranslate()
{
    m_titleBox->setTexts(tr("&Title"), tr("Everybody who is invited reads it."));
    m_occasionBox->setTexts(tr("&Occasion"));
    m_kindBox->setTexts(tr("&Kind"), tr("In a webinar only the speakers are seen and heard."));
    m_purposeBox->setTexts(tr("P&urpose"));
    m_occasion->offerAll<Occasion>();
    m_kind->offerAll<Kind>();
    m_purpose->offerAll<Purpose>();
    m_titleBox->setProblem({});
}

QWidget *MeetingEditor::firstMissing()
{
    const bool missing = isBlank(plan().title);
    m_titleBox->setProblem(missing ? tr("Give the meeting a title.") : QString());
    return missing ? m_title : nullptr;
}

} // namespace einlass
