// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/content_editor.h"

#include "style/spacing.h"
#include "texts.h"
#include "widgets/explained_check.h"
#include "widgets/field_box.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace einlass {
namespace {

/// Examples for each content, index by index.
constexpr std::array<const char *, namesOf<Content>.size()> examples{
    QT_TRANSLATE_NOOP("einlass::ContentEditor", "Health, origin, religion, political opinion, trade union membership, sexual orientation, genetic or biometric data – of patients, test persons or employees, for example."),
    QT_TRANSLATE_NOOP("einlass::ContentEditor", "Top secret, secret, confidential or for official use only. The marking stands on the document."),
    QT_TRANSLATE_NOOP("einlass::ContentEditor", "Strictly confidential matters whose disclosure would do serious harm, such as unpublished patents or security plans."),
    QT_TRANSLATE_NOOP("einlass::ContentEditor", "Counselling about illness, pregnancy, addiction or reintegration at work."),
    QT_TRANSLATE_NOOP("einlass::ContentEditor", "Appraisals, applications for leave, changes of post – whatever belongs in a personnel file."),
    QT_TRANSLATE_NOOP("einlass::ContentEditor", "Hearings and talks about violations of duty."),
    QT_TRANSLATE_NOOP("einlass::ContentEditor", "Anything else that those concerned would not want to see outside the room."),
};

} // namespace

ContentEditor::ContentEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("content"));
    auto *answers = new QVBoxLayout(group);
    answers->setContentsMargins({});
    answers->setSpacing(spacing::medium);
    m_none = new ExplainedCheck(QStringLiteral("contentNone"));
    answers->addWidget(m_none);
    for (Content content : allOf<Content>()) {
        auto *check = new ExplainedCheck(QStringLiteral("content-%1").arg(nameOf(content)));
        m_checks[static_cast<std::size_t>(content)] = check;
        answers->addWidget(check);
        connect(check, &ExplainedCheck::switched, this, [this, content](bool on) {
            edit([content, on](Plan &plan) {
                if (on)
                    plan.content.insert(content);
                else
                    plan.content.erase(content);
            });
        });
    }
    group->setFocusProxy(m_none);
    connect(m_none, &ExplainedCheck::switched, this, [this] {
        edit([](Plan &plan) { plan.content.clear(); });
        refresh();
    });
    m_box = field(group, {QStringLiteral("/content")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
}

void ContentEditor::refresh()
{
    m_none->setChecked(plan().content.empty());
    for (Content content : allOf<Content>())
        m_checks[static_cast<std::size_t>(content)]->setChecked(plan().content.count(content) > 0);
    showExamples();
}

void ContentEditor::retranslate()
{
    m_box->setTexts(tr("The meeting touches on"));
    m_none->setTexts(tr("N&one of these"), tr("Ordinary teaching, research and administration."));
    for (Content content : allOf<Content>()) {
        const auto index = static_cast<std::size_t>(content);
        m_checks[index]->setTexts(textOf(content), tr(examples[index]));
    }
    showExamples();
}

/// What is often overlooked, said where it is to be answered; the host answers all the same.
void ContentEditor::showExamples()
{
    const auto index = static_cast<std::size_t>(Content::PersonnelFiles);
    const Occasion occasion = plan().occasion;
    const bool isLikely = occasion == Occasion::Committee || occasion == Occasion::AppointmentProcedure || occasion == Occasion::JobInterview;
    m_checks[index]->setTexts(textOf(Content::PersonnelFiles),
        isLikely ? tr("Appraisals, applications for leave, changes of post – whatever belongs in a personnel file. In a committee’s personnel matters "
                      "and in appointments this is often so; please check whether it is so here.")
                 : tr(examples[index]));
}

} // namespace einlass
