// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/plan_edit.h"

#include "base/message_dates.h"
#include "policy/pack.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

/// Long enough to look at a recording again, short enough to need no reason.
constexpr int keptDays = 28;

struct Decision
{
    Fact fact;
    int value;
    EditKind kind;
    const char *place;
    const char *words;
    const char *result;
    void (*apply)(Plan &);
};

template <typename E>
constexpr int of(E value)
{
    return static_cast<int>(value);
}

template <Need need>
void without(Plan &plan)
{
    plan.needs.erase(need);
}

template <Admission admission>
void admit(Plan &plan)
{
    plan.protection.admission = admission;
}

/// The first entry for a fact and value is what counts.
constexpr auto decisions = std::to_array<Decision>({
    {Fact::Tool, of(Tool::Dfnconf), EditKind::Tool, "/tool", QT_TRANSLATE_NOOP("Core", "Use %1 instead"),
     QT_TRANSLATE_NOOP("Core", "tool: %1"), nullptr},
    {Fact::Tool, of(Tool::Meet), EditKind::Tool, "/tool", "Use %1 instead", "tool: %1", nullptr},
    {Fact::Tool, of(Tool::Zoom), EditKind::Tool, "/tool", "Use %1 instead", "tool: %1", nullptr},
    {Fact::Passcode, 1, EditKind::Setting, "/protection/passcode", QT_TRANSLATE_NOOP("Core", "Set a passcode"),
     QT_TRANSLATE_NOOP("Core", "passcode: on"), [](Plan &plan) { plan.protection.passcode = true; }},
    {Fact::WaitingRoom, 1, EditKind::Setting, "/protection/waitingRoom", QT_TRANSLATE_NOOP("Core", "Switch the waiting room on"),
     QT_TRANSLATE_NOOP("Core", "waiting room: on"), [](Plan &plan) { plan.protection.waitingRoom = true; }},
    {Fact::EndToEndEncryption, 0, EditKind::Setting, "/protection/endToEndEncryption",
     QT_TRANSLATE_NOOP("Core", "Switch end-to-end encryption off"), QT_TRANSLATE_NOOP("Core", "end-to-end encryption: off"),
     [](Plan &plan) { plan.protection.endToEndEncryption = false; }},
    {Fact::Admission, of(Admission::LmuAccounts), EditKind::Setting, "/protection/admission",
     QT_TRANSLATE_NOOP("Core", "Admit university accounts only"), QT_TRANSLATE_NOOP("Core", "who gets in: university accounts only"),
     admit<Admission::LmuAccounts>},
    {Fact::Admission, of(Admission::Registration), EditKind::Setting, "/protection/admission",
     QT_TRANSLATE_NOOP("Core", "Admit people who have registered"), QT_TRANSLATE_NOOP("Core", "who gets in: people who have registered"),
     admit<Admission::Registration>},
    {Fact::Admission, of(Admission::Link), EditKind::Setting, "/protection/admission",
     QT_TRANSLATE_NOOP("Core", "Admit everybody with link and code"), QT_TRANSLATE_NOOP("Core", "who gets in: everybody with link and code"),
     admit<Admission::Link>},
    {Fact::Distribution, of(Distribution::Participants), EditKind::Setting, "/distribution",
     QT_TRANSLATE_NOOP("Core", "Send the access data to the participants only"),
     QT_TRANSLATE_NOOP("Core", "access data: to the participants only"), [](Plan &plan) { plan.distribution = Distribution::Participants; }},
    {Fact::PollsAnonymous, 1, EditKind::Setting, "/polls/anonymous", QT_TRANSLATE_NOOP("Core", "Make the poll anonymous"),
     QT_TRANSLATE_NOOP("Core", "polls: anonymous"), [](Plan &plan) { if (plan.polls) plan.polls->anonymous = true; }},
    {Fact::PollsWith, of(PollTool::EvaSys), EditKind::Setting, "/polls/with", QT_TRANSLATE_NOOP("Core", "Use the university’s survey service"),
     QT_TRANSLATE_NOOP("Core", "polls: with the university’s survey service"), [](Plan &plan) { if (plan.polls) plan.polls->with = PollTool::EvaSys; }},
    {Fact::RecordingAutomatic, 0, EditKind::Setting, "/recording/automatic", QT_TRANSLATE_NOOP("Core", "Start the recording by hand"),
     QT_TRANSLATE_NOOP("Core", "recording: started by hand"), [](Plan &plan) { if (plan.recording) plan.recording->automatic = false; }},
    {Fact::RecordingStorage, of(Storage::LmuServer), EditKind::Setting, "/recording/storage",
     QT_TRANSLATE_NOOP("Core", "Keep the recording on a server of the university"),
     QT_TRANSLATE_NOOP("Core", "recording: kept on a server of the university"), [](Plan &plan) { if (plan.recording) plan.recording->storage = Storage::LmuServer; }},
    {Fact::RecordingAudience, of(Audience::University), EditKind::Setting, "/recording/audience",
     QT_TRANSLATE_NOOP("Core", "Make the recording internal"), QT_TRANSLATE_NOOP("Core", "recording: for members of the university"),
     [](Plan &plan) { if (plan.recording) plan.recording->audience = Audience::University; }},
    {Fact::KeptDays, keptDays, EditKind::Setting, "/recording/deleteBy", QT_TRANSLATE_NOOP("Core", "Delete the recording by %1"),
     QT_TRANSLATE_NOOP("Core", "recording: deleted by %1"), nullptr},
    {Fact::Captures, of(Capture::Chat), EditKind::Setting, "/recording/captures", QT_TRANSLATE_NOOP("Core", "Leave the chat out of the recording"),
     QT_TRANSLATE_NOOP("Core", "recording: without the chat"), [](Plan &plan) { if (plan.recording) plan.recording->captures.erase(Capture::Chat); }},
    {Fact::RemoteHelper, of(Helper::Lmu), EditKind::Setting, "/remoteControl/helper", QT_TRANSLATE_NOOP("Core", "Let a member of the university help"),
     QT_TRANSLATE_NOOP("Core", "remote control: by a member of the university"), [](Plan &plan) { if (plan.remoteControl) plan.remoteControl->helper = Helper::Lmu; }},
    {Fact::Kind, of(Kind::Meeting), EditKind::Wish, "/kind", QT_TRANSLATE_NOOP("Core", "Plan a meeting instead of a webinar"),
     QT_TRANSLATE_NOOP("Core", "kind: meeting"), [](Plan &plan) { plan.kind = Kind::Meeting; }},
    {Fact::Needs, of(Need::Streaming), EditKind::Wish, "/needs", QT_TRANSLATE_NOOP("Core", "Do without streaming"),
     QT_TRANSLATE_NOOP("Core", "streaming: left out"), without<Need::Streaming>},
    {Fact::Needs, of(Need::Registration), EditKind::Wish, "/needs", QT_TRANSLATE_NOOP("Core", "Do without registration"),
     QT_TRANSLATE_NOOP("Core", "registration: left out"), without<Need::Registration>},
    {Fact::Needs, of(Need::BreakoutRooms), EditKind::Wish, "/needs", QT_TRANSLATE_NOOP("Core", "Do without breakout rooms"),
     QT_TRANSLATE_NOOP("Core", "breakout rooms: left out"), without<Need::BreakoutRooms>},
    {Fact::Telephone, 0, EditKind::Wish, "/participants/telephone", QT_TRANSLATE_NOOP("Core", "Do without telephone access"),
     QT_TRANSLATE_NOOP("Core", "telephone access: left out"), [](Plan &plan) { plan.participants.telephone = false; }},
    {Fact::Recording, 0, EditKind::Wish, "/recording", QT_TRANSLATE_NOOP("Core", "Leave the recording out"),
     QT_TRANSLATE_NOOP("Core", "recording: left out"), [](Plan &plan) { plan.recording.reset(); }},
    {Fact::Polls, 0, EditKind::Wish, "/polls", QT_TRANSLATE_NOOP("Core", "Leave the polls out"), QT_TRANSLATE_NOOP("Core", "polls: left out"),
     [](Plan &plan) { plan.polls.reset(); }},
    {Fact::Votes, Facts::absent, EditKind::Wish, "/votes", QT_TRANSLATE_NOOP("Core", "Leave the votes out"), QT_TRANSLATE_NOOP("Core", "votes: left out"),
     [](Plan &plan) { plan.votes.reset(); }},
    {Fact::ChatLog, 0, EditKind::Wish, "/chatLog", QT_TRANSLATE_NOOP("Core", "Do not save the chat"), QT_TRANSLATE_NOOP("Core", "chat: not saved"),
     [](Plan &plan) { plan.chatLog = false; }},
    {Fact::AttendanceList, 0, EditKind::Wish, "/attendanceList", QT_TRANSLATE_NOOP("Core", "Leave the attendance list out"),
     QT_TRANSLATE_NOOP("Core", "attendance list: left out"), [](Plan &plan) { plan.attendanceList.reset(); }},
    {Fact::RemoteControl, 0, EditKind::Wish, "/remoteControl", QT_TRANSLATE_NOOP("Core", "Do without remote control"),
     QT_TRANSLATE_NOOP("Core", "remote control: left out"), [](Plan &plan) { plan.remoteControl.reset(); }},
});

