// SPDX-License-Identifier: GPL-3.0-or-later
// Which mails the window for interviews says are due.
#include "home/interviews_dialog.h"

#include "date_words.h"
#include "documents/sent.h"
#include "interface_language.h"
#include "meetings/interview_names.h"
#include "services.h"

#include <QLabel>

#include <algorithm>

namespace einlass {

/// Those who are on the list no more and have not heard of it.
void InterviewsDialog::addGone()
{
    for (const KeptInterview &one : m_people) {
        if (!one.cancelled) {
            const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.person && each.person->address == one.interview.address; });
            if (row != m_rows.end())
                row->mail = mailText(one);
        } else if (newsFor(m_plan, one, m_services.now()) == InterviewNews::Cancellation) {
            m_rows.push_back({0, {}, one.interview, {}, mailText(one)});
        }
    }
}

QString InterviewsDialog::mailText(const KeptInterview &one) const
{
    switch (newsFor(m_plan, one, m_services.now())) {
    case InterviewNews::Invitation:
        return tr("Invitation");
    case InterviewNews::Cancellation:
        return tr("Cancellation");
    case InterviewNews::Update: {
        const std::optional<Occurrence> before = changesSince(planFor(m_plan, one), *one.told).before;
        return before ? tr("Update, before: %1").arg(shortMoment(m_services.language.locale(), before->start)) : tr("Update");
    }
    case InterviewNews::None:
        break;
    }
    return one.told ? tr("None: has this since %1").arg(shortDate(m_services.language.locale(), one.told->on)) : QString();
}

void InterviewsDialog::showMade()
{
    const auto countOf = [this](InterviewNews news) {
        return static_cast<int>(std::count_if(m_people.begin(), m_people.end(), [&](const KeptInterview &one) { return newsFor(m_plan, one, m_services.now()) == news; }));
    };
    const int invitations = countOf(InterviewNews::Invitation);
    const int updates = countOf(InterviewNews::Update);
    const int cancellations = countOf(InterviewNews::Cancellation);
    const int due = invitations + updates + cancellations;
    const bool written = std::all_of(m_people.begin(), m_people.end(), [this](const KeptInterview &one) { return one.written || newsFor(m_plan, one, m_services.now()) == InterviewNews::None; });
    m_sent->setVisible(m_problem.isEmpty() && due > 0 && written && m_services.library);
    if (!m_problem.isEmpty()) {
        m_made->setText(tr("Nothing can be made yet. %1").arg(m_problem));
        return;
    }
    QStringList lines;
    if (due == 0)
        lines << tr("Everybody has what holds now. Saving writes all of it once more.");
    if (invitations > 0)
        lines << tr("• %n mail(s), each for one person alone, with the own time and calendar entry", nullptr, invitations);
    if (updates > 0)
        lines << tr("• %n update(s), each for the one person whose time or text has changed", nullptr, updates);
    if (cancellations > 0)
        lines << tr("• %n cancellation(s), each for the one person who is not on the list any more", nullptr, cancellations);
    lines << (m_committeeMails > 0
            ? tr("• %n mail(s) for the committee, with all times and the list of who comes when", nullptr, m_committeeMails)
            : tr("• No mails for the committee: the meeting has no recipients"));
    const QStringList names = namesToLookAt(m_plan, m_people);
    if (!names.isEmpty())
        lines << tr("• Please look: title, place or a message has the word %1, which is a family name on the list. If it is meant, others read it.").arg(names.join(QLatin1String(", ")));
    if (!onList(m_people).empty())
        lines << tr("• The committee’s schedule: all times as a calendar file, who comes when as a text");
    m_made->setText(lines.join(u'\n'));
}

} // namespace einlass
