// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/interviews.h"

#include "base/text.h"
#include "documents/documents.h"
#include "documents/schedule_text.h"
#include "documents/words.h"
#include "policy/evaluate.h"
#include "policy/pack.h"
#include "tools/addresses.h"

#include <QTimeZone>
#include <QUuid>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char nobody[] = QT_TRANSLATE_NOOP("Core", "Nobody is on the list.");
const char tooMany[] = QT_TRANSLATE_NOOP("Core", "At most %1 people can be invited in one pass.");
const char twice[] = QT_TRANSLATE_NOOP("Core", "%1 is on the list twice.");
const char noTime[] = QT_TRANSLATE_NOOP("Core", "%1 has no time, or no end of it.");
const char overlap[] = QT_TRANSLATE_NOOP("Core", "The times of %1 and %2 overlap: they would meet.");
const char named[] = QT_TRANSLATE_NOOP("Core", "Title, place or message name %1, and everybody would read it. Take the name out; write to this person alone in the list.");
const char noWaitingRoom[] = QT_TRANSLATE_NOOP("Core", "All of them get the same room, and without a waiting room whoever comes early meets the person before. Switch the waiting room on.");
const char notCleared[] = QT_TRANSLATE_NOOP("Core", "The invitation of %1 cannot go out: %2");

/// How errors call somebody.
QString called(const Interview &one)
{
    return cleaned(isBlank(one.name) ? one.address : one.name).simplified();
}

QString recipientOf(const Interview &one)
{
    if (isBlank(one.name))
        return one.address;
    QString name = cleaned(one.name).simplified();
    name.remove(u'"').remove(u'\\').remove(u'<').remove(u'>');
    return QStringLiteral("\"%1\" <%2>").arg(name, one.address);
}

QString idFor(const QString &planId, const QString &part)
{
    static const QUuid space(QStringLiteral("{5f2b9d0e-7c1a-5f3e-9c53-6a3d0c6d3f11}"));
    return QUuid::createUuidV5(space, QStringLiteral("%1\n%2").arg(planId, part)).toString(QUuid::WithoutBraces);
}

qint64 minutesOf(const LocalTime &time)
{
    return QDateTime(time.date, time.time, Qt::UTC).toSecsSinceEpoch() / 60;
}

Plan personPlan(const Plan &plan, const Interview &one, int committee)
{
    Plan made = plan;
    made.id = idFor(plan.id, normalizedAddress(one.address));
    Schedule schedule;
    schedule.timeZone = plan.schedule.timeZone;
    schedule.guestZones = plan.schedule.guestZones;
    schedule.start = one.start;
    schedule.durationMinutes = one.minutes;
    made.schedule = schedule;
    made.participants.recipients = {recipientOf(one)};
    made.participants.lists.clear();
    // The committee is there, too, and so is the host.
    made.participants.expected = plan.participants.expected.value_or(committee + 2);
    made.outgoing.sent.clear();
    if (!isBlank(one.words)) {
        made.message = {one.words, {}, {}};
        made.outgoing.translations.erase(QStringLiteral("/message"));
    }
    return made;
}

/// What a mail to one person says to anybody: whoever stands in it is known to all.
QString textsForAll(const Plan &plan)
{
    QStringList texts{plan.title};
    for (const HostWords *words : {&plan.message, &plan.place, &plan.outgoing.accessibility, &plan.outgoing.fallback})
        texts << words->common << words->each.de << words->each.en;
    for (const auto &[pointer, text] : plan.outgoing.translations)
        texts << text.de << text.en;
    return cleaned(texts.join(u'\n')).simplified().toCaseFolded();
}

/// The first of the others whom this person would read of.
const Interview *otherNamed(const Plan &plan, const std::vector<Interview> &interviews, const Interview &reader)
{
    const QString texts = textsForAll(plan);
    const auto stands = [&](const QString &text) {
        const QString plain = cleaned(text).simplified().toCaseFolded();
        return plain.size() > 3 && texts.contains(plain);
    };
    for (const Interview &other : interviews) {
        if (&other != &reader && (stands(other.address) || stands(other.name)))
            return &other;
    }
    return nullptr;
}

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

