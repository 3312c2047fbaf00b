// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_file.h"

#include "base/text.h"
#include "tools/html_text.h"
#include "tools/invitation_calendar.h"
#include "tools/invitation_encoding.h"
#include "tools/invitation_mail.h"
#include "tools/invitation_reader.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>

namespace einlass {
namespace {

/// A text has at most four bytes for a character; one more, so that what is cut off is noticed.
constexpr qsizetype mostTextBytes = 4 * maximumInvitationLength + 4;
constexpr qsizetype longestLook = 65536;

/// Files that hold no text by their first bytes.
Result<void> refuseKnownKinds(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Message{QT_TRANSLATE_NOOP("Core", "%1: this is a message or document in Microsoft’s own format. Open it, and save it as .eml or copy its text."), {name}};
    static const std::array kinds{QByteArray("%PDF-"), QByteArray("PK\x03\x04"), QByteArray("\x89PNG"),
                                  QByteArray("\xFF\xD8\xFF"), QByteArray("GIF8"), QByteArray("{\\rtf"),
                                  QByteArray("\x1F\x8B"), QByteArray("Rar!"), QByteArray("7z\xBC\xAF")};
    const bool known = std::any_of(kinds.begin(), kinds.end(), [&](const QByteArray &kind) { return bytes.startsWith(kind); });
    if (known)
        return Message{QT_TRANSLATE_NOOP("Core", "%1: a text, HTML, mail or calendar file is expected. Open the file and copy its text."), {name}};
    return {};
}

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

bool hasEnding(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QLatin1String ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool isCalendar(QStringView begin)
{
    return begin.trimmed().startsWith(u"BEGIN:VCALENDAR", Qt::CaseInsensitive);
}

/// A head of mail: lines "Name: value" up to a blank one, with a name that only mails have.
bool beginsLikeMail(const QByteArray &bytes)
{
    bool typical = false;
    for (qsizetype at = 0; at < std::min(bytes.size(), longestLook);) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, (end < 0 ? bytes.size() : end) - at).trimmed();
        const bool continued = at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t');
        if (line.isEmpty())
            return typical;
        const qsizetype colon = line.indexOf(':');
        const QByteArray field = line.left(std::max<qsizetype>(colon, 0)).toLower();
        if (!continued && (colon <= 0 || field.contains(' ')) && !(at == 0 && line.startsWith("From ")))
            return false;
        typical = typical || field == "mime-version" || field == "received" || field == "message-id"
            || field == "content-type" || field == "return-path";
        at = end < 0 ? bytes.size() : end + 1;
    }
    return typical;
}

/// Lines as the text has them, which may be HTML.
QString linesFor(const QString &body, const QString &lines)
{
    return looksLikeHtml(body) ? lines.toHtmlEscaped().replace(u'\n', QLatin1String("<br>\n")) : lines;
}

/// Lines before a text that may be HTML.
QString withHead(const QString &head, const QString &body)
{
    return linesFor(body, head) + body;
}

void noteCalendar(const CalendarText &calendar, InvitationFile &file)
{
    if (calendar.cancelled)
        file.notes.push_back({QT_TRANSLATE_NOOP("Core", "The calendar file cancels this meeting.")});
    if (calendar.meetings > 1)
        file.notes.push_back({QT_TRANSLATE_NOOP("Core", "The file has several meetings; one of them was read.")});
}

Result<InvitationFile> readCalendar(const QByteArray &bytes, const QString &name)
{
    const Result<CalendarText> calendar = readInvitationCalendar(bytes, name);
    if (!calendar)
        return calendar.error();
    InvitationFile file{InvitationFileKind::Calendar, withHead(calendar->head, calendar->body), {}};
    noteCalendar(*calendar, file);
    return file;
}

/// The plain text, unless only the HTML has the links.
QString bodyOf(const InvitationMail &mail)
{
    const bool plainSuffices = !isBlank(mail.plain)
        && (mail.plain.contains(QLatin1String("://")) || !mail.html.contains(QLatin1String("://")));
    return plainSuffices ? mail.plain : mail.html;
}

Result<InvitationFile> readMail(const QByteArray &bytes, const QString &name)
{
    const Result<InvitationMail> read = readInvitationMail(bytes);
    if (!read)
        return read.error();
    const InvitationMail &mail = *read;
    InvitationFile file{InvitationFileKind::Mail, {}, {}};
    QString head;
    QString body = bodyOf(mail);
    if (!mail.calendar.isEmpty()) {
        if (const Result<CalendarText> calendar = readInvitationCalendar(mail.calendar, name)) {
            head = calendar->head;
            // Places and links may stand nowhere else.
            body = withHead(body.contains(QLatin1String("://")) ? QString() : calendar->body + u'\n', body);
            noteCalendar(*calendar, file);
        }
    }
    file.text = withHead(head, body);
    // Behind everything else, so that whatever a subject says counts least.
    if (!isBlank(mail.subject))
        file.text += linesFor(file.text, QStringLiteral("\nMail subject: %1\n").arg(mail.subject));
    if (mail.cut)
        file.notes.push_back({QT_TRANSLATE_NOOP("Core", "The mail has very many or deeply nested parts; not all were read.")});
    return file;
}

/// Characters that no text has, many of them: some program's own data.
bool isBinary(QStringView text)
{
    const QStringView begin = text.left(longestLook);
    const auto strange = std::count_if(begin.begin(), begin.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter
            || (c.category() == QChar::Other_Control && !c.isSpace() && !c.isNull());
    });
    return begin.size() > 64 && strange > begin.size() / 20;
}

} // namespace

Result<InvitationFile> textOfInvitationFile(const QByteArray &bytes, const QString &name)
{
    if (const Result<void> usable = refuseKnownKinds(bytes, name); !usable)
        return usable.error();
    const QByteArray plain = withoutMark(bytes.left(bytes.startsWith("\xEF\xBB\xBF") ? longestLook : 0));
    const bool mailEnding = hasEnding(name, {QLatin1String(".eml"), QLatin1String(".mht"), QLatin1String(".mhtml")});
    if (mailEnding || beginsLikeMail(plain.isEmpty() ? bytes : plain))
        return readMail(withoutMark(bytes), name);
    const QByteArray begin = bytes.left(mostTextBytes);
    const QString text = decodedText(begin, charsetOfHtml(begin));
    if (isCalendar(QStringView(text).left(200)) || hasEnding(name, {QLatin1String(".ics"), QLatin1String(".ical")}))
        return readCalendar(bytes, name);
    if (isBinary(text))
        return Message{QT_TRANSLATE_NOOP("Core", "%1: a text, HTML, mail or calendar file is expected. Open the file and copy its text."), {name}};
    return InvitationFile{InvitationFileKind::Text, text, {}};
}

} // namespace einlass
