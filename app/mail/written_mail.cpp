// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/written_mail.h"

#include "documents/mail_headers.h"
#include "documents/short_line.h"
#include "mail/owned_object.h"

#include <memory>

namespace einlass {
namespace {

Owned<GMimePart> part(const char *type, const char *subtype, const QByteArray &content, GMimeContentEncoding encoding)
{
    Owned<GMimePart> part(g_mime_part_new_with_type(type, subtype));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(content.constData(), static_cast<std::size_t>(content.size())));
    const Owned<GMimeDataWrapper> wrapper(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), wrapper.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

Owned<GMimePart> textPart(const char *subtype, const QByteArray &content)
{
    Owned<GMimePart> made = part("text", subtype, content, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(made.get()), "charset", "utf-8");
    return made;
}

Owned<GMimePart> calendarPart(const QByteArray &calendar, const QByteArray &method)
{
    Owned<GMimePart> made = textPart("calendar", calendar);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(made.get()), "method", method.constData());
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(made.get()), "name", "meeting.ics");
    return made;
}

/// No path, nothing that a system forbids in names, not hidden, not endless.
QByteArray safeName(const QString &name)
{
    QString safe = shortLine(name, 120);
    for (QChar &c : safe) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? QByteArray("attachment") : safe.toUtf8();
}

Owned<GMimePart> attachmentPart(const Attachment &attachment)
{
    const QByteArrayList type = attachment.mediaType.split('/');
    Owned<GMimePart> made = part(type.value(0, "application").constData(), type.value(1, "octet-stream").constData(),
                                 attachment.content, GMIME_CONTENT_ENCODING_BASE64);
    GMimeObject *object = GMIME_OBJECT(made.get());
    g_mime_object_set_disposition(object, GMIME_DISPOSITION_ATTACHMENT);
    g_mime_object_set_content_disposition_parameter(object, "filename", safeName(attachment.name).constData());
    // GMime would take ISO 8859-1 where it can.
    GMimeParamList *parameters = g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(object));
    if (GMimeParam *name = g_mime_param_list_get_parameter(parameters, "filename")) {
        g_mime_param_set_charset(name, "utf-8");
        g_mime_param_set_encoding_method(name, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    }
    return made;
}

Owned<GMimeMultipart> multipart(const char *subtype, const char *mark, const QByteArray &id)
{
    Owned<GMimeMultipart> made(g_mime_multipart_new_with_subtype(subtype));
    g_mime_multipart_set_boundary(made.get(), QByteArray(mark).append(id).constData());
    return made;
}

template <typename T>
void add(const Owned<GMimeMultipart> &whole, const Owned<T> &one)
{
    g_mime_multipart_add(whole.get(), GMIME_OBJECT(one.get()));
}

Owned<GMimeMultipart> body(const MailMessage &message)
{
    Owned<GMimeMultipart> alternative = multipart("alternative", "einlass-", message.id);
    add(alternative, textPart("plain", message.text.text.toUtf8()));
    add(alternative, textPart("html", message.text.html.toUtf8()));
    if (!message.calendar.isEmpty())
        add(alternative, calendarPart(message.calendar, message.method));
    if (message.attachments.empty())
        return alternative;
    Owned<GMimeMultipart> mixed = multipart("mixed", "einlass-mixed-", message.id);
    add(mixed, alternative);
    for (const Attachment &attachment : message.attachments)
        add(mixed, attachmentPart(attachment));
    return mixed;
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

void setHeaders(GMimeMessage *to, const MailMessage &message)
{
    setRaw(to, "From", message.from);
    setRaw(to, "To", message.to.join(",\n "));
    if (!message.bcc.isEmpty())
        setRaw(to, "Bcc", message.bcc.join(",\n "));
    setRaw(to, "Subject", encodedWords(message.text.subject));
    GDateTime *date = g_date_time_new_from_unix_utc(message.date.toSecsSinceEpoch());
    g_mime_message_set_date(to, date);
    g_date_time_unref(date);
    g_mime_message_set_message_id(to, (message.id + "@einlass.invalid").constData());
    // Mail programs open it for sending instead of as a received mail.
    setRaw(to, "X-Unsent", "1");
}

} // namespace

QByteArray writtenMail(const MailMessage &message)
{
    const Owned<GMimeMultipart> content = body(message);
    const Owned<GMimeMessage> mail(g_mime_message_new(TRUE));
    setHeaders(mail.get(), message);
    g_mime_message_set_mime_part(mail.get(), GMIME_OBJECT(content.get()));
    const std::unique_ptr<char, decltype(&g_free)> bytes(g_mime_object_to_string(GMIME_OBJECT(mail.get()), nullptr), &g_free);
    return QByteArray(bytes.get());
}

} // namespace einlass