Result<void> addPerson(const ReadyPlan &plan, const Plan &own, const Interview &one, InterviewDocuments &made)
{
    const DocumentContext &base = plan.context();
    const Judged judged(own, base);
    const auto failed = [&](const Message &why) { return refusedFor(one, why, base.catalogues, firstLanguage(base)); };
    const Result<ReadyPlan> ready = judged.ready(plan.access());
    if (!ready.ok())
        return failed(ready.error());
    const auto people = attendeesOf(judged.context().derived);
    if (people.size() != 1)
        return Message{noTime, {called(one)}};
    const auto entry = personalCalendar(*ready, people.front());
    auto mails = personalInvitationMails(*ready);
    if (!entry.ok())
        return failed(entry.error());
    if (!mails.ok())
        return failed(mails.error());
    for (PersonalDraft &mail : *mails) {
        // Each is the first of its own plan; among all of them names count on.
        mail.fileName.replace(QLatin1String("-001-"), QStringLiteral("-%1-").arg(static_cast<int>(made.persons.size()) + 1, 3, 10, QLatin1Char('0')));
        made.persons.push_back(std::move(mail));
    }
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
        const Words words(language);
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
    auto mails = personalInvitationMails(*ready, [&](const Attendee &) { return std::vector<Attachment>{list}; });
    if (!mails.ok())
        return mails.error();
    made.committee = std::move(*mails);
    return {};
}

} // namespace

std::optional<Message> interviewProblem(const std::vector<Interview> &interviews)
{
    if (interviews.empty())
        return Message{nobody};
    if (interviews.size() > std::size_t(maximumInterviews))
        return Message{tooMany, {QString::number(maximumInterviews)}};
    for (auto one = interviews.begin(); one != interviews.end(); ++one) {
        if (!one->start.date.isValid() || !one->start.time.isValid() || one->minutes <= 0)
            return Message{noTime, {called(*one)}};
        for (auto other = interviews.begin(); other != one; ++other) {
            if (normalizedAddress(other->address) == normalizedAddress(one->address))
                return Message{twice, {one->address}};
            const bool apart = minutesOf(other->start) + other->minutes <= minutesOf(one->start)
                || minutesOf(one->start) + one->minutes <= minutesOf(other->start);
            if (!apart)
                return Message{overlap, {called(*other), called(*one)}};
        }
    }
    return std::nullopt;
}

InterviewPlans interviewPlans(const Plan &plan, const std::vector<Interview> &interviews)
{
    InterviewPlans plans;
    const auto committee = static_cast<int>(plan.participants.recipients.size());
    for (const Interview &one : interviews)
        plans.persons.push_back(personPlan(plan, one, committee));
    std::vector<Interview> inOrder = interviews;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Interview &a, const Interview &b) { return a.start < b.start; });
    plans.committee = plan;
    Schedule schedule;
    schedule.timeZone = plan.schedule.timeZone;
    schedule.guestZones = plan.schedule.guestZones;
    for (const Interview &one : inOrder) {
        if (!schedule.start) {
            schedule.start = one.start;
            schedule.durationMinutes = one.minutes;
        } else {
            schedule.slotSeries.push_back({one.start, one.minutes, {}, {}});
        }
    }
    plans.committee.schedule = schedule;
    return plans;
}

Plan planWithEverybody(const Plan &plan, const std::vector<Interview> &interviews)
{
    Plan all = plan;
    for (const Interview &one : interviews)
        all.participants.recipients << recipientOf(one);
    // They are not there at the same time.
    if (!all.participants.expected)
        all.participants.expected = static_cast<int>(plan.participants.recipients.size()) + 2;
    return all;
}

Result<InterviewDocuments> interviewDocuments(const ReadyPlan &plan, const std::vector<Interview> &interviews)
{
    if (const std::optional<Message> problem = interviewProblem(interviews))
        return *problem;
    const Plan &base = plan.context().plan;
    if (!effective(base.protection, base.tool).waitingRoom)
        return Message{noWaitingRoom};
    const InterviewPlans plans = interviewPlans(base, interviews);
    InterviewDocuments made;
    for (std::size_t i = 0; i < interviews.size(); ++i) {
        if (const Interview *other = otherNamed(plans.persons[i], interviews, interviews[i]))
            return Message{named, {called(*other)}};
        if (const auto added = addPerson(plan, plans.persons[i], interviews[i], made); !added.ok())
            return added.error();
    }
    std::vector<Interview> inOrder = interviews;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Interview &a, const Interview &b) { return a.start < b.start; });
    if (const auto added = addCommittee(plan, plans.committee, inOrder, made); !added.ok())
        return added.error();
    return made;
}

} // namespace einlass
