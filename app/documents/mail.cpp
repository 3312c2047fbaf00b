// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_event.h"
#include "documents/documents.h"
#include "documents/mail_drafts.h"
#include "documents/mail_headers.h"
#include "documents/mail_message.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

/// Which letter is written, and how each recipient's calendar entry is made.
struct Letter
{
    QByteArray kind;                                    ///< part of file name and identity
    MailText text;
    QByteArray sharedMethod;
    QByteArray personalMethod;
    std::function<Result<QByteArray>()> sharedCalendar;
    std::function<Result<QByteArray>(const Attendee &)> personalCalendar;
    /// A second entry for one person, which takes back what the first cannot.
    std::function<std::optional<QByteArray>(const Attendee &)> goneCalendar;
};

/// Official by the gate; asked again because everything hangs on it.
Result<void> checkSender(const DocumentContext &context)
{
    if (context.derived.host.kind == AddressClass::Lmu)
        return {};
    return Message{QT_TRANSLATE_NOOP("Core", "A mail can only be sent from the host’s official address.")};
}

struct People
{
    std::vector<Attendee> persons;
    std::vector<Attendee> lists;
};

People peopleOf(const DerivedPlan &derived)
{
    People people;
    people.persons = attendeesOf(derived);
    QStringList seen;
    for (const JudgedAddress &list : derived.lists) {
        const bool person = std::any_of(people.persons.begin(), people.persons.end(), [&](const Attendee &one) {
            return one.address == list.address; });
        if (list.address.isEmpty() || person || seen.contains(list.address))
            continue;
        seen << list.address;
        people.lists.push_back({list.name, list.address});
    }
    return people;
}

QByteArray identity(const DocumentContext &context, const QByteArray &kind, const QString &recipient)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {kind, context.plan.id.toUtf8(), context.plan.title.toUtf8(), recipient.toUtf8(),
                                   context.stamp.toUTC().toString(Qt::ISODate).toUtf8()}) {
        hash.addData(part);
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result().toHex().left(32);
}

MailMessage emptyMessage(const DocumentContext &context, const Letter &letter, const QString &recipient)
{
    MailMessage message;
    message.from = mailbox(context.plan.host.name, context.derived.host.address);
    message.date = context.stamp;
    message.id = identity(context, letter.kind, recipient);
    message.text = letter.text;
    return message;
}

/// Addressed to one person or list alone.
Result<QByteArray> singleMail(const DocumentContext &context, const Letter &letter, const Attendee &to, bool isList,
                              std::vector<Attachment> attachments)
{
    MailMessage message = emptyMessage(context, letter, to.address);
    message.to << mailbox(to.name, to.address);
    const auto calendar = isList ? letter.sharedCalendar() : letter.personalCalendar(to);
    if (!calendar)
        return calendar.error();
    message.calendar = *calendar;
    message.method = isList ? letter.sharedMethod : letter.personalMethod;
    const auto gone = isList || !letter.goneCalendar ? std::nullopt : letter.goneCalendar(to);
    if (gone)
        attachments.push_back({QStringLiteral("cancelled.ics"), "text/calendar", *gone});
    message.attachments = std::move(attachments);
    return mailBytes(message);
}

/// Several people are not shown to each other: they get blind copies and an entry without attendees. A
/// REQUEST would have to name every recipient as ATTENDEE.
Result<QByteArray> groupMail(const DocumentContext &context, const Letter &letter, const std::vector<Attachment> &attachments)
{
    const People people = peopleOf(context.derived);
    if (people.persons.size() == 1 && people.lists.empty())
        return singleMail(context, letter, people.persons.front(), false, attachments);
    MailMessage message = emptyMessage(context, letter, {});
    for (const Attendee &list : people.lists)
        message.to << mailbox(list.name, list.address);
    for (const Attendee &person : people.persons)
        message.bcc << mailbox(person.name, person.address);
    if (message.to.isEmpty())
        message.to << mailbox(context.plan.host.name, context.derived.host.address);
    const auto calendar = letter.sharedCalendar();
    if (!calendar)
        return calendar.error();
    message.calendar = *calendar;
    message.method = letter.sharedMethod;
    message.attachments = attachments;
    return mailBytes(message);
}

QString draftName(const QByteArray &kind, int number, const QString &address)
{
    QString person;
    for (const QChar c : address.section(u'@', 0, 0).left(40)) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        person += plain ? c : QChar(u'_');
    }
    return QStringLiteral("%1-%2-%3.eml").arg(QString::fromLatin1(kind)).arg(number, 3, 10, QLatin1Char('0')).arg(person);
}

