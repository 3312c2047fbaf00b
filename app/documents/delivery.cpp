// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/delivery.h"

#include "base/text.h"
#include "documents/mail_attachments.h"
#include "documents/sent.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char openCalendarFile[] = QT_TRANSLATE_NOOP("Core", "Open the calendar file: subject, place, dates and text are in it.");
const char openDraft[] = QT_TRANSLATE_NOOP("Core", "Open the draft in your mail program: recipients, subject, text and calendar entry are in it.");
const char openCoursePage[] = QT_TRANSLATE_NOOP("Core", "Open the course page. Only people who are enrolled may be able to read what you put there.");
const char openListMail[] = QT_TRANSLATE_NOOP("Core", "Write a new mail to the list. The list must be closed: only its members read it, and it has no public archive.");
const char handOver[] = QT_TRANSLATE_NOOP("Core", "Save all documents in one folder and hand them to the person who sends the invitation. Say that it may go to the participants only.");
const char openUpdateFile[] = QT_TRANSLATE_NOOP("Core", "Change your appointment in your calendar and copy what follows: your calendar tells the people invited. Or open the calendar file: it replaces the entry that people have.");
const char openUpdateDraft[] = QT_TRANSLATE_NOOP("Core", "Open the draft of the update in your mail program: recipients, what has changed, the new text and the calendar entry are in it.");
const char replaceOnCoursePage[] = QT_TRANSLATE_NOOP("Core", "Open the course page and replace what you put there.");
const char handOverUpdate[] = QT_TRANSLATE_NOOP("Core", "Save the draft of the update and hand it to the person who sent the invitation. Say that it may go to the participants only.");
const char openCancellationFile[] = QT_TRANSLATE_NOOP("Core", "Cancel your appointment in your calendar: it tells the people invited. Or open the calendar file: it takes the entry out of people’s calendars.");
const char openCancellationDraft[] = QT_TRANSLATE_NOOP("Core", "Open the draft of the cancellation in your mail program: recipients, text and the calendar entry that cancels are in it.");
const char cancelOnCoursePage[] = QT_TRANSLATE_NOOP("Core", "Open the course page, take the access data away and put the cancellation there.");
const char handOverCancellation[] = QT_TRANSLATE_NOOP("Core", "Save the draft of the cancellation and hand it to the person who sent the invitation.");
const char copySubject[] = QT_TRANSLATE_NOOP("Core", "Subject");
const char copyPlace[] = QT_TRANSLATE_NOOP("Core", "Place");
const char copyText[] = QT_TRANSLATE_NOOP("Core", "Text");
const char inviteThese[] = QT_TRANSLATE_NOOP("Core", "Invite these people");
const char invitedAre[] = QT_TRANSLATE_NOOP("Core", "These people were invited");
const char blindCopies[] = QT_TRANSLATE_NOOP("Core", "Put these people into Bcc, so that nobody learns the others’ addresses");
const char listAddress[] = QT_TRANSLATE_NOOP("Core", "Address of the list");
const char attachCalendar[] = QT_TRANSLATE_NOOP("Core", "Attach the calendar entry");
const char attachCancellation[] = QT_TRANSLATE_NOOP("Core", "Attach the calendar entry that cancels");
const char attachForm[] = QT_TRANSLATE_NOOP("Core", "Attach the consent form");
const char formToSpeakers[] = QT_TRANSLATE_NOOP("Core", "Send the consent form to the speakers: only they are recorded");

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

/// What differs between the letters: how each way begins, and which files belong to it.
struct LetterParts
{
    const char *calendar;
    const char *mail;
    const char *coursePage;
    const char *somebodyElse;
    DocumentKind draft;
    DocumentKind entry;
    bool draftToHandOver;
    const char *attach;
    bool entryIsWhole;          ///< the calendar file leaves nothing to copy
    const char *people;         ///< what the calendar's user is to do with them
};

constexpr LetterParts invitationParts{openCalendarFile, openDraft, openCoursePage, handOver, DocumentKind::Mail,
                                      DocumentKind::Calendar, false, attachCalendar, true, inviteThese};
constexpr LetterParts updateParts{openUpdateFile, openUpdateDraft, replaceOnCoursePage, handOverUpdate,
                                  DocumentKind::Update, DocumentKind::Update, true, attachCalendar, false, invitedAre};
constexpr LetterParts cancellationParts{openCancellationFile, openCancellationDraft, cancelOnCoursePage,
                                        handOverCancellation, DocumentKind::Cancellation,
                                        DocumentKind::Cancellation, true, attachCancellation, false, invitedAre};

