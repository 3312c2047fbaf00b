// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/mentions.h"

#include "meetings/meeting_record.h"
#include "plan/typed_person.h"

#include <QJsonArray>

namespace einlass {
namespace {

QJsonObject objectAt(const QJsonObject &parent, const char *member)
{
    return parent.value(QLatin1String(member)).toObject();
}

void addAll(std::vector<NamedPerson> &persons, KeptAs as, const QJsonValue &texts)
{
    const QJsonArray list = texts.toArray();
    for (const QJsonValue &text : list) {
        if (!text.toString().isEmpty())
            persons.push_back(personFrom(as, text.toString()));
    }
}

void collect(const QJsonValue &value, const QString &words, QStringList &found)
{
    if (value.isString() && folded(value.toString()).contains(words)) {
        found << value.toString();
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            collect(item, words, found);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object)
            collect(member, words, found);
    }
}

} // namespace

NamedPerson personFrom(KeptAs as, const QString &text)
{
    const TypedPerson person = typedPerson(text);
    return {as, person.name, person.address, text};
}

QString keyOf(const NamedPerson &person)
{
    return folded(person.address.isEmpty() ? person.name : person.address);
}

std::vector<NamedPerson> namedIn(const QJsonObject &plan)
{
    std::vector<NamedPerson> persons;
    const QJsonObject host = objectAt(plan, "host");
    const QString name = host.value(QLatin1String("name")).toString();
    const QString email = host.value(QLatin1String("email")).toString();
    if (!name.isEmpty() || !email.isEmpty())
        persons.push_back({KeptAs::Host, name, email, QStringLiteral("%1 <%2>").arg(name, email)});
    const QJsonObject participants = objectAt(plan, "participants");
    addAll(persons, KeptAs::Recipient, participants.value(QLatin1String("recipients")));
    const QJsonArray lists = participants.value(QLatin1String("lists")).toArray();
    for (const QJsonValue &list : lists) {
        for (const char *member : {"address", "owner"}) {
            const QString text = list.toObject().value(QLatin1String(member)).toString();
            if (!text.isEmpty())
                persons.push_back(personFrom(KeptAs::MailingList, text));
        }
    }
    addAll(persons, KeptAs::Speaker, objectAt(plan, "recording").value(QLatin1String("speakers")));
    addAll(persons, KeptAs::Admitted, objectAt(plan, "confirmations").value(QLatin1String("B23")));
    return persons;
}

QStringList textsWith(const QJsonObject &plan, const QString &words)
{
    QJsonObject rest = plan;
    for (const char *member : {"host", "participants", "confirmations"})
        rest.remove(QLatin1String(member));
    QJsonObject recording = objectAt(rest, "recording");
    recording.remove(QStringLiteral("speakers"));
    rest.insert(QStringLiteral("recording"), recording);
    QStringList found;
    collect(rest, words, found);
    found.removeDuplicates();
    return found;
}

} // namespace einlass
