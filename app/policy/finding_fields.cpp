// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/finding_fields.h"

#include "base/json_pointer.h"
#include "policy/pack_error.h"
#include "policy/question_places.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace einlass {
namespace {

/// Places that no single question answers.
constexpr auto groups = std::to_array<const char *>(
    {"/access", "/host", "/participants", "/protection", "/schedule", "/schedule/slots"});

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
    static const QSet<QString> all = [] {
        const QStringList questions = questionPlaces();
        QSet<QString> set(questions.begin(), questions.end());
        for (const char *group : groups)
            set.insert(QLatin1String(group));
        return set;
    }();
    for (const QLatin1String parent : {QLatin1String("/reasons/"), QLatin1String("/confirmations/")}) {
        if (pointer.startsWith(parent))
            return looksLikeClause(pointer.mid(parent.size()));
    }
    return all.contains(pointer);
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
