// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_reader.h"

#include "base/local_time_text.h"
#include "base/text.h"
#include "plan/json_members.h"
#include "plan/link_secrets.h"
#include "plan/outgoing_json.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char noLanguages[] = QT_TRANSLATE_NOOP("Core", "%1: no language is named; both count.");
const char secretInLink[] = QT_TRANSLATE_NOOP(
    "Core", "%1: a secret (%2) stood in the link; it was taken out, because plan files hold none.");
const char secretMember[] = QT_TRANSLATE_NOOP(
    "Core", "%1: a secret stood here; it was taken out, because plan files hold none.");

std::vector<Language> readLanguages(JsonMembers &top)
{
    std::vector<Language> languages;
    const QStringList codes = top.untouchedLines("languages");
    for (const QString &code : codes) {
        const Language language = code == QLatin1String("de") ? Language::German
                                                              : Language::English;
        if (std::find(languages.begin(), languages.end(), language) == languages.end())
            languages.push_back(language);
    }
    if (!languages.empty())
        return languages;
    if (top.value("languages").isArray())
        top.notes().add(noLanguages, top.pointerTo("languages"));
    return {Language::German, Language::English};
}

Host readHost(JsonMembers host)
{
    Host read;
    read.name = host.line("name");
    read.email = host.line("email");
    read.unit = host.line("unit");
    read.status = host.answer<HostStatus>("status").value_or(HostStatus::Employee);
    read.extra = host.rest();
    return read;
}

MovedDate readMoved(JsonMembers &moved)
{
    MovedDate read;
    const QString from = moved.untouched("from");
    if (const auto time = localTimeFromText(from)) {
        read.from = time->date;
        read.fromTime = time->time;
    } else {
        read.from = dateFromText(from).value_or(QDate());
    }
    read.to = moved.time("to").value_or(LocalTime{});
    read.extra = moved.rest();
    return read;
}

Schedule readSchedule(JsonMembers schedule)
{
    Schedule read;
    read.start = schedule.time("start");
    read.durationMinutes = schedule.number("durationMinutes").value_or(0);
    if (const QString zone = schedule.untouched("timeZone"); !zone.isEmpty())
        read.timeZone = zone;
    read.recurrence = schedule.untouched("recurrence");
    read.except = schedule.dates("except");
    read.added = schedule.times("added");
    read.guestZones = schedule.untouchedLines("guestZones");
    for (JsonMembers &moved : schedule.objects("moved"))
        read.moved.push_back(readMoved(moved));
    for (JsonMembers &slot : schedule.objects("slots")) {
        Slot series;
        series.start = slot.time("start").value_or(LocalTime{});
        series.durationMinutes = slot.number("durationMinutes").value_or(0);
        series.recurrence = slot.untouched("recurrence");
        series.extra = slot.rest();
        read.slotSeries.push_back(std::move(series));
    }
    read.extra = schedule.rest();
    return read;
}

Participants readParticipants(JsonMembers participants)
{
    Participants read;
    read.expected = participants.number("expected");
    read.externals = participants.flag("externals", false);
    read.under16 = participants.flag("under16", false);
    read.telephone = participants.flag("telephone", false);
    read.browser = participants.flag("browser", false);
    read.recipients = participants.untouchedLines("recipients");
    for (JsonMembers &list : participants.objects("lists")) {
        MailingList mailingList;
        mailingList.address = list.untouched("address");
        mailingList.members = list.number("members").value_or(0);
        mailingList.externals = list.flag("externals", false);
        mailingList.owner = list.line("owner");
        mailingList.extra = list.rest();
        read.lists.push_back(std::move(mailingList));
    }
    read.extra = participants.rest();
    return read;
}

Protection readProtection(JsonMembers protection)
{
    Protection read;
    read.passcode = protection.flag("passcode");
    read.waitingRoom = protection.flag("waitingRoom");
    read.admission = protection.answer<Admission>("admission");
    read.endToEndEncryption = protection.flag("endToEndEncryption");
    read.extra = protection.rest();
    return read;
}

Recording readRecording(JsonMembers recording)
{
    Recording read;
    read.captures = recording.answers<Capture>("captures");
    read.people = recording.answer<RecordedPeople>("people");
    read.speakers = recording.lines("speakers");
    read.purpose = recording.paragraph("purpose");
    read.purposeKind = recording.answer<RecordingPurpose>("purposeKind");
    read.necessity = recording.paragraph("necessity");
    read.storage = recording.answer<Storage>("storage");
    read.audience = recording.answer<Audience>("audience");
    read.deleteBy = recording.date("deleteBy");
    read.automatic = recording.flag("automatic", false);
    read.extra = recording.rest();
    return read;
}