class Steps
{
public:
    Steps(const DocumentContext &context, const LetterParts &parts, const MailText &letter)
        : m_derived(context.derived), m_parts(parts), m_letter(letter) {}

    QString place;              ///< empty: there is none to tell
    const char *form = nullptr; ///< what is to be done with the consent form

    void add(Way way)
    {
        addAll(way);
        const bool whole = way == Way::Mail || way == Way::SomebodyElse || (way == Way::Calendar && m_parts.entryIsWhole);
        for (DeliveryStep &step : all)
            step.byHand = whole && isInFile(step, way);
        std::stable_partition(all.begin(), all.end(), [](const DeliveryStep &step) { return !step.byHand; });
    }

    std::vector<DeliveryStep> all;

private:
    /// Whether the file of the first step holds this already.
    bool isInFile(const DeliveryStep &step, Way way) const
    {
        if (step.id == QLatin1String("open") || (step.id == QLatin1String("consent-form") && form == formToSpeakers))
            return false;
        // An appointment to share invites nobody by itself, and has nothing attached.
        const bool beside = step.id == QLatin1String("recipients") || step.id == QLatin1String("consent-form");
        return way != Way::Calendar || !beside;
    }

    void addAll(Way way)
    {
        switch (way) {
        case Way::Calendar:
            entry("open", m_parts.calendar);
            subject();
            if (!place.isEmpty())
                step("place", copyPlace).value = place;
            body();
            people(m_parts.people, invitedAddresses(m_derived));
            return consentForm();
        case Way::Mail:
            step("open", m_parts.mail).file = m_parts.draft;
            people(blindCopies, invitedAddresses(m_derived));
            break;
        case Way::CoursePage:
            step("open", m_parts.coursePage);
            break;
        case Way::MailingList:
            step("open", openListMail);
            people(listAddress, listsOf(m_derived));
            break;
        case Way::SomebodyElse:
            if (DeliveryStep &open = step("open", m_parts.somebodyElse); m_parts.draftToHandOver)
                open.file = m_parts.draft;
            people(blindCopies, invitedAddresses(m_derived));
            break;
        }
        subject();
        body();
        entry("calendar", m_parts.attach);
        consentForm();
    }

    DeliveryStep &step(const char *id, const char *text)
    {
        all.push_back({QLatin1String(id), {text, {}}, {}, {}, {}, {}});
        return all.back();
    }
    void people(const char *text, const QStringList &addresses)
    {
        if (!addresses.isEmpty())
            step("recipients", text).addresses = addresses;
    }
    void subject() { step("subject", copySubject).value = m_letter.subject; }
    void body()
    {
        DeliveryStep &made = step("body", copyText);
        made.value = m_letter.text;
        made.html = m_letter.html;
    }
    void entry(const char *id, const char *text)
    {
        DeliveryStep &made = step(id, text);
        made.file = m_parts.entry;
        made.isCalendar = true;
    }
    void consentForm()
    {
        if (form)
            step("consent-form", form).file = DocumentKind::ConsentForm;
    }

    const DerivedPlan &m_derived;
    const LetterParts &m_parts;
    const MailText &m_letter;
};

} // namespace

QStringList invitedAddresses(const DerivedPlan &derived)
{
    QStringList all = addressesOf(derived.recipients) + listsOf(derived);
    all.removeDuplicates();
    return all;
}

Result<std::vector<DeliveryStep>> deliverySteps(const ReadyPlan &plan, Way way)
{
    const DocumentContext &context = plan.context();
    const bool update = !outdatedSendings(context.plan).empty();
    const Result<MailText> letter = update ? updateMailText(plan) : invitationMailText(plan);
    if (!letter)
        return letter.error();
    Steps steps(context, update ? updateParts : invitationParts, *letter);
    steps.place = placeOf(plan);
    if (context.plan.recording)
        steps.form = formConcernsAll(context) ? attachForm : formToSpeakers;
    steps.add(way);
    return std::move(steps.all);
}

Result<std::vector<DeliveryStep>> cancellationSteps(const ClearedPlan &plan, Way way)
{
    const Result<MailText> letter = cancellationMailText(plan);
    if (!letter)
        return letter.error();
    Steps steps(plan.context(), cancellationParts, *letter);
    steps.add(way);
    return std::move(steps.all);
}

} // namespace einlass
