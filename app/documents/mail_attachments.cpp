// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/mail_attachments.h"

#include "documents/consent_template.h"

#include <algorithm>
#include <memory>
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

/// The forms for one person after the other; what they share is read and made once.
class FormsOfAll
{
public:
    explicit FormsOfAll(const DocumentContext &context)
        : m_context(context), m_form(consentTemplate(context)), m_persons(consentPersons(context)) {}

    Result<std::vector<Attachment>> of(const Attendee &attendee)
    {
        if (!m_form)
            return m_form.error();
        if (const auto person = personCalled(m_persons, attendee))
            return attached(renderConsentForm(m_context, *m_form, {ConsentExtent::Complete, consentName(*person)}));
        if (m_context.plan.recording->people == RecordedPeople::Speakers)
            return std::vector<Attachment>();
        // Whoever reads a list is recorded, too, but not known by name.
        if (!m_blank)
            m_blank = attached(renderConsentForm(m_context, *m_form, {}));
        return *m_blank;
    }

private:
    const DocumentContext &m_context;
    Result<PdfTemplate> m_form;
    std::vector<ConsentPerson> m_persons;
    std::optional<Result<std::vector<Attachment>>> m_blank;
};

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
    return [forms = std::make_shared<FormsOfAll>(plan.context())](const Attendee &attendee) { return forms->of(attendee); };
}

} // namespace einlass
