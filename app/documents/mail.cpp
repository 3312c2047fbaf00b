// SPDX-License-Identifier: GPL-3.0-or-later
// Before Qt: GLib has members that are called like Qt's keyword "signals".
#include <gmime/gmime.h>

#include "base/text.h"
#include "documents/documents.h"
#include "documents/values.h"

#include <QCryptographicHash>
#include <QStringList>

#include <memory>
#include <mutex>

namespace einlass {
namespace {

struct ObjectDeleter
{
    template <typename T>
    void operator()(T *object) const { g_object_unref(object); }
};
template <typename T>
using Object = std::unique_ptr<T, ObjectDeleter>;

/// Pure ASCII as it is, everything else as UTF-8 encoded words, a line for each.
QByteArray encodedWords(const QString &text)
{
    const QByteArray plain = text.toUtf8();
    bool ascii = true;
    for (const char c : plain)
        ascii = ascii && c >= 0x20 && c < 0x7f;
    if (ascii && !text.contains(QLatin1String("=?")) && plain.size() <= 60)
        return plain;
    QByteArrayList words;
    QByteArray piece;
    // An encoded word holds at most 75 characters and never a part of a character.
    const auto flush = [&] {
        if (!piece.isEmpty())
            words << "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const uint point : text.toUcs4()) {
        const char32_t c = point;
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (piece.size() + bytes.size() > 42)
            flush();
        piece += bytes;
    }
    flush();
    return words.join("\n ");
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString plain = cleaned(name).simplified();
    const QByteArray mail = cleaned(address).simplified().remove(u' ').toUtf8();
    if (plain.isEmpty())
        return mail;
    QByteArray phrase = encodedWords(plain);
    if (!phrase.startsWith("=?")) {
        phrase.replace('\\', "\\\\").replace('"', "\\\"");
        phrase = '"' + phrase + '"';
    }
    return phrase + " <" + mail + '>';
}

/// Who gets the mail. Several people are not shown to each other: they get blind copies.
struct Addressees
{
    QByteArrayList to;
    QByteArrayList bcc;
};

Addressees addressees(const DocumentContext &context)
{
    Addressees result;
    QByteArrayList people;
    QStringList seen;
    for (const JudgedAddress &person : context.derived.recipients) {
        if (person.address.isEmpty() || person.kind == AddressClass::List || seen.contains(person.address))
            continue;
        seen << person.address;
        people << mailbox(person.name, person.address);
    }
    for (const JudgedAddress &list : context.derived.lists) {
        if (list.address.isEmpty() || seen.contains(list.address))
            continue;
        seen << list.address;
        result.to << mailbox(list.name, list.address);
    }
    if (people.size() == 1 && result.to.isEmpty())
        result.to = people;
    else
        result.bcc = people;
    if (result.to.isEmpty())
        result.to << mailbox(context.plan.host.name, context.plan.host.email);
    return result;
}

QString subject(const DocumentContext &context)
{
    QStringList words;
    for (Language language : context.languages)
        words << Words(language).word(QStringLiteral("subject.word"));
    return QStringLiteral("%1: %2").arg(words.join(QLatin1String(" / ")), cleaned(context.plan.title).simplified());
}

Object<GMimePart> part(const char *type, const char *subtype, const QByteArray &content)
{
    Object<GMimePart> part(g_mime_part_new_with_type(type, subtype));
    const Object<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(content.constData(), static_cast<std::size_t>(content.size())));
    const Object<GMimeDataWrapper> wrapper(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), wrapper.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    return part;
}

void setRaw(GMimeMessage *message, const char *name, const QByteArray &value)
{
    // A value that is encoded already: GMime would choose another character set by itself.
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    g_mime_header_list_set(headers, name, "x", "utf-8");
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        if (g_ascii_strcasecmp(g_mime_header_get_name(header), name) == 0)
            g_mime_header_set_raw_value(header, (' ' + value + '\n').constData());
    }
}

QByteArray fingerprint(const DocumentContext &context, const char *use)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(use));
    hash.addData(context.plan.id.toUtf8());
    hash.addData(context.plan.title.toUtf8());
    hash.addData(context.stamp.toUTC().toString(Qt::ISODate).toUtf8());
    return hash.result().toHex().left(32);
}

void setHeaders(GMimeMessage *message, const DocumentContext &context)
{
    const Host &host = context.plan.host;
    const Addressees people = addressees(context);
    setRaw(message, "From", mailbox(host.name, host.email));
    setRaw(message, "To", people.to.join(",\n "));
    if (!people.bcc.isEmpty())
        setRaw(message, "Bcc", people.bcc.join(",\n "));
    setRaw(message, "Subject", encodedWords(subject(context)));
    GDateTime *date = g_date_time_new_from_unix_utc(context.stamp.toSecsSinceEpoch());
    g_mime_message_set_date(message, date);
    g_date_time_unref(date);
    const QByteArray id = fingerprint(context, "message") + "@einlass.invalid";
    g_mime_message_set_message_id(message, id.constData());
    // Mail programs open it for sending instead of as a received mail.
    setRaw(message, "X-Unsent", "1");
}

} // namespace

/// The calendar part is METHOD:PUBLISH like meeting.ics: a REQUEST would have to name every
/// recipient as ATTENDEE and so show them to each other.
Result<QByteArray> invitationMail(const ReadyPlan &plan)
{
    const auto text = invitationText(plan);
    const auto html = invitationHtml(plan);
    const auto calendar = meetingCalendar(plan);
    if (!text)
        return text.error();
    if (!html)
        return html.error();
    if (!calendar)
        return calendar.error();
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });

    const DocumentContext &context = plan.context();
    const Object<GMimeMultipart> alternative(g_mime_multipart_new_with_subtype("alternative"));
    g_mime_multipart_set_boundary(alternative.get(), ("einlass-" + fingerprint(context, "boundary")).constData());
    const auto add = [&](const Object<GMimePart> &one) { g_mime_multipart_add(alternative.get(), GMIME_OBJECT(one.get())); };
    add(part("text", "plain", text->toUtf8()));
    add(part("text", "html", html->toUtf8()));
    const Object<GMimePart> event = part("text", "calendar", *calendar);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(event.get()), "method", "PUBLISH");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(event.get()), "name", "meeting.ics");
    add(event);

    const Object<GMimeMessage> message(g_mime_message_new(TRUE));
    setHeaders(message.get(), context);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(alternative.get()));
    const std::unique_ptr<char, decltype(&g_free)> bytes(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr), &g_free);
    return QByteArray(bytes.get());
}

} // namespace einlass