Result<std::vector<PersonalDraft>> personalMails(const DocumentContext &context, const Letter &letter,
                                                 const AttachmentsFor &attachments, const DocumentProgress &progress)
{
    const People people = peopleOf(context.derived);
    if (people.persons.empty() && people.lists.empty())
        return Message{QT_TRANSLATE_NOOP("Core", "The plan names no recipients whom mails could be written to.")};
    std::vector<PersonalDraft> drafts;
    const auto all = static_cast<int>(people.persons.size() + people.lists.size());
    const auto write = [&](const Attendee &to, bool isList) -> Result<void> {
        std::vector<Attachment> files;
        if (attachments) {
            auto made = attachments(to);
            if (!made)
                return made.error();
            files = std::move(made).value();
        }
        const auto content = singleMail(context, letter, to, isList, std::move(files));
        if (!content)
            return content.error();
        const int number = static_cast<int>(drafts.size()) + 1;
        drafts.push_back({to.address, draftName(letter.kind, number, to.address), *content});
        if (progress && !progress(number, all))
            return Message{QT_TRANSLATE_NOOP("Core", "Stopped. No mail was written.")};
        return {};
    };
    for (const Attendee &person : people.persons) {
        if (const auto written = write(person, false); !written)
            return written.error();
    }
    for (const Attendee &list : people.lists) {
        if (const auto written = write(list, true); !written)
            return written.error();
    }
    return drafts;
}

Result<Letter> letterWith(const ReadyPlan &plan, const QByteArray &kind, const Result<MailText> &text)
{
    if (const auto sender = checkSender(plan.context()); !sender)
        return sender.error();
    if (!text)
        return text.error();
    const auto parts = partsForParticipants(plan);
    if (!parts)
        return parts.error();
    return Letter{kind, *text, "PUBLISH", "REQUEST", [&plan] { return meetingCalendar(plan); },
                  [&plan, parts = *parts](const Attendee &to) { return requestFor(plan, parts, to); },
                  [&plan](const Attendee &to) { return goneCalendar(plan, to); }};
}

Result<Letter> cancellationLetter(const ClearedPlan &plan, const std::vector<LocalTime> &dates)
{
    if (const auto sender = checkSender(plan.context()); !sender)
        return sender.error();
    const auto text = cancellationMailText(plan, dates);
    if (!text)
        return text.error();
    const auto calendar = [&plan, &dates](const std::optional<Attendee> &to) {
        return dates.empty() ? cancellationCalendar(plan, to) : dateCancellationCalendar(plan, dates, to);
    };
    return Letter{"cancellation", *text, "CANCEL", "CANCEL", [calendar] { return calendar({}); },
                  [calendar](const Attendee &to) { return calendar(to); }, {}};
}

Result<QByteArray> groupMail(const DocumentContext &context, const Result<Letter> &letter, const std::vector<Attachment> &attachments)
{
    if (!letter)
        return letter.error();
    return groupMail(context, *letter, attachments);
}

Result<std::vector<PersonalDraft>> personalMails(const DocumentContext &context, const Result<Letter> &letter,
                                                 const AttachmentsFor &attachments, const DocumentProgress &progress)
{
    if (!letter)
        return letter.error();
    return personalMails(context, *letter, attachments, progress);
}

} // namespace

Result<QByteArray> invitationMail(const ReadyPlan &plan)
{
    return invitationMail(plan, {});
}

Result<QByteArray> invitationMail(const ReadyPlan &plan, const std::vector<Attachment> &attachments)
{
    return groupMail(plan.context(), letterWith(plan, "invitation", invitationMailText(plan)), attachments);
}

Result<QByteArray> updateMail(const ReadyPlan &plan, const std::vector<Attachment> &attachments)
{
    return groupMail(plan.context(), letterWith(plan, "update", updateMailText(plan)), attachments);
}

Result<QByteArray> cancellationMail(const ClearedPlan &plan, const std::vector<LocalTime> &dates)
{
    return groupMail(plan.context(), cancellationLetter(plan, dates), {});
}

Result<std::vector<PersonalDraft>> personalInvitationMails(const ReadyPlan &plan, const AttachmentsFor &attachments,
                                                           const DocumentProgress &progress)
{
    return personalMails(plan.context(), letterWith(plan, "invitation", invitationMailText(plan)), attachments, progress);
}

Result<std::vector<PersonalDraft>> personalUpdateMails(const ReadyPlan &plan, const AttachmentsFor &attachments,
                                                       const DocumentProgress &progress)
{
    return personalMails(plan.context(), letterWith(plan, "update", updateMailText(plan)), attachments, progress);
}

Result<std::vector<PersonalDraft>> personalCancellationMails(const ClearedPlan &plan, const std::vector<LocalTime> &dates,
                                                             const DocumentProgress &progress)
{
    return personalMails(plan.context(), cancellationLetter(plan, dates), {}, progress);
}

} // namespace einlass
