// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/what_changes.h"

#include "documents/schedule_text.h"
#include "documents/sent.h"
#include "documents/words.h"
#include "plan/occurrences.h"

#include <QSet>
#include <QTimeZone>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

constexpr std::size_t mostNamed = 5;

/// Dates in the words of one language.
class DateWords
{
public:
    DateWords(const Schedule &schedule, Language language) : m_words(language), m_zone(schedule.timeZone.toUtf8()) {}

    QString when(const Occurrence &date) const
    {
        if (m_zone.isValid())
            return occurrenceText(date, m_zone, m_words);
        return day(date.start.date);
    }
    QString day(const QDate &date) const { return m_words.longDate(date); }

private:
    Words m_words;
    QTimeZone m_zone;
};

std::vector<Occurrence> datesOf(const Plan &plan)
{
    const auto dates = occurrencesOf(plan.schedule);
    return dates.ok() ? *dates : std::vector<Occurrence>();
}

std::vector<Occurrence> coming(const Plan &plan, const QDate &today)
{
    std::vector<Occurrence> dates = datesOf(plan);
    std::erase_if(dates, [&](const Occurrence &date) { return date.start.date < today; });
    return dates;
}

/// The difference between the dates of two plans.
struct Difference
{
    std::vector<std::pair<Occurrence, Occurrence>> moved;
    std::vector<Occurrence> dropped;
    std::vector<Occurrence> added;

    bool isEmpty() const { return moved.empty() && dropped.empty() && added.empty(); }
};

bool isSame(const Occurrence &a, const Occurrence &b)
{
    return a.start == b.start && a.durationMinutes == b.durationMinutes;
}

/// Pairs dates by the date that their rule gave; a series that moves as a whole has none of these left, so
/// then by their order.
Difference difference(std::vector<Occurrence> before, std::vector<Occurrence> after)
{
    Difference found;
    const auto drop = [](std::vector<Occurrence> &from, const std::vector<Occurrence> &these) {
        std::erase_if(from, [&](const Occurrence &date) {
            return std::any_of(these.begin(), these.end(), [&](const Occurrence &other) { return isSame(date, other); });
        });
    };
    const std::vector<Occurrence> all = before;
    drop(before, after);
    drop(after, all);
    std::erase_if(before, [&](const Occurrence &date) {
        const auto same = std::find_if(after.begin(), after.end(), [&](const Occurrence &other) { return other.original == date.original; });
        if (same == after.end())
            return false;
        found.moved.emplace_back(date, *same);
        after.erase(same);
        return true;
    });
    if (before.size() == after.size()) {
        for (std::size_t i = 0; i < before.size(); ++i)
            found.moved.emplace_back(before[i], after[i]);
        return found;
    }
    found.dropped = std::move(before);
    found.added = std::move(after);
    return found;
}

void addMoves(const Difference &found, const DateWords &words, std::vector<Message> &messages)
{
    if (found.moved.size() > mostNamed) {
        messages.push_back({QT_TRANSLATE_N_NOOP("Core", "%n date(s) move, the first of them from %1 to %2."),
                            {words.when(found.moved.front().first), words.when(found.moved.front().second)}, static_cast<int>(found.moved.size())});
        return;
    }
    for (const auto &[from, to] : found.moved)
        messages.push_back({QT_TRANSLATE_NOOP("Core", "It moves from %1 to %2."), {words.when(from), words.when(to)}});
}

void addDates(const Difference &found, const DateWords &words, std::vector<Message> &messages)
{
    addMoves(found, words, messages);
    const auto list = [&](const std::vector<Occurrence> &dates, const char *each, const char *all) {
        if (dates.size() > mostNamed)
            messages.push_back({all, {words.day(dates.front().start.date), words.day(dates.back().start.date)}, static_cast<int>(dates.size())});
        for (const Occurrence &date : dates.size() > mostNamed ? std::vector<Occurrence>() : dates)
            messages.push_back({each, {words.when(date)}});
    };
    list(found.dropped, QT_TRANSLATE_NOOP("Core", "This date does not take place any more: %1."),
         QT_TRANSLATE_N_NOOP("Core", "%n date(s) between %1 and %2 do not take place any more."));
    list(found.added, QT_TRANSLATE_NOOP("Core", "This date is new: %1."), QT_TRANSLATE_N_NOOP("Core", "%n date(s) between %1 and %2 are new."));
}

bool wasSent(const Plan &plan)
{
    return !plan.outgoing.sent.empty() && !isCancelled(plan);
}

/// By which ways people were invited, each once.
bool wentBy(const Plan &plan, Way way)
{
    return std::any_of(plan.outgoing.sent.begin(), plan.outgoing.sent.end(), [&](const Sent &sent) { return sent.way == way; });
}

