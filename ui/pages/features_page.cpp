// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/features_page.h"

#include "session/plan_model.h"
#include "widgets/attendance_editor.h"
#include "widgets/chat_log_editor.h"
#include "widgets/confirm_box.h"
#include "widgets/distribution_editor.h"
#include "widgets/fold.h"
#include "widgets/needs_editor.h"
#include "widgets/polls_editor.h"
#include "widgets/recording_editor.h"
#include "widgets/remote_editor.h"
#include "widgets/votes_editor.h"

#include <QVBoxLayout>


namespace einlass {

FeaturesPage::FeaturesPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent), m_more(new Fold(QStringLiteral("featuresMore")))
{
    addEditor(new ConfirmBox(QStringLiteral("C25"), FindingPlace::Here, model, services));
    addEditor(new RecordingEditor(model, services));
    addEditor(new NeedsEditor(model, services));
    addEditor(new DistributionEditor(model, services));
    addWidget(m_more);
    QVBoxLayout &more = *m_more->content();
    addEditor(new PollsEditor(model, services), more);
    addEditor(new VotesEditor(model, services), more);
    addEditor(new ChatLogEditor(model, services), more);
    addEditor(new AttendanceEditor(model, services), more);
    addEditor(new RemoteEditor(model, services), more);
    initialise();
}

bool FeaturesPage::hasMore() const
{
    const Plan &plan = model().plan();
    return plan.polls || plan.votes || plan.chatLog || plan.attendanceList || plan.remoteControl;
}

/// An answer that is there is never hidden.
void FeaturesPage::refresh()
{
    EditorPage::refresh();
    if (hasMore())
        m_more->setOpen(true);
}

void FeaturesPage::retranslate()
{
    setTitle(tr("What happens in the meeting?"));
    setSubTitle(tr("Leave everything as it is if people just meet and talk."));
    m_more->setText(tr("Something else?"), tr("Polls, votes, chat log, attendance list, remote control."));
    EditorPage::retranslate();
}

} // namespace einlass