void readActivities(JsonMembers &top, Plan &plan)
{
    if (top.isObject("recording"))
        plan.recording = readRecording(top.object("recording"));
    if (top.isObject("polls")) {
        JsonMembers polls = top.object("polls");
        plan.polls = Polls{polls.answer<PollTool>("with").value_or(PollTool::EvaSys),
                           polls.flag("anonymous", true),
                           {}};
        plan.polls->extra = polls.rest();
    }
    plan.votes = top.answer<Votes>("votes");
    plan.chatLog = top.flag("chatLog", false);
    if (top.isObject("attendanceList")) {
        JsonMembers list = top.object("attendanceList");
        plan.attendanceList = AttendanceList{
            list.answer<AttendanceBasis>("basis").value_or(AttendanceBasis::Security),
            list.paragraph("regulation"),
            {}};
        plan.attendanceList->extra = list.rest();
    }
    if (top.isObject("remoteControl")) {
        JsonMembers control = top.object("remoteControl");
        plan.remoteControl = RemoteControl{control.answer<RemotePurpose>("purpose"),
                                           control.answer<Helper>("helper").value_or(Helper::Lmu),
                                           control.flag("identityCertain", false),
                                           {}};
        plan.remoteControl->extra = control.rest();
    }
}

Access readAccess(JsonMembers access, std::map<QString, QString> &secrets)
{
    Access read;
    const QString link = cleaned(access.value("link").toString());
    read.link = withoutSecrets(link, &secrets);
    if (!secrets.empty()) {
        QStringList names;
        for (const auto &[name, secret] : secrets)
            names << name;
        access.notes().add(secretInLink, access.pointerTo("link"),
                           {names.join(QLatin1String(", "))});
    }
    read.meetingId = access.line("meetingId");
    read.revision = access.number("revision").value_or(0);
    const QStringList names = access.names();
    for (const QString &name : names) {
        if (namesSecret(name) && !access.value(name).isUndefined())
            access.notes().add(secretMember, access.pointerTo(name));
    }
    read.extra = access.rest();
    return read;
}

Confirmations readConfirmations(JsonMembers confirmations)
{
    Confirmations read;
    read.officialDomains = confirmations.untouchedLines("B13a");
    read.admittedAddresses = confirmations.untouchedLines("B23");
    read.admitted = confirmations.flag("B23");
    for (const QString &clause : confirmations.otherNames()) {
        if (const auto confirmed = confirmations.flag(clause))
            read.clauses.emplace(clause, *confirmed);
    }
    return read;
}

} // namespace

LoadedPlan planFromJson(const QJsonObject &json)
{
    LoadedPlan loaded;
    Plan &plan = loaded.plan;
    ReadNotes notes;
    JsonMembers top(json, {}, notes);
    top.value("format");
    plan.id = top.line("id");
    plan.title = top.line("title");
    plan.occasion = top.answer<Occasion>("occasion").value_or(Occasion::Lecture);
    plan.kind = top.answer<Kind>("kind").value_or(Kind::Meeting);
    plan.purpose = top.answer<Purpose>("purpose").value_or(Purpose::Official);
    plan.content = top.answers<Content>("content");
    plan.languages = readLanguages(top);
    plan.message = readWords(top, "message");
    plan.place = readWords(top, "place");
    plan.host = readHost(top.object("host"));
    plan.schedule = readSchedule(top.object("schedule"));
    plan.participants = readParticipants(top.object("participants"));
    plan.needs = top.answers<Need>("needs");
    plan.tool = top.answer<Tool>("tool");
    plan.protection = readProtection(top.object("protection"));
    readActivities(top, plan);
    plan.distribution =
        top.answer<Distribution>("distribution").value_or(Distribution::Participants);
    plan.access = readAccess(top.object("access"), loaded.linkSecrets);
    JsonMembers reasons = top.object("reasons");
    for (const QString &clause : reasons.otherNames()) {
        if (const QString reason = reasons.paragraph(clause); !reason.isEmpty())
            plan.reasons.emplace(clause, reason);
    }
    plan.confirmations = readConfirmations(top.object("confirmations"));
    plan.outgoing = readOutgoing(top.object("outgoing"));
    plan.checked = readChecked(top.object("checked"));
    plan.extra = top.rest();
    loaded.warnings = notes.messages();
    return loaded;
}

} // namespace einlass
