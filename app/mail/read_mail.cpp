// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/read_mail.h"

#include "base/text.h"
#include "mail/owned_object.h"
#include "tools/invitation_encoding.h"

#include <memory>
#include <vector>

namespace einlass {
namespace {

bool beginsWith(QByteArrayView line, QByteArrayView label)
{
    return line.size() >= label.size() && qstrnicmp(line.data(), label.size(), label.data(), label.size()) == 0;
}

/// GMime builds all parts at once, one call inside the other. A mail with more parts than are
/// looked at ends where they begin, so that it cannot nest without end.
QByteArray bounded(const QByteArray &bytes, bool &cut)
{
    // Lines of hyphens may be rulers of a text, too.
    constexpr int mostBoundaries = 10 * mostMailParts;
    int parts = 0;
    int boundaries = 0;
    for (qsizetype at = 0; at >= 0 && at < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        parts += beginsWith(rest, "content-type:") ? 1 : 0;
        boundaries += rest.startsWith("--") ? 1 : 0;
        if (parts > mostMailParts || boundaries > mostBoundaries) {
            cut = true;
            return bytes.left(at);
        }
        const qsizetype next = bytes.indexOf('\n', at);
        at = next < 0 ? -1 : next + 1;
    }
    return bytes;
}

/// The decoded content, at most largestMailPart of it.
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : nullptr;
    if (!stream)
        return {};
    g_mime_stream_reset(stream);
    const Owned<GMimeStream> filtered(g_mime_stream_filter_new(stream));
    const Owned<GMimeFilter> decoder(g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(wrapper), FALSE));
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered.get()), decoder.get());
    QByteArray content;
    char buffer[16384];
    while (content.size() < largestMailPart) {
        const ssize_t size = g_mime_stream_read(filtered.get(), buffer, sizeof(buffer));
        if (size <= 0)
            break;
        content.append(buffer, size);
    }
    return content;
}

class MailWalker
{
public:
    InvitationMail walk(GMimeMessage *message)
    {
        m_waiting.push_back({GMIME_OBJECT(message), 0});
        for (int seen = 0; !m_waiting.empty(); ++seen) {
            const Place place = m_waiting.back();
            m_waiting.pop_back();
            if (seen >= mostMailParts || place.depth > deepestMailPart) {
                m_mail.cut = true;
                continue;
            }
            visit(place);
        }
        return std::move(m_mail);
    }

private:
    struct Place
    {
        GMimeObject *object;
        int depth;
    };

    void visit(const Place &place)
    {
        if (!place.object)
            return;
        if (GMIME_IS_MESSAGE(place.object))
            visitMessage(GMIME_MESSAGE(place.object), place.depth);
        else if (GMIME_IS_MESSAGE_PART(place.object))
            wait(GMIME_OBJECT(g_mime_message_part_get_message(GMIME_MESSAGE_PART(place.object))), place.depth);
        else if (GMIME_IS_MULTIPART(place.object))
            visitMultipart(GMIME_MULTIPART(place.object), place.depth);
        else if (GMIME_IS_PART(place.object))
            visitPart(GMIME_PART(place.object));
    }

    void wait(GMimeObject *object, int depth)
    {
        if (object)
            m_waiting.push_back({object, depth + 1});
    }

    void visitMessage(GMimeMessage *message, int depth)
    {
        const char *subject = g_mime_message_get_subject(message);
        if (subject && m_mail.subject.isEmpty())
            m_mail.subject = cleaned(QString::fromUtf8(subject)).simplified();
        wait(g_mime_message_get_mime_part(message), depth);
    }

    void visitMultipart(GMimeMultipart *multipart, int depth)
    {
        // The last one waiting comes next.
        for (int i = g_mime_multipart_get_count(multipart) - 1; i >= 0; --i)
            wait(g_mime_multipart_get_part(multipart, i), depth);
    }

    void visitPart(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const QString name = QString::fromUtf8(g_mime_part_get_filename(part)).toLower();
        const bool calendar = g_mime_content_type_is_type(type, "text", "calendar")
            || g_mime_content_type_is_type(type, "application", "ics") || name.endsWith(u".ics");
        const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const bool attached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
        if (calendar && m_mail.calendar.isEmpty())
            m_mail.calendar = contentOf(part);
        else if (!attached && g_mime_content_type_is_type(type, "text", "plain"))
            take(part, type, m_mail.plain);
        else if (!attached && g_mime_content_type_is_type(type, "text", "html"))
            take(part, type, m_mail.html);
    }

    static void take(GMimePart *part, GMimeContentType *type, QString &text)
    {
        if (!isBlank(text))
            return;
        const QByteArray content = contentOf(part);
        const char *charset = g_mime_content_type_get_parameter(type, "charset");
        text = decodedText(content, charset ? QByteArray(charset) : charsetOfHtml(content));
    }

    std::vector<Place> m_waiting;
    InvitationMail m_mail;
};

} // namespace

InvitationMail readMail(const QByteArray &bytes)
{
    bool cut = false;
    const QByteArray mail = bounded(bytes, cut);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), static_cast<size_t>(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return {};
    InvitationMail read = MailWalker().walk(message.get());
    read.cut = read.cut || cut;
    return read;
}

QString decodedPhrase(const QString &raw)
{
    const std::unique_ptr<char, decltype(&g_free)> decoded(
        g_mime_utils_header_decode_phrase(nullptr, raw.toUtf8().constData()), &g_free);
    return decoded ? QString::fromUtf8(decoded.get()) : raw;
}

} // namespace einlass
