// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/answer_words.h"

#include <QtGlobal>

#include <array>

namespace einlass {
namespace {

struct QuestionWords
{
    const char *question;
    const char *words;
};

constexpr auto questions = std::to_array<QuestionWords>({
    {"occasion", QT_TRANSLATE_NOOP("Core", "occasion")},
    {"kind", QT_TRANSLATE_NOOP("Core", "kind")},
    {"purpose", QT_TRANSLATE_NOOP("Core", "purpose")},
    {"content", QT_TRANSLATE_NOOP("Core", "content")},
    {"needs", QT_TRANSLATE_NOOP("Core", "needs")},
    {"distribution", QT_TRANSLATE_NOOP("Core", "way of the access data")},
    {"host.status", QT_TRANSLATE_NOOP("Core", "status of the host")},
    {"host.email", QT_TRANSLATE_NOOP("Core", "address of the host")},
    {"duration", QT_TRANSLATE_NOOP("Core", "duration in minutes")},
    {"people", QT_TRANSLATE_NOOP("Core", "people")},
    {"under16", QT_TRANSLATE_NOOP("Core", "people under 16")},
    {"telephone", QT_TRANSLATE_NOOP("Core", "somebody by telephone")},
    {"browser", QT_TRANSLATE_NOOP("Core", "somebody in the browser")},
    {"externals", QT_TRANSLATE_NOOP("Core", "people from outside")},
    {"addresses.private", QT_TRANSLATE_NOOP("Core", "private addresses")},
    {"addresses.disposable", QT_TRANSLATE_NOOP("Core", "throw-away addresses")},
    {"addresses.lookAlike", QT_TRANSLATE_NOOP("Core", "addresses that look like others")},
    {"addresses.invalid", QT_TRANSLATE_NOOP("Core", "invalid addresses")},
    {"passcode: off", QT_TRANSLATE_NOOP("Core", "no passcode")},
    {"waitingRoom: off", QT_TRANSLATE_NOOP("Core", "no waiting room")},
    {"endToEndEncryption", QT_TRANSLATE_NOOP("Core", "end-to-end encryption")},
    {"admission", QT_TRANSLATE_NOOP("Core", "admission")},
    {"access.link", QT_TRANSLATE_NOOP("Core", "link")},
    {"polls", QT_TRANSLATE_NOOP("Core", "polls")},
    {"polls.with", QT_TRANSLATE_NOOP("Core", "means of polling")},
    {"polls.anonymous: no", QT_TRANSLATE_NOOP("Core", "polls with names")},
    {"votes", QT_TRANSLATE_NOOP("Core", "votes")},
    {"chatLog", QT_TRANSLATE_NOOP("Core", "the chat is saved")},
    {"attendanceList", QT_TRANSLATE_NOOP("Core", "attendance list")},
    {"attendanceList.basis", QT_TRANSLATE_NOOP("Core", "basis of the attendance list")},
    {"attendanceList.regulation", QT_TRANSLATE_NOOP("Core", "a regulation that demands attendance")},
    {"remoteControl", QT_TRANSLATE_NOOP("Core", "remote control")},
    {"remoteControl.purpose", QT_TRANSLATE_NOOP("Core", "purpose of the remote control")},
    {"remoteControl.helper", QT_TRANSLATE_NOOP("Core", "helper")},
    {"remoteControl.identityCertain", QT_TRANSLATE_NOOP("Core", "a helper whose identity is certain")},
    {"recording", QT_TRANSLATE_NOOP("Core", "a recording")},
    {"recording.captures", QT_TRANSLATE_NOOP("Core", "recorded")},
    {"recording.people", QT_TRANSLATE_NOOP("Core", "people recorded")},
    {"recording.purposeKind", QT_TRANSLATE_NOOP("Core", "purpose of the recording")},
    {"recording.storage", QT_TRANSLATE_NOOP("Core", "place of the recording")},
    {"recording.audience", QT_TRANSLATE_NOOP("Core", "audience of the recording")},
    {"recording.purpose", QT_TRANSLATE_NOOP("Core", "a stated purpose of the recording")},
    {"recording.necessity", QT_TRANSLATE_NOOP("Core", "a stated necessity of the recording")},
    {"recording.automatic", QT_TRANSLATE_NOOP("Core", "a recording that starts by itself")},
    {"recording.deleteBy", QT_TRANSLATE_NOOP("Core", "days until the recording is deleted")},
});

struct AnswerWords
{
    const char *question;
    const char *answer;
    const char *words;
};

constexpr auto answers = std::to_array<AnswerWords>({
    {"occasion", "lecture", QT_TRANSLATE_NOOP("Core", "lecture")},
    {"occasion", "seminar", QT_TRANSLATE_NOOP("Core", "seminar or exercise class")},
    {"occasion", "examination", QT_TRANSLATE_NOOP("Core", "examination")},
    {"occasion", "consultation", QT_TRANSLATE_NOOP("Core", "consultation hour")},
    {"occasion", "committee", QT_TRANSLATE_NOOP("Core", "committee")},
    {"occasion", "staff-meeting", QT_TRANSLATE_NOOP("Core", "staff meeting")},
    {"occasion", "job-interview", QT_TRANSLATE_NOOP("Core", "job interview")},
    {"occasion", "appointment-procedure", QT_TRANSLATE_NOOP("Core", "appointment procedure")},
    {"occasion", "talk", QT_TRANSLATE_NOOP("Core", "talk or public event")},
    {"occasion", "other", QT_TRANSLATE_NOOP("Core", "something else")},
    {"kind", "meeting", QT_TRANSLATE_NOOP("Core", "meeting")},
    {"kind", "webinar", QT_TRANSLATE_NOOP("Core", "webinar")},
    {"purpose", "official", QT_TRANSLATE_NOOP("Core", "official")},
    {"purpose", "private", QT_TRANSLATE_NOOP("Core", "private")},
    {"content", "special-categories", QT_TRANSLATE_NOOP("Core", "special categories of personal data")},
    {"content", "classified", QT_TRANSLATE_NOOP("Core", "classified information")},
    {"content", "high-protection", QT_TRANSLATE_NOOP("Core", "content with a high protection need")},
    {"content", "health-counselling", QT_TRANSLATE_NOOP("Core", "health counselling")},
    {"content", "personnel-files", QT_TRANSLATE_NOOP("Core", "personnel files")},
    {"content", "disciplinary", QT_TRANSLATE_NOOP("Core", "disciplinary proceedings")},
    {"content", "other-sensitive", QT_TRANSLATE_NOOP("Core", "other sensitive matters")},
    {"needs", "breakout-rooms", QT_TRANSLATE_NOOP("Core", "breakout rooms")},
    {"needs", "registration", QT_TRANSLATE_NOOP("Core", "registration in advance")},
    {"needs", "streaming", QT_TRANSLATE_NOOP("Core", "streaming")},
    {"distribution", "participants", QT_TRANSLATE_NOOP("Core", "directly to the participants")},
    {"distribution", "course-page", QT_TRANSLATE_NOOP("Core", "course page")},
    {"distribution", "mailing-list", QT_TRANSLATE_NOOP("Core", "closed mailing list")},
    {"distribution", "website", QT_TRANSLATE_NOOP("Core", "website")},
    {"distribution", "social-media", QT_TRANSLATE_NOOP("Core", "social media")},
    {"distribution", "shared-calendar", QT_TRANSLATE_NOOP("Core", "shared calendar")},
    {"distribution", "other", QT_TRANSLATE_NOOP("Core", "another way")},
    {"host.status", "employee", QT_TRANSLATE_NOOP("Core", "employee")},
    {"host.status", "student", QT_TRANSLATE_NOOP("Core", "student")},
    {"host.status", "external", QT_TRANSLATE_NOOP("Core", "not a member of the university")},
    {"host.email", "official", QT_TRANSLATE_NOOP("Core", "official")},
    {"host.email", "elsewhere", QT_TRANSLATE_NOOP("Core", "not official")},
    {"host.email", "-", QT_TRANSLATE_NOOP("Core", "not given")},
    {"admission", "lmu-accounts", QT_TRANSLATE_NOOP("Core", "university accounts")},
    {"admission", "registration", QT_TRANSLATE_NOOP("Core", "registration")},
    {"admission", "link", QT_TRANSLATE_NOOP("Core", "link and code")},
    {"admission", "-", QT_TRANSLATE_NOOP("Core", "not chosen")},
    {"access.link", "-", QT_TRANSLATE_NOOP("Core", "not given")},
    {"access.link", "join", QT_TRANSLATE_NOOP("Core", "join link of Zoom")},
    {"access.link", "registration", QT_TRANSLATE_NOOP("Core", "registration link of Zoom")},
    {"access.link", "start", QT_TRANSLATE_NOOP("Core", "start link of Zoom")},
    {"access.link", "elsewhere", QT_TRANSLATE_NOOP("Core", "Zoom without the university’s licence")},
    {"access.link", "dfnconf", QT_TRANSLATE_NOOP("Core", "DFNconf")},
    {"access.link", "meet", QT_TRANSLATE_NOOP("Core", "Meet")},
    {"access.link", "other", QT_TRANSLATE_NOOP("Core", "of none of the tools")},
    {"polls.with", "evasys", QT_TRANSLATE_NOOP("Core", "survey service of the university")},
    {"polls.with", "meeting", QT_TRANSLATE_NOOP("Core", "in the meeting")},
    {"votes", "-", QT_TRANSLATE_NOOP("Core", "none")},
    {"votes", "open", QT_TRANSLATE_NOOP("Core", "open")},
    {"votes", "secret", QT_TRANSLATE_NOOP("Core", "secret")},
    {"attendanceList.basis", "security", QT_TRANSLATE_NOOP("Core", "against abuse")},
    {"attendanceList.basis", "required", QT_TRANSLATE_NOOP("Core", "compulsory attendance")},
    {"attendanceList.basis", "monitoring", QT_TRANSLATE_NOOP("Core", "monitoring of performance or behaviour")},
    {"remoteControl.purpose", "-", QT_TRANSLATE_NOOP("Core", "not chosen")},
    {"remoteControl.purpose", "support", QT_TRANSLATE_NOOP("Core", "technical support")},
    {"remoteControl.purpose", "training", QT_TRANSLATE_NOOP("Core", "training or teaching")},
    {"remoteControl.purpose", "other", QT_TRANSLATE_NOOP("Core", "another purpose")},
    {"remoteControl.helper", "lmu", QT_TRANSLATE_NOOP("Core", "a member of the university")},
    {"remoteControl.helper", "external", QT_TRANSLATE_NOOP("Core", "somebody from outside")},
    {"recording.captures", "video", QT_TRANSLATE_NOOP("Core", "video")},
    {"recording.captures", "audio", QT_TRANSLATE_NOOP("Core", "sound")},
    {"recording.captures", "screen", QT_TRANSLATE_NOOP("Core", "shared screens")},
    {"recording.captures", "names", QT_TRANSLATE_NOOP("Core", "displayed names")},
    {"recording.captures", "chat", QT_TRANSLATE_NOOP("Core", "chat")},
    {"recording.people", "-", QT_TRANSLATE_NOOP("Core", "not chosen")},
    {"recording.people", "everyone", QT_TRANSLATE_NOOP("Core", "everybody")},
    {"recording.people", "speakers", QT_TRANSLATE_NOOP("Core", "only the speakers")},
    {"recording.purposeKind", "-", QT_TRANSLATE_NOOP("Core", "not chosen")},
    {"recording.purposeKind", "teaching", QT_TRANSLATE_NOOP("Core", "teaching")},
    {"recording.purposeKind", "minutes", QT_TRANSLATE_NOOP("Core", "minutes of the meeting")},
    {"recording.purposeKind", "documentation", QT_TRANSLATE_NOOP("Core", "documentation")},
    {"recording.purposeKind", "outreach", QT_TRANSLATE_NOOP("Core", "public outreach")},
    {"recording.purposeKind", "monitoring", QT_TRANSLATE_NOOP("Core", "monitoring of performance or behaviour")},
    {"recording.storage", "-", QT_TRANSLATE_NOOP("Core", "not chosen")},
    {"recording.storage", "lmu-server", QT_TRANSLATE_NOOP("Core", "server of the university")},
    {"recording.storage", "lmu-device", QT_TRANSLATE_NOOP("Core", "device of the university")},
    {"recording.storage", "cloud", QT_TRANSLATE_NOOP("Core", "cloud")},
    {"recording.storage", "private-device", QT_TRANSLATE_NOOP("Core", "private device")},
    {"recording.audience", "-", QT_TRANSLATE_NOOP("Core", "not chosen")},
    {"recording.audience", "participants", QT_TRANSLATE_NOOP("Core", "participants")},
    {"recording.audience", "course", QT_TRANSLATE_NOOP("Core", "members of the course")},
    {"recording.audience", "university", QT_TRANSLATE_NOOP("Core", "members of the university")},
    {"recording.audience", "public", QT_TRANSLATE_NOOP("Core", "the public")},
    {"recording.deleteBy", "-", QT_TRANSLATE_NOOP("Core", "not chosen")},
    {"recording.deleteBy", "without dates of the meeting", QT_TRANSLATE_NOOP("Core", "meeting without dates")},
    {"externals", "-", QT_TRANSLATE_NOOP("Core", "nobody")},
    {"externals", "externals", QT_TRANSLATE_NOOP("Core", "announced")},
    {"externals", "list", QT_TRANSLATE_NOOP("Core", "on a mailing list")},
    {"externals", "recipient", QT_TRANSLATE_NOOP("Core", "among the recipients")},
    {"externals", "B13a", QT_TRANSLATE_NOOP("Core", "domains confirmed")},
    {"externals", "B23: true", QT_TRANSLATE_NOOP("Core", "exceptions for all of them")},
    {"externals", "B23: address", QT_TRANSLATE_NOOP("Core", "an exception for each address")},
});

} // namespace

const char *questionSource(const QString &question)
{
    for (const QuestionWords &known : questions) {
        if (question == QLatin1String(known.question))
            return known.words;
    }
    return nullptr;
}

const char *answerSource(const QString &question, const QString &answer)
{
    for (const AnswerWords &known : answers) {
        if (question == QLatin1String(known.question) && answer == QLatin1String(known.answer))
            return known.words;
    }
    return nullptr;
}

} // namespace einlass