void addWays(const Plan &plan, std::vector<Message> &messages)
{
    if (wentBy(plan, Way::CoursePage))
        messages.push_back({QT_TRANSLATE_NOOP("Core", "The course page says it the old way until you change it.")});
    if (wentBy(plan, Way::MailingList))
        messages.push_back({QT_TRANSLATE_NOOP("Core", "The mailing list gets a mail of its own; who has joined since then gets it, too.")});
    if (wentBy(plan, Way::SomebodyElse))
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Whoever passed the invitation on for you has to pass this on, too.")});
}

void addPeople(const Plan &plan, std::vector<Message> &messages)
{
    if (!wasSent(plan)) {
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Nobody was invited yet, so nobody has to be told.")});
        return;
    }
    const auto people = static_cast<int>(QSet<QString>(plan.participants.recipients.begin(), plan.participants.recipients.end()).size());
    if (people > 0)
        messages.push_back({QT_TRANSLATE_N_NOOP("Core", "%n person(s) get an update of the invitation, with which calendar programs change their entry."), {}, people});
    else
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Whoever was invited needs the update of the invitation.")});
    addWays(plan, messages);
}

bool hasOtherAccess(const Plan &before, const Plan &after)
{
    return before.tool != after.tool || before.access.link != after.access.link || before.access.meetingId != after.access.meetingId
        || before.access.revision != after.access.revision;
}

void addTool(const Plan &before, const Plan &after, bool dates, std::vector<Message> &messages)
{
    const bool room = !after.access.link.isEmpty() || !after.access.meetingId.isEmpty();
    if (hasOtherAccess(before, after) && wasSent(before))
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Link, ID or code that people have do not let them in any more.")});
    if (!dates || !room || hasOtherAccess(before, after))
        return;
    if (after.tool == Tool::Zoom)
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Change the date in Zoom, too, in the meeting that is there; a new one would have another link and ID.")});
    else
        messages.push_back({QT_TRANSLATE_NOOP("Core", "In the tool nothing is to be changed: the room knows no dates.")});
}

void addRecording(const Plan &before, const Plan &after, const DateWords &words, std::vector<Message> &messages)
{
    if (!after.recording)
        return;
    const std::vector<Occurrence> dates = datesOf(after);
    const std::optional<QDate> deletion = after.recording->deleteBy;
    if (deletion && !dates.empty() && *deletion <= dates.back().start.date)
        messages.push_back({QT_TRANSLATE_NOOP("Core", "The recording would have to be deleted by %1, which is not after the last date: choose a later day (C16)."), {words.day(*deletion)}});
    else if (deletion && before.recording && before.recording->deleteBy != deletion)
        messages.push_back({QT_TRANSLATE_NOOP("Core", "The recording is to be deleted by %1."), {words.day(*deletion)}});
    messages.push_back({QT_TRANSLATE_NOOP("Core", "The consent forms name the old dates: ask those who have agreed whether they still do.")});
}

} // namespace

std::vector<Message> whatChanges(const Plan &before, const Plan &after, const QDate &today, Language language)
{
    std::vector<Message> messages;
    const Difference found = difference(coming(before, today), coming(after, today));
    const bool dates = !found.isEmpty() || before.schedule.timeZone != after.schedule.timeZone;
    if (!dates && !hasOtherAccess(before, after) && toldDigest(before) == toldDigest(after))
        return messages;
    const DateWords words(after.schedule, language);
    addDates(found, words, messages);
    if (before.schedule.timeZone != after.schedule.timeZone)
        messages.push_back({QT_TRANSLATE_NOOP("Core", "The times are meant in another time zone: %1."), {after.schedule.timeZone}});
    addTool(before, after, dates, messages);
    addPeople(before, messages);
    if (dates) {
        addRecording(before, after, words, messages);
        messages.push_back({QT_TRANSLATE_NOOP("Core", "What is due before and after the meeting moves with its dates.")});
    }
    return messages;
}

std::vector<Message> whatCancellingChanges(const Plan &plan, const QDate &today, Language language)
{
    std::vector<Message> messages;
    const std::vector<Occurrence> dates = coming(plan, today);
    const bool begun = datesOf(plan).size() > dates.size();
    Difference all;
    all.dropped = dates;
    addDates(all, DateWords(plan.schedule, language), messages);
    if (wasSent(plan)) {
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Whoever was invited gets a cancellation, without access data, with which calendar programs take out their entry.")});
        addWays(plan, messages);
    } else {
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Nobody was invited yet, so nobody has to be told.")});
    }
    if (plan.tool == Tool::Zoom && !plan.access.link.isEmpty())
        messages.push_back({QT_TRANSLATE_NOOP("Core", "Delete the meeting in Zoom, too: until then its link lets people in.")});
    if (plan.tool == Tool::Dfnconf && !plan.access.link.isEmpty())
        messages.push_back({QT_TRANSLATE_NOOP("Core", "The room in DFNconf stays until you delete it; its PIN goes on letting people in.")});
    messages.push_back(begun ? Message{QT_TRANSLATE_NOOP("Core", "What is due because of dates that took place stays due; all else lapses.")}
                             : Message{QT_TRANSLATE_NOOP("Core", "What was due before and after the meeting lapses.")});
    return messages;
}

} // namespace einlass
