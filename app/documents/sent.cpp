// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sent.h"

#include "base/message_dates.h"
#include "documents/calendar_series.h"
#include "documents/sent_facts.h"

#include <algorithm>
#include <set>

namespace einlass {
namespace {

int highestSequence(const Plan &plan)
{
    int highest = 0;
    for (const Sent &sent : plan.outgoing.sent)
        highest = std::max(highest, sent.sequence);
    return highest;
}

QString inWords(const LocalTime &time)
{
    return momentArgument(QDateTime(time.date, time.time, Qt::UTC));
}

/// Compares date by date; for two plans with the same rules only.
void compareDates(Changes &changes, const DatesByOrigin &dates, const ToldFacts &before, const ToldFacts &now)
{
    bool seen = false;
    for (qsizetype i = 0; i < qMin(before.states.size(), now.states.size()); ++i) {
        if (before.states[i] == now.states[i])
            continue;
        seen = true;
        const RuleDate &date = dates.ofRules[static_cast<std::size_t>(i)];
        if (!date.held)
            changes.dropped.push_back(date.planned);
        else if (before.states[i] == ToldFacts::notHeld)
            changes.restored.push_back(*date.held);
        else
            changes.moved.emplace_back(date.planned, *date.held);
    }
    // Dates beyond those that the fingerprint lists one by one, and added dates.
    const bool beyond = before.allStates != now.allStates
        && (!seen || static_cast<qsizetype>(dates.ofRules.size()) > now.states.size());
    changes.otherDates = beyond || before.addedDates != now.addedDates;
}

void compareSchedules(Changes &changes, const Plan &plan, const ToldFacts &before, const ToldFacts &now)
{
    // One date that is the same is the same, however the schedule says it.
    const bool single = before.count == 1 && now.count == 1 && before.zone == now.zone;
    changes.dates = single ? !(before.firstOccurrence() == now.firstOccurrence())
                           : before.zone != now.zone || before.rules != now.rules
                                 || before.allStates != now.allStates || before.addedDates != now.addedDates;
    if (!changes.dates)
        return;
    const auto occurrences = occurrencesOf(plan.schedule);
    const std::vector<Occurrence> dates = occurrences ? *occurrences : std::vector<Occurrence>();
    if (single)
        changes.before = before.firstOccurrence();
    else if (before.zone == now.zone && before.rules == now.rules)
        compareDates(changes, datesByOrigin(plan.schedule, dates), before, now);
    else
        changes.otherDates = true;
}

void addDateWords(std::vector<Message> &words, const Changes &changes)
{
    constexpr std::size_t mostNamed = 5;
    if (changes.before)
        words.push_back({QT_TRANSLATE_NOOP("Core", "The date has been moved; people were told %1."), {inWords(changes.before->start)}});
    if (changes.moved.size() + changes.dropped.size() + changes.restored.size() > mostNamed) {
        words.push_back({QT_TRANSLATE_NOOP("Core", "Several dates have changed since people were told.")});
        return;
    }
    for (const auto &[planned, held] : changes.moved)
        words.push_back({QT_TRANSLATE_NOOP("Core", "The date %1 has been moved to %2 since people were told."), {inWords(planned), inWords(held.start)}});
    for (const LocalTime &date : changes.dropped)
        words.push_back({QT_TRANSLATE_NOOP("Core", "The date %1 does not take place any more; people do not know it yet."), {inWords(date)}});
    for (const Occurrence &date : changes.restored)
        words.push_back({QT_TRANSLATE_NOOP("Core", "The date %1 takes place after all; people do not know it yet."), {inWords(date.start)}});
    if (changes.otherDates)
        words.push_back({QT_TRANSLATE_NOOP("Core", "The dates or their time zone have changed since people were told.")});
}

std::vector<Message> wordsFor(const Changes &changes)
{
    if (changes.unknown)
        return {{QT_TRANSLATE_NOOP("Core", "What was sent earlier is not known in detail. Send the invitation again if anything has changed.")}};
    std::vector<Message> words;
    const auto add = [&](bool changed, const char *source) {
        if (changed)
            words.push_back({source});
    };
    add(changes.access, QT_TRANSLATE_NOOP("Core", "The tool, the link or the meeting ID has changed: send the invitation again with the new access data (B20)."));
    add(changes.code, QT_TRANSLATE_NOOP("Core", "The passcode, the PIN or the link with it has changed: send the invitation again with the new access data (B20)."));
    addDateWords(words, changes);
    add(changes.title, QT_TRANSLATE_NOOP("Core", "The title has changed since people were told."));
    add(changes.place, QT_TRANSLATE_NOOP("Core", "The place has changed since people were told."));
    add(changes.entry, QT_TRANSLATE_NOOP("Core", "How people get in has changed since they were told: sign-in, waiting room, telephone or encryption."));
    add(changes.announced, QT_TRANSLATE_NOOP("Core", "What has to be announced has changed since people were told: recording, polls, votes, saved chat or attendance list."));
    add(changes.host, QT_TRANSLATE_NOOP("Core", "The host has changed since people were told."));
    add(changes.words, QT_TRANSLATE_NOOP("Core", "Your own words in the invitation have changed since people were told."));
    add(changes.fallback, QT_TRANSLATE_NOOP("Core", "The fallback room has changed since people were told."));
    add(changes.languages, QT_TRANSLATE_NOOP("Core", "The languages of the invitation have changed since it was sent."));
    return words;
}

} // namespace

bool Changes::any() const
{
    return unknown || title || dates || place || access || code || entry || announced || host || words
        || fallback || languages;
}

QString toldDigest(const Plan &plan)
{
    return ToldFacts::of(plan).digest(false);
}

Sent sentNow(const Plan &plan, Way way, const QDate &date)
{
    return {date, way, calendarSequence(plan), toldDigest(plan), {}};
}

Sent cancelledNow(const Plan &plan, Way way, const QDate &date)
{
    return {date, way, cancellationSequence(plan), ToldFacts::of(plan).digest(true), {}};
}

bool isCancelled(const Plan &plan)
{
    if (plan.outgoing.sent.empty())
        return false;
    const auto told = ToldFacts::read(plan.outgoing.sent.back().digest);
    return told && told->cancelled;
}

int calendarSequence(const Plan &plan)
{
    if (plan.outgoing.sent.empty())
        return 0;
    const bool same = plan.outgoing.sent.back().digest == toldDigest(plan);
    return same ? highestSequence(plan) : highestSequence(plan) + 1;
}

int cancellationSequence(const Plan &plan)
{
    return isCancelled(plan) ? highestSequence(plan) : highestSequence(plan) + 1;
}

QStringList goneEvents(const Plan &plan)
{
    const auto occurrences = occurrencesOf(plan.schedule);
    std::set<QString> now;
    if (occurrences) {
        for (const CalendarEvent &event : calendarEvents(plan.schedule, *occurrences))
            now.insert(event.name);
    }
    QStringList gone;
    const auto add = [&](const QString &name) {
        if (now.insert(name).second)
            gone << name;
    };
    for (const Sent &sent : plan.outgoing.sent) {
        const auto told = ToldFacts::read(sent.digest);
        for (int i = 1; told && i <= told->seriesCount; ++i)
            add(seriesEventName(i));
        for (int i = 1; told && i <= told->addedCount; ++i)
            add(addedEventName(i));
    }
    return gone;
}

Changes changesSince(const Plan &plan, const Sent &sent)
{
    Changes changes;
    const auto told = ToldFacts::read(sent.digest);
    if (!told) {
        changes.unknown = true;
        return changes;
    }
    const ToldFacts now = ToldFacts::of(plan);
    changes.title = told->title != now.title;
    compareSchedules(changes, plan, *told, now);
    changes.place = told->place != now.place;
    changes.access = told->access != now.access;
    changes.code = told->revision != now.revision;
    changes.entry = told->entry != now.entry;
    changes.announced = told->announced != now.announced;
    changes.host = told->host != now.host;
    changes.words = told->words != now.words;
    changes.fallback = told->fallback != now.fallback;
    changes.languages = told->languages != now.languages;
    return changes;
}

std::vector<OutdatedSending> outdatedSendings(const Plan &plan)
{
    std::vector<OutdatedSending> outdated;
    if (isCancelled(plan))
        return outdated;
    std::set<Way> seen;
    const std::vector<Sent> &all = plan.outgoing.sent;
    for (auto sent = all.rbegin(); sent != all.rend(); ++sent) {
        if (!seen.insert(sent->way).second)
            continue;
        const Changes changes = changesSince(plan, *sent);
        if (changes.any())
            outdated.insert(outdated.begin(), {*sent, changes});
    }
    return outdated;
}

std::vector<Message> outOfDate(const Plan &plan)
{
    std::vector<Message> words;
    for (const OutdatedSending &sending : outdatedSendings(plan)) {
        for (const Message &message : wordsFor(sending.changes)) {
            if (std::find(words.begin(), words.end(), message) == words.end())
                words.push_back(message);
        }
    }
    return words;
}

} // namespace einlass
