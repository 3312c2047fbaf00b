// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recording_editor.h"

#include "policy/consequences.h"
#include "session/plan_model.h"
#include "widgets/recording_content_editor.h"
#include "widgets/recording_keeping_editor.h"
#include "widgets/text_labels.h"

namespace einlass {

RecordingEditor::RecordingEditor(PlanModel &model, const Services &services, QWidget *parent)
    : OptionalPartEditor(&Plan::recording, QStringLiteral("/recording"), QStringLiteral("recordingCheck"),
                         model, services, parent),
      m_forbidden(makeParagraph(this)), m_content(new RecordingContentEditor(model, services)),
      m_keeping(new RecordingKeepingEditor(model, services))
{
    m_forbidden->setObjectName(QStringLiteral("recordingForbidden"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_forbidden);
    addDetail(m_content);
    addDetail(m_keeping);
    adopt(*m_content);
    adopt(*m_keeping);
}

/// The inner editors are brought up to date even without a recording: nothing old is left in them.
void RecordingEditor::refresh()
{
    m_content->refresh();
    m_keeping->refresh();
    OptionalPartEditor::refresh();
    const std::optional<Finding> forbidding = forbidsRecording(plan(), model().derived(), model().pack());
    m_forbidden->setText(forbidding ? tr("Not asked: recording. %1 (%2)", "message of a rule, its clause")
                                          .arg(forbidding->message.in(language()), forbidding->clause)
                                    : QString());
    m_forbidden->setVisible(forbidding.has_value());
    setAsked(!forbidding);
}

void RecordingEditor::showPart(const Recording &)
{
}

void RecordingEditor::retranslate()
{
    toggle()->setTexts(tr("The meeting is &recorded"),
                       tr("Only with the express consent of everybody who is seen or heard. The consent form comes with it."));
    m_content->retranslate();
    m_keeping->retranslate();
}

} // namespace einlass
