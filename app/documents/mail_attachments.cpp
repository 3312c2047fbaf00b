// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/mail_attachments.h"

#include "documents/consent_form.h"

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

/// Who among those to sign this is; nothing for others, mailing lists above all.
std::optional<ConsentPerson> personCalled(const std::vector<ConsentPerson> &persons, const Attendee &attendee)
{
    const auto found = std::find_if(persons.begin(), persons.end(), [&attendee](const ConsentPerson &person) {
        return !person.address.isEmpty() && person.address.compare(attendee.address, Qt::CaseInsensitive) == 0;
    });
    return found == persons.end() ? std::nullopt : std::optional(*found);
}

Result<std::vector<Attachment>> attached(const Result<ConsentForm> &form)
{
    if (!form)
        return form.error();
    return std::vector<Attachment>{{QStringLiteral("consent-form.pdf"), "application/pdf", form->pdf}};
}

} // namespace

bool formConcernsAll(const DocumentContext &context)
{
    if (!context.plan.recording)
        return false;
    if (context.plan.recording->people != RecordedPeople::Speakers)
        return true;
    const std::vector<ConsentPerson> speakers = consentPersons(context);
    const std::vector<Attendee> people = attendeesOf(context.derived);
    return context.derived.lists.empty() && !people.empty()
        && std::all_of(people.begin(), people.end(), [&speakers](const Attendee &one) { return personCalled(speakers, one).has_value(); });
}

Result<std::vector<Attachment>> sharedAttachments(const ClearedPlan &plan)
{
    if (!formConcernsAll(plan.context()))
        return std::vector<Attachment>();
    return attached(consentFormPdf(plan));
}

AttachmentsFor personalAttachments(const ClearedPlan &plan)
{
    if (!plan.context().plan.recording)
        return {};
    return [&plan, persons = consentPersons(plan.context())](const Attendee &attendee) -> Result<std::vector<Attachment>> {
        if (const auto person = personCalled(persons, attendee))
            return attached(personalConsentForm(plan, person->name));
        // Whoever reads a list is recorded, too, but not known by name.
        const bool everybody = plan.context().plan.recording->people != RecordedPeople::Speakers;
        return everybody ? attached(consentFormPdf(plan)) : std::vector<Attachment>();
    };
}

} // namespace einlass
