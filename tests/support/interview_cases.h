// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../documents/cases.h"

#include "meetings/interviews.h"

/// A committee's plan for job interviews, and those who are invited.
namespace interviewcases {

inline void makeInterviews(einlass::Plan &plan)
{
    plan.title = QStringLiteral("Vorstellungsgespräche W2 Experimentalphysik");
    plan.occasion = einlass::Occasion::JobInterview;
    plan.votes.reset();
    plan.polls.reset();
    plan.chatLog = false;
    plan.reasons.clear();
    plan.participants.expected.reset();
    plan.participants.externals = true;
    plan.confirmations = {};
    plan.confirmations.officialDomains = {QStringLiteral("unibo.it"), QStringLiteral("uw.edu.pl"), QStringLiteral("su.se")};
}

/// One that may go out, as far as it is about the committee.
inline std::unique_ptr<documentcases::Case> committee()
{
    auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    makeInterviews(one->plan);
    one->judge();
    return one;
}

inline const QString carla = QStringLiteral("Carla Conti <carla.conti@unibo.it>");
inline const QString dorota = QStringLiteral("Dorota Dąbrowska <d.dabrowska@uw.edu.pl>");
inline const QString erik = QStringLiteral("erik.eriksson@su.se");

inline einlass::EqualTimes morning()
{
    return {QDate(2027, 3, 2), QTime(9, 0), 30, 10, {{QTime(10, 15), QTime(10, 45)}}};
}

inline std::vector<einlass::Interview> three()
{
    return *einlass::readInterviews(QStringList{carla, dorota, erik}.join(u'\n'), morning());
}

inline std::unique_ptr<documentcases::Case> base() { return committee(); }

} // namespace interviewcases
