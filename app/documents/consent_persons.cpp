// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/consent_form.h"

#include "base/text.h"
#include "documents/pdf_values.h"
#include "plan/typed_person.h"

#include <algorithm>

/// For whom there are forms.
namespace einlass {
namespace {

/// "Name <address>", a name, or an address. A form shows a name; an address only where there is no name.
ConsentPerson personOf(const QString &typed)
{
    const TypedPerson written = typedPerson(printable(typed));
    ConsentPerson person{written.name, written.address};
    if (isBlank(person.name))
        person.name = person.address;
    return person;
}

bool isSame(const ConsentPerson &a, const ConsentPerson &b)
{
    if (!a.address.isEmpty() && !b.address.isEmpty())
        return a.address.compare(b.address, Qt::CaseInsensitive) == 0;
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

void add(std::vector<ConsentPerson> &persons, const ConsentPerson &person)
{
    const bool known = std::any_of(persons.begin(), persons.end(),
                                   [&](const ConsentPerson &other) { return isSame(person, other); });
    if (!isBlank(person.name) && !known)
        persons.push_back(person);
}

} // namespace

std::vector<ConsentPerson> consentPersons(const DocumentContext &context)
{
    std::vector<ConsentPerson> persons;
    const Plan &plan = context.plan;
    if (!plan.recording)
        return persons;
    if (plan.recording->people == RecordedPeople::Speakers) {
        for (const QString &speaker : plan.recording->speakers)
            add(persons, personOf(speaker));
        return persons;
    }
    add(persons, {printable(plan.host.name).simplified(), printable(plan.host.email).simplified()});
    for (const JudgedAddress &recipient : context.derived.recipients) {
        // A list is nobody, and what is no address belongs to nobody.
        if (recipient.kind == AddressClass::List || recipient.address.isEmpty())
            continue;
        const QString name = printable(recipient.name).simplified();
        add(persons, {isBlank(name) ? recipient.address : name, recipient.address});
    }
    return persons;
}

QString consentName(const ConsentPerson &person)
{
    constexpr qsizetype longestName = 200;
    return person.name.left(longestName);
}

Result<QString> consentName(const DocumentContext &context, const QString &person)
{
    const ConsentPerson wanted = personOf(person.left(2000));
    if (isBlank(wanted.name))
        return Message{QT_TRANSLATE_NOOP("Core", "A personal consent form needs a name.")};
    const QString shown = consentName(wanted);
    if (!context.plan.recording || context.plan.recording->people != RecordedPeople::Speakers)
        return shown;
    const std::vector<ConsentPerson> speakers = consentPersons(context);
    const auto found = std::find_if(speakers.begin(), speakers.end(), [&](const ConsentPerson &speaker) {
        return isSame(wanted, speaker);
    });
    if (found == speakers.end())
        return Message{QT_TRANSLATE_NOOP("Core", "Only speakers are recorded, and “%1” is not among them. Add the name to the speakers, or record everybody."),
                       {shown}};
    return consentName(*found);
}

} // namespace einlass
