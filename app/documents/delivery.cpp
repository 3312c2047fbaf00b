// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/delivery.h"

#include "base/text.h"
#include "documents/mail_drafts.h"

#include <QtGlobal>

namespace einlass {
namespace {

const char openCalendarFile[] = QT_TRANSLATE_NOOP("Core", "Open the calendar file: subject, place, dates and text are in it. Or make a new appointment in your calendar and copy what follows.");
const char openDraft[] = QT_TRANSLATE_NOOP("Core", "Open the draft in your mail program: recipients, subject, text and calendar entry are in it. Or write a new mail and copy what follows.");
const char openCoursePage[] = QT_TRANSLATE_NOOP("Core", "Open the course page. Only people who are enrolled may be able to read what you put there.");
const char openListMail[] = QT_TRANSLATE_NOOP("Core", "Write a new mail to the list. The list must be closed: only its members read it, and it has no public archive.");
const char handOver[] = QT_TRANSLATE_NOOP("Core", "Save all documents in one folder and hand them to the person who sends the invitation. Say that it may go to the participants only.");
const char copySubject[] = QT_TRANSLATE_NOOP("Core", "Subject");
const char copyPlace[] = QT_TRANSLATE_NOOP("Core", "Place");
const char copyText[] = QT_TRANSLATE_NOOP("Core", "Text");
const char inviteThese[] = QT_TRANSLATE_NOOP("Core", "Invite these people");
const char blindCopies[] = QT_TRANSLATE_NOOP("Core", "Put these people into Bcc, so that nobody learns the others' addresses");
const char listAddress[] = QT_TRANSLATE_NOOP("Core", "Address of the list");
const char attachCalendar[] = QT_TRANSLATE_NOOP("Core", "Attach the calendar entry");
const char attachForm[] = QT_TRANSLATE_NOOP("Core", "Attach the consent form");

QStringList addressesOf(const std::vector<JudgedAddress> &judged)
{
    QStringList addresses;
    for (const JudgedAddress &one : judged) {
        if (!one.address.isEmpty() && one.kind != AddressClass::List && !addresses.contains(one.address))
            addresses << one.address;
    }
    return addresses;
}

QStringList listsOf(const DerivedPlan &derived)
{
    QStringList addresses;
    for (const JudgedAddress &one : derived.lists) {
        if (!one.address.isEmpty() && !addresses.contains(one.address))
            addresses << one.address;
    }
    return addresses;
}

/// The link, after the room where people meet on site as well.
QString placeOf(const ReadyPlan &plan)
{
    const DocumentContext &context = plan.context();
    QStringList places;
    for (Language language : context.languages) {
        const QString room = cleaned(context.plan.place.in(language)).simplified();
        if (!room.isEmpty() && !places.contains(room))
            places << room;
    }
    places << plan.access().link;
    return places.join(QStringLiteral("; "));
}

class Steps
{
public:
    Steps(const ReadyPlan &plan, const MailText &letter) : m_plan(plan), m_letter(letter) {}

    void file(const char *id, const char *text, DocumentKind kind) { add(id, text).file = kind; }
    void note(const char *id, const char *text) { add(id, text); }
    void people(const char *text, const QStringList &addresses)
    {
        if (!addresses.isEmpty())
            add("recipients", text).addresses = addresses;
    }
    void subject() { add("subject", copySubject).value = m_letter.subject; }
    void place() { add("place", copyPlace).value = placeOf(m_plan); }
    void body()
    {
        DeliveryStep &step = add("body", copyText);
        step.value = m_letter.text;
        step.html = m_letter.html;
    }
    void attachments(bool calendar)
    {
        if (calendar)
            file("calendar", attachCalendar, DocumentKind::Calendar);
        if (m_plan.context().plan.recording)
            file("consent-form", attachForm, DocumentKind::ConsentForm);
    }

    std::vector<DeliveryStep> all;

private:
    DeliveryStep &add(const char *id, const char *text)
    {
        all.push_back({QLatin1String(id), {text, {}}, {}, {}, {}, {}});
        return all.back();
    }

    const ReadyPlan &m_plan;
    const MailText &m_letter;
};

void addSteps(Steps &steps, Way way, const DerivedPlan &derived)
{
    switch (way) {
    case Way::Calendar:
        steps.file("open", openCalendarFile, DocumentKind::Calendar);
        steps.subject();
        steps.place();
        steps.body();
        steps.people(inviteThese, invitedAddresses(derived));
        return steps.attachments(false);
    case Way::Mail:
        steps.file("open", openDraft, DocumentKind::Mail);
        steps.people(blindCopies, invitedAddresses(derived));
        steps.subject();
        steps.body();
        return steps.attachments(true);
    case Way::CoursePage:
        steps.note("open", openCoursePage);
        break;
    case Way::MailingList:
        steps.note("open", openListMail);
        steps.people(listAddress, listsOf(derived));
        break;
    case Way::SomebodyElse:
        steps.note("open", handOver);
        steps.people(blindCopies, invitedAddresses(derived));
        break;
    }
    steps.subject();
    steps.body();
    steps.attachments(true);
}

} // namespace

QStringList invitedAddresses(const DerivedPlan &derived)
{
    QStringList all = addressesOf(derived.recipients) + listsOf(derived);
    all.removeDuplicates();
    return all;
}

Result<std::vector<DeliveryStep>> deliverySteps(const ReadyPlan &plan, Way way)
{
    const Result<MailText> letter = invitationMailText(plan);
    if (!letter)
        return letter.error();
    Steps steps(plan, *letter);
    addSteps(steps, way, plan.context().derived);
    return std::move(steps.all);
}

} // namespace einlass
