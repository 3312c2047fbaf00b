// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/question_places.h"

#include "policy/pack.h"

#include <algorithm>
#include <array>

namespace einlass {
namespace {

constexpr auto places = std::to_array<const char *>({
    "/title", "/occasion", "/kind", "/purpose", "/content", "/needs", "/languages", "/message", "/place",
    "/distribution", "/tool", "/votes", "/chatLog",
    "/host/name", "/host/email", "/host/unit", "/host/status",
    "/schedule/start", "/schedule/durationMinutes", "/schedule/timeZone", "/schedule/recurrence",
    "/schedule/except", "/schedule/moved", "/schedule/added", "/schedule/guestZones",
    "/participants/expected", "/participants/externals", "/participants/under16", "/participants/telephone",
    "/participants/browser", "/participants/recipients", "/participants/lists",
    "/protection/passcode", "/protection/waitingRoom", "/protection/admission", "/protection/endToEndEncryption",
    "/access/link", "/access/meetingId",
    "/recording", "/recording/captures", "/recording/people", "/recording/speakers", "/recording/purposeKind",
    "/recording/purpose", "/recording/necessity", "/recording/audience", "/recording/storage",
    "/recording/deleteBy", "/recording/automatic",
    "/polls", "/polls/with", "/polls/anonymous", "/attendanceList", "/attendanceList/basis",
    "/attendanceList/regulation", "/remoteControl", "/remoteControl/purpose", "/remoteControl/helper",
    "/remoteControl/identityCertain", "/outgoing/accessibility", "/outgoing/fallback",
});

bool asks(const Pack &pack, Binding binding, const QString &clause)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&](const Rule &rule) {
        return rule.binding == binding && rule.clause == clause;
    });
}

} // namespace

QStringList questionPlaces()
{
    QStringList list;
    for (const char *place : places)
        list << QLatin1String(place);
    return list;
}

bool isExplainedAt(const QString &pointer, const Pack &pack)
{
    if (pointer.startsWith(QLatin1String("/reasons/")))
        return asks(pack, Binding::Justify, pointer.section(u'/', 2));
    if (pointer.startsWith(QLatin1String("/confirmations/")))
        return asks(pack, Binding::Confirm, pointer.section(u'/', 2));
    return std::any_of(places.begin(), places.end(), [&](const char *place) { return pointer == QLatin1String(place); });
}

} // namespace einlass
