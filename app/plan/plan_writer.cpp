// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_file.h"

#include "base/text.h"
#include "plan/json_object_writer.h"
#include "plan/link_secrets.h"
#include "plan/outgoing_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace einlass {
namespace {

QJsonValue languageCodes(const std::vector<Language> &languages)
{
    QJsonArray codes;
    for (Language language : languages)
        codes.append(languageCode(language));
    return codes;
}

QJsonValue hostJson(const Host &host)
{
    JsonObjectWriter object(host.extra);
    object.text("name", host.name);
    object.text("email", host.email);
    object.text("unit", host.unit);
    object.answer("status", host.status);
    return object.json();
}

QJsonArray slotsJson(const std::vector<Slot> &all)
{
    QJsonArray list;
    for (const Slot &slot : all) {
        JsonObjectWriter object(slot.extra);
        object.text("start", spelled(slot.start));
        object.number("durationMinutes", slot.durationMinutes);
        object.text("recurrence", slot.recurrence);
        list.append(object.json());
    }
    return list;
}

QJsonArray movedJson(const std::vector<MovedDate> &all)
{
    QJsonArray list;
    for (const MovedDate &moved : all) {
        JsonObjectWriter object(moved.extra);
        object.text("from",
                    moved.fromTime ? spelled(LocalTime{moved.from, *moved.fromTime})
                                   : moved.from.toString(Qt::ISODate));
        object.text("to", spelled(moved.to));
        list.append(object.json());
    }
    return list;
}

QJsonValue scheduleJson(const Schedule &schedule)
{
    JsonObjectWriter object(schedule.extra);
    object.text("start", spelled(schedule.start.value_or(LocalTime{})));
    object.number("durationMinutes", schedule.durationMinutes);
    object.text("timeZone", schedule.timeZone);
    object.text("recurrence", schedule.recurrence);
    QJsonArray except;
    for (const QDate &date : schedule.except)
        except.append(date.toString(Qt::ISODate));
    QJsonArray added;
    for (const LocalTime &time : schedule.added)
        added.append(spelled(time));
    object.list("except", except);
    object.list("moved", movedJson(schedule.moved));
    object.list("added", added);
    object.list("guestZones", QJsonArray::fromStringList(schedule.guestZones));
    object.list("slots", slotsJson(schedule.slotSeries));
    return object.json();
}

QJsonValue participantsJson(const Participants &participants)
{
    JsonObjectWriter object(participants.extra);
    if (participants.expected)
        object.put("expected", *participants.expected);
    object.flag("externals", participants.externals);
    object.flag("under16", participants.under16);
    object.flag("telephone", participants.telephone);
    object.flag("browser", participants.browser);
    object.list("recipients", QJsonArray::fromStringList(participants.recipients));
    QJsonArray lists;
    for (const MailingList &list : participants.lists) {
        JsonObjectWriter entry(list.extra);
        entry.text("address", list.address);
        entry.put("members", list.members);
        entry.flag("externals", list.externals);
        entry.text("owner", list.owner);
        lists.append(entry.json());
    }
    object.list("lists", lists);
    return object.json();
}

QJsonValue protectionJson(const Protection &protection)
{
    JsonObjectWriter object(protection.extra);
    object.flag("passcode", protection.passcode);
    object.flag("waitingRoom", protection.waitingRoom);
    object.answer("admission", protection.admission);
    object.flag("endToEndEncryption", protection.endToEndEncryption);
    return object.json();
}

QJsonValue recordingJson(const Recording &recording)
{
    JsonObjectWriter object(recording.extra);
    object.answers("captures", recording.captures);
    object.answer("people", recording.people);
    object.list("speakers", QJsonArray::fromStringList(recording.speakers));
    object.text("purpose", recording.purpose);
    object.answer("purposeKind", recording.purposeKind);
    object.text("necessity", recording.necessity);
    object.answer("storage", recording.storage);
    object.answer("audience", recording.audience);
    object.text("deleteBy", recording.deleteBy.value_or(QDate()).toString(Qt::ISODate));
    object.flag("automatic", recording.automatic);
    return object.json();
}

void writeActivities(const Plan &plan, JsonObjectWriter &top)
{
    if (plan.recording)
        top.put("recording", recordingJson(*plan.recording));
    if (plan.polls) {
        JsonObjectWriter polls(plan.polls->extra);
        polls.answer("with", plan.polls->with);
        polls.flag("anonymous", plan.polls->anonymous);
        top.put("polls", polls.json());
    }
    top.answer("votes", plan.votes);
    top.flag("chatLog", plan.chatLog);
    if (plan.attendanceList) {
        JsonObjectWriter list(plan.attendanceList->extra);
        list.answer("basis", plan.attendanceList->basis);
        list.text("regulation", plan.attendanceList->regulation);
        top.put("attendanceList", list.json());
    }
    if (plan.remoteControl) {
        JsonObjectWriter control(plan.remoteControl->extra);
        control.answer("purpose", plan.remoteControl->purpose);
        control.answer("helper", plan.remoteControl->helper);
        control.flag("identityCertain", plan.remoteControl->identityCertain);
        top.put("remoteControl", control.json());
    }
}

QJsonValue accessJson(const Access &access)
{
    QJsonObject extra = access.extra;
    for (const QString &name : access.extra.keys()) {
        if (namesSecret(name))
            extra.remove(name);
    }
    JsonObjectWriter object(extra);
    object.text("link", withoutSecrets(access.link));
    object.text("meetingId", access.meetingId);
    object.number("revision", access.revision);
    return object.json();
}

QJsonValue confirmationsJson(const Confirmations &confirmations)
{
    JsonObjectWriter object({});
    object.list("B13a", QJsonArray::fromStringList(confirmations.officialDomains));
    if (confirmations.admittedAddresses.isEmpty())
        object.flag("B23", confirmations.admitted);
    else
        object.list("B23", QJsonArray::fromStringList(confirmations.admittedAddresses));
    for (const auto &[clause, confirmed] : confirmations.clauses)
        object.flag(clause, confirmed);
    return object.json();
}

QJsonValue reasonsJson(const std::map<QString, QString> &reasons)
{
    JsonObjectWriter object({});
    for (const auto &[clause, reason] : reasons)
        object.text(clause, reason);
    return object.json();
}

} // namespace

QByteArray writePlan(const Plan &plan)
{
    JsonObjectWriter top(plan.extra);
    top.put("format", QStringLiteral("einlass-plan/1"));
    top.text("id", plan.id);
    top.text("title", plan.title);
    top.answer("occasion", plan.occasion);
    top.answer("kind", plan.kind);
    top.answer("purpose", plan.purpose);
    top.answers("content", plan.content);
    top.list("languages", languageCodes(plan.languages).toArray());
    top.filled("message", wordsJson(plan.message));
    top.filled("place", wordsJson(plan.place));
    top.filled("host", hostJson(plan.host));
    top.filled("schedule", scheduleJson(plan.schedule));
    top.filled("participants", participantsJson(plan.participants));
    top.answers("needs", plan.needs);
    top.answer("tool", plan.tool);
    top.filled("protection", protectionJson(plan.protection));
    writeActivities(plan, top);
    top.answer("distribution", plan.distribution);
    top.filled("access", accessJson(plan.access));
    top.filled("reasons", reasonsJson(plan.reasons));
    top.filled("confirmations", confirmationsJson(plan.confirmations));
    top.filled("outgoing", outgoingJson(plan.outgoing));
    top.filled("checked", checkedJson(plan.checked));
    return top.text();
}

} // namespace einlass
