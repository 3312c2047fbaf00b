// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/text_names.h"

#include "base/text.h"
#include "policy/pack.h"

#include <array>

namespace einlass {
namespace {

constexpr auto placeholders = std::to_array<const char *>({
    "title", "host", "hostEmail", "unit", "people", "tool", "code", "firstDay", "lastDay", "regulation",
    "meetingId", "captures", "recordingPurpose", "necessity", "audience", "storage", "deleteBy",
    "serviceDesk", "dataProtectionOfficer", "evasys", "syncAndShare", "chat", "dataProtectionPage",
    "controller", "privacyInformation",
});

constexpr auto copies = std::to_array<const char *>({
    "title", "start", "duration", "timeZone", "hostPin", "guestPin", "roomName", "link", "password", "passcode",
});

struct ContactPlaceholder
{
    const char *placeholder;
    const char *contact;
};

constexpr auto contactPlaceholders = std::to_array<ContactPlaceholder>({
    {"serviceDesk", "service-desk"}, {"dataProtectionOfficer", "data-protection-officer"},
    {"dataProtectionPage", "data-protection-officer"}, {"controller", "controller"},
    {"privacyInformation", "privacy-information"}, {"evasys", "evasys"},
    {"syncAndShare", "sync-and-share"}, {"chat", "chat"},
});

template <std::size_t Size>
QStringList listOf(const std::array<const char *, Size> &names)
{
    QStringList list;
    for (const char *name : names)
        list << QLatin1String(name);
    return list;
}

bool isNamed(const Contact &contact)
{
    return !isBlank(contact.name.de) && !isBlank(contact.name.en);
}

bool isFound(const Contact &contact)
{
    return isNamed(contact) || !contact.url.isEmpty() || !contact.email.isEmpty();
}

} // namespace

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return names;
        names << text.mid(open + 1, close - open - 1);
        at = close + 1;
    }
}

bool hasLoneBrace(const QString &text)
{
    bool open = false;
    for (const QChar c : text) {
        if (c == (open ? u'{' : u'}'))
            return true;
        if (c == u'{' || c == u'}')
            open = !open;
    }
    return open;
}

QStringList textPlaceholders()
{
    return listOf(placeholders);
}

QString contactBehind(const QString &placeholder)
{
    for (const ContactPlaceholder &known : contactPlaceholders) {
        if (placeholder == QLatin1String(known.placeholder))
            return QLatin1String(known.contact);
    }
    return {};
}

bool printsSomething(const QString &placeholder, const Pack &pack)
{
    const QString key = contactBehind(placeholder);
    if (key.isEmpty())
        return true;
    const Contact contact = pack.contact(key);
    if (placeholder == QLatin1String("controller"))
        return isNamed(contact);
    // A page whose address is not known is asked for at the service desk.
    if (placeholder == QLatin1String("privacyInformation"))
        return !contact.url.isEmpty() || isFound(pack.contact(QStringLiteral("service-desk")));
    return isFound(contact);
}

QStringList contactKeys()
{
    return {QStringLiteral("controller"), QStringLiteral("responsible-department"), QStringLiteral("service-desk"),
            QStringLiteral("data-protection-officer"), QStringLiteral("privacy-information"),
            QStringLiteral("supervisory-authority"), QStringLiteral("evasys"), QStringLiteral("sync-and-share"),
            QStringLiteral("chat")};
}

QStringList sentenceGroups(const QString &document)
{
    if (document == QLatin1String("invitation"))
        return {QStringLiteral("join"), QStringLiteral("announced"), QStringLiteral("before"),
                QStringLiteral("during"), QStringLiteral("privacy"), QStringLiteral("contact")};
    if (document == QLatin1String("announcement"))
        return {QStringLiteral("announced"), QStringLiteral("contact"), QStringLiteral("register")};
    return {};
}

QStringList copyNames()
{
    return listOf(copies);
}

} // namespace einlass
