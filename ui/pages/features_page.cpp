// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/features_page.h"

#include "widgets/attendance_editor.h"
#include "widgets/chat_log_editor.h"
#include "widgets/confirm_box.h"
#include "widgets/distribution_editor.h"
#include "widgets/needs_editor.h"
#include "widgets/polls_editor.h"
#include "widgets/recording_editor.h"
#include "widgets/remote_editor.h"
#include "widgets/text_labels.h"
#include "widgets/votes_editor.h"

#include <QLabel>

namespace einlass {

FeaturesPage::FeaturesPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent), m_more(makeHeading(this))
{
    addEditor(new ConfirmBox(QStringLiteral("C25"), FindingPlace::Here, model, services));
    addEditor(new RecordingEditor(model, services));
    addEditor(new NeedsEditor(model, services));
    addEditor(new DistributionEditor(model, services));
    addWidget(m_more);
    addEditor(new PollsEditor(model, services));
    addEditor(new VotesEditor(model, services));
    addEditor(new ChatLogEditor(model, services));
    addEditor(new AttendanceEditor(model, services));
    addEditor(new RemoteEditor(model, services));
    initialise();
}

void FeaturesPage::retranslate()
{
    setTitle(tr("What happens in the meeting?"));
    setSubTitle(tr("Leave everything as it is if people just meet and talk."));
    m_more->setText(tr("Something else?"));
    EditorPage::retranslate();
}

} // namespace einlass