const Decision &decisionFor(const PlanEdit &edit)
{
    return *std::find_if(decisions.begin(), decisions.end(), [&edit](const Decision &decision) {
        return decision.fact == edit.fact && decision.value == edit.value;
    });
}

/// The part of the plan that the fact belongs to and that can be left out whole.
std::optional<Fact> partOf(Fact fact)
{
    switch (fact) {
    case Fact::RecordingPurposeKind: return Fact::Recording;
    case Fact::PollsWith:
    case Fact::PollsAnonymous: return Fact::Polls;
    case Fact::AttendanceBasis: return Fact::AttendanceList;
    case Fact::RemotePurpose: return Fact::RemoteControl;
    default: return std::nullopt;
    }
}

bool saysOtherwise(const Decision &decision, const FactTest &test)
{
    if (decision.fact != test.fact)
        return false;
    if (factTable[static_cast<std::size_t>(test.fact)].type == FactType::Set)
        return (test.value & (1 << decision.value)) != 0;
    return test.value != decision.value;
}

QStringList argumentsOf(const PlanEdit &edit, const DerivedPlan &derived, const Pack &pack, Language language)
{
    switch (edit.fact) {
    case Fact::Tool: return {pack.tool(static_cast<Tool>(edit.value)).name.in(language)};
    case Fact::KeptDays:
        return {derived.lastDay ? dayInWords(derived.lastDay->addDays(edit.value), language) : QString()};
    default: return {};
    }
}

