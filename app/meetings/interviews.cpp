// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/interviews.h"

#include "base/text.h"
#include "documents/schedule_series.h"
#include "documents/sent.h"
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

/// Whether it has ended. Where the zone is unknown nothing counts as over.
bool isOver(const Occurrence &date, const QString &timeZone, const QDateTime &now)
{
    const QTimeZone zone(timeZone.toUtf8());
    return zone.isValid() && spanOf(date, zone).end <= now;
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

} // namespace

QString called(const Interview &one)
{
    return cleaned(isBlank(one.name) ? one.address : one.name).simplified();
}

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
    if (interviews.empty())
        return plans;
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

Plan planFor(const Plan &plan, const KeptInterview &kept)
{
    Plan own = personPlan(plan, kept.interview, static_cast<int>(plan.participants.recipients.size()));
    if (kept.told)
        own.outgoing.sent = {*kept.told};
    return own;
}

InterviewNews newsFor(const Plan &plan, const KeptInterview &kept, const QDateTime &now)
{
    const Plan own = planFor(plan, kept);
    const bool hasTime = kept.told && !isCancelled(own);
    if (!hasTime)
        return kept.cancelled ? InterviewNews::None : InterviewNews::Invitation;
    const Changes changes = changesSince(own, *kept.told);
    const Occurrence listed{kept.interview.start, kept.interview.minutes, kept.interview.start};
    const bool toldIsOver = isOver(changes.before.value_or(listed), plan.schedule.timeZone, now);
    if (kept.cancelled)
        return toldIsOver ? InterviewNews::None : InterviewNews::Cancellation;
    const bool over = toldIsOver && isOver(listed, plan.schedule.timeZone, now);
    return changes.any() && !over ? InterviewNews::Update : InterviewNews::None;
}

std::vector<Interview> committeeTimes(const Plan &plan, const std::vector<KeptInterview> &kept, const QDateTime &now)
{
    std::vector<Interview> times;
    for (const KeptInterview &one : kept) {
        const bool tookPlace = one.cancelled && one.told && !isCancelled(planFor(plan, one))
            && newsFor(plan, one, now) == InterviewNews::None;
        if (!one.cancelled || tookPlace)
            times.push_back(one.interview);
    }
    return times;
}

std::vector<KeptInterview> withList(const std::vector<KeptInterview> &kept, const std::vector<Interview> &list)
{
    std::vector<KeptInterview> all;
    const auto find = [](const auto &from, const QString &address, const auto &addressOf) {
        return std::find_if(from.begin(), from.end(), [&](const auto &one) { return normalizedAddress(addressOf(one)) == normalizedAddress(address); });
    };
    for (const Interview &one : list) {
        const auto known = find(kept, one.address, [](const KeptInterview &each) { return each.interview.address; });
        KeptInterview now{one};
        if (known != kept.end()) {
            now.told = known->told;
            now.written = known->written && known->interview == one && !known->cancelled;
        }
        all.push_back(now);
    }
    for (KeptInterview gone : kept) {
        const bool stays = find(list, gone.interview.address, [](const Interview &each) { return each.address; }) != list.end();
        if (stays || !gone.told)
            continue;
        gone.written = gone.written && gone.cancelled;
        gone.cancelled = true;
        all.push_back(gone);
    }
    return all;
}

std::vector<Interview> onList(const std::vector<KeptInterview> &kept)
{
    std::vector<Interview> list;
    for (const KeptInterview &one : kept) {
        if (!one.cancelled)
            list.push_back(one.interview);
    }
    return list;
}

void markTold(Plan &plan, std::vector<KeptInterview> &kept, const QDate &on, const QDateTime &now)
{
    const std::vector<Interview> times = committeeTimes(plan, kept, now);
    for (KeptInterview &one : kept) {
        const Plan own = planFor(plan, one);
        const InterviewNews news = newsFor(plan, one, now);
        if (news != InterviewNews::None)
            one.told = news == InterviewNews::Cancellation ? cancelledNow(own, Way::Mail, on) : sentNow(own, Way::Mail, on);
        one.written = false;
    }
    plan = interviewPlans(plan, times).committee;
    plan.outgoing.sent.push_back(times.empty() ? cancelledNow(plan, Way::Mail, on) : sentNow(plan, Way::Mail, on));
}

} // namespace einlass
