// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../documents/cases.h"

namespace templatecases {

using namespace einlass;

inline const ToolHosts &hosts()
{
    return documentcases::builtInPack()->hosts;
}

/// Every answer that a plan can have, with a mark in each text that must not travel.
inline Plan everything()
{
    Plan plan;
    plan.id = QStringLiteral("marked-id");
    plan.title = QStringLiteral("Gremium Lehre");
    plan.occasion = Occasion::Committee;
    plan.content = {Content::PersonnelFiles};
    plan.message.common = QStringLiteral("Bitte lesen Sie die Vorlagen.");
    plan.place = {{}, {QStringLiteral("Raum A 120"), QStringLiteral("Room A 120")}, QJsonObject{{QStringLiteral("marked"), 1}}};
    plan.host = {QStringLiteral("Marked Host"), QStringLiteral("marked@lmu.de"), QStringLiteral("Marked Unit"), HostStatus::Student, {}};
    plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 90;
    plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=4");
    plan.schedule.except = {QDate(2027, 1, 26)};
    plan.schedule.guestZones = {QStringLiteral("Asia/Tokyo")};
    plan.participants.expected = 12;
    plan.participants.externals = true;
    plan.participants.recipients = {QStringLiteral("marked.guest@cuni.cz")};
    plan.participants.lists = {{QStringLiteral("marked@lists.lrz.de"), 180, false, QStringLiteral("Marked Owner"), {}}};
    plan.needs = {Need::BreakoutRooms};
    plan.tool = Tool::Dfnconf;
    plan.protection.waitingRoom = true;
    plan.recording = Recording{};
    plan.recording->captures = {Capture::Video};
    plan.recording->speakers = {QStringLiteral("Marked Speaker <marked.speaker@lmu.de>")};
    plan.recording->purpose = QStringLiteral("Protokoll");
    plan.recording->deleteBy = QDate(2027, 3, 31);
    plan.polls = Polls{};
    plan.votes = Votes::Open;
    plan.remoteControl = RemoteControl{RemotePurpose::Support, Helper::Lmu, true, {}};
    plan.distribution = Distribution::CoursePage;
    plan.access.link = QStringLiteral("https://conf.dfn.de/webapp/conference/979123456");
    plan.access.meetingId = QStringLiteral("979123456");
    plan.access.revision = 3;
    plan.reasons = {{QStringLiteral("D2"), QStringLiteral("Die Gruppe ist klein.")}};
    plan.confirmations.officialDomains = {QStringLiteral("cuni.cz")};
    plan.confirmations.clauses = {{QStringLiteral("C21"), true}};
    plan.outgoing.way = Way::Mail;
    plan.outgoing.fallback.common = QStringLiteral("https://meet.lrz.de/MarkedFallbackRoom");
    plan.outgoing.translations = {{QStringLiteral("/recording/purpose"), {QStringLiteral("Protokoll"), QStringLiteral("Minutes")}}};
    plan.outgoing.sent = {{QDate(2027, 1, 2), Way::Mail, 0, QStringLiteral("0badcafe"), {}}};
    plan.checked.pack = QStringLiteral("marked");
    plan.extra.insert(QStringLiteral("future"), QStringLiteral("marked"));
    return plan;
}

} // namespace templatecases
