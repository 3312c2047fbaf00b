// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/finding_fields.h"

#include "base/json_pointer.h"
#include "policy/pack_error.h"

#include <algorithm>
#include <array>

namespace einlass {
namespace {

constexpr auto places = std::to_array<const char *>({
    "/title", "/occasion", "/kind", "/purpose", "/content", "/languages", "/message", "/place",
    "/host", "/host/name", "/host/email", "/host/unit", "/host/status",
    "/schedule", "/schedule/start", "/schedule/durationMinutes", "/schedule/timeZone",
    "/schedule/recurrence", "/schedule/except", "/schedule/moved", "/schedule/added",
    "/schedule/slots", "/schedule/guestZones",
    "/participants", "/participants/expected", "/participants/externals", "/participants/under16",
    "/participants/telephone", "/participants/browser", "/participants/recipients",
    "/participants/lists", "/needs", "/tool",
    "/protection", "/protection/passcode", "/protection/waitingRoom", "/protection/admission",
    "/protection/endToEndEncryption",
    "/recording", "/recording/captures", "/recording/people", "/recording/speakers",
    "/recording/purpose", "/recording/purposeKind", "/recording/necessity", "/recording/storage",
    "/recording/audience", "/recording/deleteBy", "/recording/automatic",
    "/polls", "/polls/with", "/polls/anonymous", "/votes", "/chatLog",
    "/attendanceList", "/attendanceList/basis", "/attendanceList/regulation",
    "/remoteControl", "/remoteControl/purpose", "/remoteControl/helper",
    "/remoteControl/identityCertain",
    "/distribution", "/access", "/access/link", "/access/meetingId",
    "/outgoing/accessibility", "/outgoing/fallback",
});

struct ClassSet
{
    const char *name;
    AddressClass kind;
};

constexpr auto classSets = std::to_array<ClassSet>({
    {"@external", AddressClass::External},
    {"@private", AddressClass::Private},
    {"@disposable", AddressClass::Disposable},
    {"@lookAlike", AddressClass::LookAlike},
    {"@invalid", AddressClass::Invalid},
});

const QLatin1String peopleSet("@people");
const QLatin1String recipientSet("@externalRecipients");
const QLatin1String outsideListSet("@externalsAnswers");

void addRecipients(AddressClass kind, const DerivedPlan &derived, QStringList &fields)
{
    for (std::size_t i = 0; i < derived.recipients.size(); ++i) {
        if (derived.recipients[i].kind == kind && !derived.recipients[i].input.isEmpty())
            fields << pointerTo(QStringLiteral("/participants/recipients"), static_cast<qsizetype>(i));
    }
}

void addLists(AddressClass kind, const DerivedPlan &derived, QStringList &fields)
{
    for (std::size_t i = 0; i < derived.lists.size(); ++i) {
        if (derived.lists[i].kind == kind)
            fields << QStringLiteral("/participants/lists/%1/address").arg(i);
    }
}

void addPeople(const Participants &participants, QStringList &fields)
{
    if (participants.expected) {
        fields << QStringLiteral("/participants/expected");
        return;
    }
    if (!participants.recipients.isEmpty())
        fields << QStringLiteral("/participants/recipients");
    if (!participants.lists.empty())
        fields << QStringLiteral("/participants/lists");
}

void addExternalsAnswers(const Participants &participants, QStringList &fields)
{
    if (participants.externals)
        fields << QStringLiteral("/participants/externals");
    for (std::size_t i = 0; i < participants.lists.size(); ++i) {
        if (participants.lists[i].externals)
            fields << QStringLiteral("/participants/lists/%1/externals").arg(i);
    }
}

void addSet(const QString &name, const Plan &plan, const DerivedPlan &derived, QStringList &fields)
{
    if (name == peopleSet) {
        addPeople(plan.participants, fields);
    } else if (name == recipientSet) {
        addRecipients(AddressClass::External, derived, fields);
    } else if (name == outsideListSet) {
        addExternalsAnswers(plan.participants, fields);
    } else {
        const auto set = std::find_if(classSets.begin(), classSets.end(), [&name](const ClassSet &set) {
            return name == QLatin1String(set.name);
        });
        if (set == classSets.end())
            return;
        addRecipients(set->kind, derived, fields);
        addLists(set->kind, derived, fields);
    }
}

} // namespace

bool isPlanPlace(const QString &pointer)
{
    for (const QLatin1String parent : {QLatin1String("/reasons/"), QLatin1String("/confirmations/")}) {
        if (pointer.startsWith(parent))
            return looksLikeClause(pointer.mid(parent.size()));
    }
    return std::any_of(places.begin(), places.end(),
                       [&pointer](const char *place) { return pointer == QLatin1String(place); });
}

bool isFieldSet(const QString &name)
{
    return name == peopleSet || name == recipientSet || name == outsideListSet
        || std::any_of(classSets.begin(), classSets.end(),
                       [&name](const ClassSet &set) { return name == QLatin1String(set.name); });
}

QStringList fieldsOf(const QStringList &fields, const Plan &plan, const DerivedPlan &derived)
{
    QStringList result;
    for (const QString &field : fields) {
        if (field.startsWith(u'@'))
            addSet(field, plan, derived, result);
        else
            result << field;
    }
    result.removeDuplicates();
    return result;
}

} // namespace einlass
