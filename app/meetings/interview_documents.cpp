// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/interviews.h"

#include "base/text.h"
#include "documents/documents.h"
#include "documents/schedule_text.h"
#include "documents/sent.h"
#include "documents/words.h"
#include "meetings/interview_names.h"
#include "policy/evaluate.h"
#include "policy/pack.h"
#include "tools/addresses.h"

#include <QTimeZone>
#include <QtGlobal>

#include <algorithm>

/// What is sent: a mail for each person, and the committee's.
namespace einlass {
namespace {

const char named[] = QT_TRANSLATE_NOOP("Core", "Title, place or message name %1, and everybody would read it. Take the name out; write to this person alone in the list.");
const char noWaitingRoom[] = QT_TRANSLATE_NOOP("Core", "All of them get the same room, and without a waiting room whoever comes early meets the person before. Switch the waiting room on.");
const char notCleared[] = QT_TRANSLATE_NOOP("Core", "The invitation of %1 cannot go out: %2");
const char stopped[] = QT_TRANSLATE_NOOP("Core", "Stopped. Nothing was written.");

/// A plan that was judged for itself, with the documents' context around it.
class Judged
{
public:
    Judged(const Plan &plan, const DocumentContext &base)
        : m_plan(plan), m_derived(derive(m_plan, base.pack)), m_evaluation(evaluate(m_plan, m_derived, base.pack)),
          m_context{m_plan, m_derived, m_evaluation, base.pack, base.catalogues, base.languages, base.stamp, base.programVersion, base.completion}
    {
    }
    Judged(const Judged &) = delete;
    Judged &operator=(const Judged &) = delete;

