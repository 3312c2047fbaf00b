// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/calendar_shapes.h"
#include "documents/gate.h"
#include "documents/mail_drafts.h"
#include "documents/progress.h"
#include "plan/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// Interviews: several people, each invited to a time of their own, none of whom learns of the others,
/// and a committee that learns all. One plan says what holds for all of them; its recipients are the
/// committee. Each person's plan is judged by the rules like any other.
namespace einlass {

struct Interview
{
    QString name;                   ///< may be empty
    QString address;
    LocalTime start;
    int minutes = 0;
    QString words;                  ///< for this person alone; empty: the plan's message

    bool operator==(const Interview &) const = default;
};

/// Equal times one after another, on one day.
struct EqualTimes
{
    QDate day;
    QTime first;
    int minutes = 30;
    int pause = 0;                  ///< between two of them
    std::vector<std::pair<QTime, QTime>> breaks;    ///< in which none lies, not even in part
};

/// Most people in one pass.
inline constexpr int maximumInterviews = 100;

/// The beginnings of that many times. An error when the day is too short or an answer makes no sense.
Result<std::vector<LocalTime>> startsOf(const EqualTimes &times, int count);

/// One person a line: “Name <address>”, or a bare address, after a time of their own (“10:15”,
/// “2027-01-12 10:15”, “12.1.2027 10.15 Uhr”) or without. Lines without a time get `times`' in order; a time without
/// a day is meant on its day. Either all lines have a time or none. The error names the line.
Result<std::vector<Interview>> readInterviews(const QString &text, const EqualTimes &times);

/// How messages call somebody: by name, else by address.
QString called(const Interview &one);

/// Why these cannot be invited together: nobody, too many, the same address twice, times that overlap.
std::optional<Message> interviewProblem(const std::vector<Interview> &interviews);

/// What is sent is made from these; each has an id of its own, made from the plan's, so that one person's
/// entry can be moved or cancelled alone. `interviews` must have no problem.
struct InterviewPlans
{
    std::vector<Plan> persons;      ///< in the list's order
    Plan committee;                 ///< every time of it; the plan as it was where there is none
};
InterviewPlans interviewPlans(const Plan &plan, const std::vector<Interview> &interviews);

/// The plan with everybody among its recipients, to be judged before the pass: what the rules want to know
/// of any of them (a domain to be confirmed, a reason) is asked once, here.
Plan planWithEverybody(const Plan &plan, const std::vector<Interview> &interviews);

// --- What becomes of them afterwards ---

/// Somebody of a meeting with interviews, as the library keeps them.
struct KeptInterview
{
    Interview interview;
    bool cancelled = false;         ///< was told a time once and is not on the list any more
    bool written = false;           ///< the mail that is due lies in a file
    std::optional<Sent> told = {};  ///< the last mail that went out

    bool operator==(const KeptInterview &) const = default;
};

/// The plan of one person, with what was told.
Plan planFor(const Plan &plan, const KeptInterview &kept);

/// Which mail somebody is due at that moment. Whoever was told a time that is over hears of it no more, unless there is
/// another one to come.
enum class InterviewNews { None, Invitation, Update, Cancellation };
InterviewNews newsFor(const Plan &plan, const KeptInterview &kept, const QDateTime &now);

/// Everybody, after the host has changed the list: whoever is on it as it says; others are cancelled where they
/// were told a time, and dropped where not.
std::vector<KeptInterview> withList(const std::vector<KeptInterview> &kept, const std::vector<Interview> &list);

/// Those who are on the list.
std::vector<Interview> onList(const std::vector<KeptInterview> &kept);

/// What the committee's schedule has: the list, and whoever was taken off it when the time was over, since it took place.
std::vector<Interview> committeeTimes(const Plan &plan, const std::vector<KeptInterview> &kept, const QDateTime &now);

/// Everything that was due at that moment went out on this day. `plan` becomes the committee's, with all times, and
/// is noted as sent.
void markTold(Plan &plan, std::vector<KeptInterview> &kept, const QDate &on, const QDateTime &now);

struct InterviewDocuments
{
    std::vector<PersonalDraft> persons;         ///< a mail for each who is due one, with the own time and entry alone
    std::vector<QByteArray> entries;            ///< the same entries as files, one for each of these mails; empty: none
    std::vector<PersonalDraft> committee;       ///< one for each member, with all times and the list attached
    QByteArray committeeCalendar;               ///< empty when all is cancelled
    QString committeeList;                      ///< who comes when, for the committee only
};

/// All of it in one pass, or nothing: mails to those who are due one (to all where nobody is: they are written
/// once more), and the committee's. Refused when somebody's plan has something open, when a text that
/// everybody reads names one of them (the message says whose it is), when nothing keeps those who come
/// early out of the room, or when the work was stopped. Without a committee among the plan's recipients its
/// mails are left out.
Result<InterviewDocuments> interviewDocuments(const ReadyPlan &plan, const std::vector<KeptInterview> &kept,
                                              const DocumentProgress &progress = {});

} // namespace einlass