/// Some settings have another name with another tool.
struct OwnWords
{
    Fact fact;
    Tool tool;
    const char *words;
    const char *result;
};

constexpr auto ownWords = std::to_array<OwnWords>({
    {Fact::WaitingRoom, Tool::Meet, QT_TRANSLATE_NOOP("Core", "Switch the lobby on"), QT_TRANSLATE_NOOP("Core", "lobby: on")},
    {Fact::Passcode, Tool::Meet, QT_TRANSLATE_NOOP("Core", "Set a password"), QT_TRANSLATE_NOOP("Core", "password: on")},
    {Fact::Passcode, Tool::Dfnconf, QT_TRANSLATE_NOOP("Core", "Set PINs"), QT_TRANSLATE_NOOP("Core", "PINs: on")},
});

const OwnWords *ownWordsFor(const PlanEdit &edit, const Plan &plan)
{
    const auto found = std::find_if(ownWords.begin(), ownWords.end(), [&](const OwnWords &own) {
        return own.fact == edit.fact && plan.tool == own.tool;
    });
    return found == ownWords.end() ? nullptr : &*found;
}

} // namespace

EditKind kindOf(const PlanEdit &edit)
{
    return decisionFor(edit).kind;
}

bool accessFits(const Plan &plan, const DerivedPlan &derived, Tool tool)
{
    const std::optional<Tool> &linked = derived.link.tool;
    return plan.tool == tool || linked == tool || (!plan.tool && !linked);
}

QString placeOf(const PlanEdit &edit)
{
    return QLatin1String(decisionFor(edit).place);
}

std::vector<PlanEdit> editsAgainst(const FactTest &test, const DerivedPlan &derived)
{
    std::vector<PlanEdit> edits;
    if (test.value == Facts::absent)
        return edits;
    for (const Decision &decision : decisions) {
        if (decision.fact == Fact::KeptDays ? test.fact == decision.fact && derived.lastDay : saysOtherwise(decision, test))
            edits.push_back({decision.fact, decision.value});
    }
    if (const std::optional<Fact> part = partOf(test.fact))
        edits.push_back({*part, 0});
    return edits;
}

void apply(const PlanEdit &edit, const DerivedPlan &derived, Plan &plan)
{
    if (edit.fact == Fact::Tool) {
        const auto tool = static_cast<Tool>(edit.value);
        if (!accessFits(plan, derived, tool))
            plan.access = {};
        plan.tool = tool;
    } else if (edit.fact == Fact::KeptDays) {
        if (plan.recording && derived.lastDay)
            plan.recording->deleteBy = derived.lastDay->addDays(edit.value);
    } else {
        decisionFor(edit).apply(plan);
    }
}

Message wordsOf(const PlanEdit &edit, const Plan &plan, const DerivedPlan &derived, const Pack &pack, Language language)
{
    if (const OwnWords *own = ownWordsFor(edit, plan))
        return {own->words};
    return {decisionFor(edit).words, argumentsOf(edit, derived, pack, language)};
}

Message resultOf(const PlanEdit &edit, const Plan &plan, const DerivedPlan &derived, const Pack &pack, Language language)
{
    if (const OwnWords *own = ownWordsFor(edit, plan))
        return {own->result};
    return {decisionFor(edit).result, argumentsOf(edit, derived, pack, language)};
}

} // namespace einlass