    Result<ReadyPlan> ready(const AccessData &access) const
    {
        const Result<ClearedPlan> cleared = clear(m_context);
        if (!cleared.ok())
            return cleared.error();
        return einlass::ready(*cleared, access);
    }
    const DocumentContext &context() const { return m_context; }

private:
    Plan m_plan;
    DerivedPlan m_derived;
    Evaluation m_evaluation;
    DocumentContext m_context;
};

Message refusedFor(const Interview &one, const Message &why, const Catalogues &catalogues, Language language)
{
    return Message{notCleared, {called(one), catalogues.text(why, language)}};
}

Language firstLanguage(const DocumentContext &context)
{
    return context.languages.empty() ? Language::German : context.languages.front();
}

Result<std::vector<PersonalDraft>> mailsOf(const ReadyPlan &ready, InterviewNews news)
{
    switch (news) {
    case InterviewNews::Update:
        return personalUpdateMails(ready);
    case InterviewNews::Cancellation:
        return personalCancellationMails(ready.cleared());
    case InterviewNews::Invitation:
    case InterviewNews::None:
        break;
    }
    return personalInvitationMails(ready);
}

Result<void> addPerson(const ReadyPlan &plan, const KeptInterview &kept, InterviewNews news, InterviewDocuments &made)
{
    const DocumentContext &base = plan.context();
    const Interview &one = kept.interview;
    const Judged judged(planFor(base.plan, kept), base);
    const auto failed = [&](const Message &why) { return refusedFor(one, why, base.catalogues, firstLanguage(base)); };
    const Result<ReadyPlan> ready = judged.ready(plan.access());
    if (!ready.ok())
        return failed(ready.error());
    const auto people = attendeesOf(judged.context().derived);
    if (people.size() != 1)
        return Message{QT_TRANSLATE_NOOP("Core", "%1 has no time, or no end of it."), {called(one)}};
    auto mails = mailsOf(*ready, news);
    if (!mails.ok())
        return failed(mails.error());
    for (PersonalDraft &mail : *mails) {
        // Each is the first of its own plan; among all of them names count on.
        mail.fileName.replace(QLatin1String("-001-"), QStringLiteral("-%1-").arg(static_cast<int>(made.persons.size()) + 1, 3, 10, QLatin1Char('0')));
        made.persons.push_back(std::move(mail));
    }
    if (news == InterviewNews::Cancellation) {
        made.entries.emplace_back();
        return {};
    }
    const auto entry = personalCalendar(*ready, people.front());
    if (!entry.ok())
        return failed(entry.error());
    made.entries.push_back(*entry);
    return {};
}

Message listed(const Interview &one, const QString &when)
{
    if (isBlank(one.name))
        return Message{QT_TRANSLATE_NOOP("Core", "%1: %2"), {when, one.address}};
    return Message{QT_TRANSLATE_NOOP("Core", "%1: %2 (%3)"), {when, called(one), one.address}};
}

QString listFor(const DocumentContext &context, const std::vector<Interview> &interviews)
{
    const QTimeZone zone(context.plan.schedule.timeZone.toUtf8());
    QStringList lines;
    for (Language language : context.languages) {
        if (!lines.isEmpty())
            lines << QString();
        const Words words(language, &context.pack);
        lines << context.catalogues.text({QT_TRANSLATE_NOOP("Core", "%1: who comes when. For the committee only; do not pass this on."), {cleaned(context.plan.title).simplified()}}, language) << QString();
        for (const Interview &one : interviews)
            lines << context.catalogues.text(listed(one, occurrenceText({one.start, one.minutes, one.start}, zone, words)), language);
    }
    lines << QString();
    return lines.join(u'\n');
}

Result<void> addCommittee(const ReadyPlan &plan, const Plan &committee, const std::vector<Interview> &interviews, InterviewDocuments &made)
{
    const Judged judged(committee, plan.context());
    const Result<ReadyPlan> ready = judged.ready(plan.access());
    if (!ready.ok())
        return ready.error();
    made.committeeList = listFor(judged.context(), interviews);
    const auto calendar = meetingCalendar(*ready);
    if (!calendar.ok())
        return calendar.error();
    made.committeeCalendar = *calendar;
    if (attendeesOf(judged.context().derived).empty())
        return {};
    const Attachment list{QStringLiteral("interviews.txt"), "text/plain", made.committeeList.toUtf8()};
    const auto withTheList = [&](const Attendee &) { return std::vector<Attachment>{list}; };
    auto mails = outdatedSendings(committee).empty() ? personalInvitationMails(*ready, withTheList) : personalUpdateMails(*ready, withTheList);
    if (!mails.ok())
        return mails.error();
    made.committee = std::move(*mails);
    return {};
}

/// Nobody is left: whoever of the committee had all the times hears that there are none.
Result<void> cancelCommittee(const ReadyPlan &plan, InterviewDocuments &made)
{
    if (attendeesOf(plan.context().derived).empty() || plan.context().plan.outgoing.sent.empty())
        return {};
    auto mails = personalCancellationMails(plan.cleared());
    if (!mails.ok())
        return mails.error();
    made.committee = std::move(*mails);
    return {};
}

Result<void> addPersons(const ReadyPlan &plan, const std::vector<KeptInterview> &kept, const DocumentProgress &progress,
                        InterviewDocuments &made)
{
    const Plan &base = plan.context().plan;
    const QDateTime &now = plan.context().stamp;
    const bool any = std::any_of(kept.begin(), kept.end(), [&](const KeptInterview &one) { return newsFor(base, one, now) != InterviewNews::None; });
    int done = 0;
    for (const KeptInterview &one : kept) {
        if (progress && !progress(done++, static_cast<int>(kept.size())))
            return Message{stopped};
        const InterviewNews news = newsFor(base, one, now);
        if (any ? news == InterviewNews::None : one.cancelled)
            continue;
        if (const Interview *other = otherNamed(planFor(base, one), kept, one.interview))
            return Message{named, {called(*other)}};
        if (const auto added = addPerson(plan, one, news, made); !added.ok())
            return added.error();
    }
    return {};
}

} // namespace

Result<InterviewDocuments> interviewDocuments(const ReadyPlan &plan, const std::vector<KeptInterview> &kept, const DocumentProgress &progress)
{
    const Plan &base = plan.context().plan;
    std::vector<Interview> times = committeeTimes(base, kept, plan.context().stamp);
    const bool over = times.empty() && !kept.empty();
    const std::vector<Interview> list = onList(kept);
    if (const std::optional<Message> problem = list.empty() && !kept.empty() ? std::nullopt : interviewProblem(list))
        return *problem;
    if (!effective(base.protection, base.tool).waitingRoom)
        return Message{noWaitingRoom};
    InterviewDocuments made;
    if (const auto added = addPersons(plan, kept, progress, made); !added.ok())
        return added.error();
    std::stable_sort(times.begin(), times.end(), [](const Interview &a, const Interview &b) { return a.start < b.start; });
    const auto added = over ? cancelCommittee(plan, made) : addCommittee(plan, interviewPlans(base, times).committee, times, made);
    if (!added.ok())
        return added.error();
    return made;
}

} // namespace einlass
