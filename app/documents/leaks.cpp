// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/leaks.h"

#include "base/text.h"
#include "documents/leak_patterns.h"
#include "tools/links.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace einlass {
namespace {

bool opensMeeting(const QString &token, const ToolHosts &hosts)
{
    const LinkJudgement judged = judgeLink(token, hosts);
    if (!judged.valid)
        return false;
    if (!judged.secrets.empty() || judged.kind == LinkKind::Rewritten)
        return true;
    return judged.tool && judged.kind != LinkKind::Other && judged.kind != LinkKind::Registration
        && judged.kind != LinkKind::DialInNumbers;
}

/// What may be a link, with its scheme.
QStringList linksIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s<>\"'()\\[\\]{}|,;„“”‚‘’]+"));
    QStringList links;
    for (QString token : text.split(separators, Qt::SkipEmptyParts)) {
        while (!token.isEmpty() && QStringLiteral(".:!?").contains(token.back()))
            token.chop(1);
        const qsizetype scheme = token.indexOf(QLatin1String("://"));
        if (scheme < 0) {
            if (token.contains(u'/') && token.contains(u'.'))
                links << QStringLiteral("https://%1").arg(token);
            continue;
        }
        // "Link:https://…": the scheme is the run of letters before "://".
        qsizetype start = scheme;
        while (start > 0 && token[start - 1].isLetter())
            --start;
        links << token.mid(start);
    }
    return links;
}

bool hasMeetingLink(const QString &text, const ToolHosts &hosts)
{
    const QStringList links = linksIn(text) + linksIn(withoutGapsInLinks(text));
    return std::any_of(links.begin(), links.end(), [&](const QString &link) { return opensMeeting(link, hosts); });
}

/// What lets people into this meeting or its fallback room.
struct Keys
{
    QStringList ids;
    QStringList codes;
};

void addLink(const QString &link, const ToolHosts &hosts, Keys &keys)
{
    const LinkJudgement judged = judgeLink(link, hosts);
    keys.ids << judged.meetingId;
    for (const auto &[name, secret] : judged.secrets)
        keys.codes << secret;
}

Keys keysOf(const Plan &plan, const ToolHosts &hosts, const AccessData *access)
{
    Keys keys;
    keys.ids << plan.access.meetingId;
    addLink(plan.access.link, hosts, keys);
    if (access) {
        keys.ids << access->meetingId;
        keys.codes << access->participantCode << access->hostPin;
        addLink(access->link, hosts, keys);
    }
    const HostWords &fallback = plan.outgoing.fallback;
    for (const QString &text : {fallback.common, fallback.each.de, fallback.each.en}) {
        const QString plain = plainForm(text);
        for (const QString &link : linksIn(plain))
            addLink(link, hosts, keys);
        keys.ids << longNumbers(plain);
        keys.codes << writtenCodes(plain);
    }
    return keys;
}

bool holdsLink(const QString &text)
{
    const QString plain = plainForm(text);
    // "Dipl.Ing./FH" is none: without a scheme only what ends like a host counts.
    static const QRegularExpression address(QStringLiteral("\\w://|\\bwww\\.|\\b[\\w-]+\\.(?:de|com|org|net|eu|us|edu|io|info|at|ch|ly|co|me|gl|gle|link|app|uk|fr|biz|zoom)/\\S"),
                                            QRegularExpression::CaseInsensitiveOption);
    return plain.contains(address) || withoutGapsInLinks(plain).contains(address);
}

} // namespace

bool givesAccessAway(const QString &text, const Plan &plan, const ToolHosts &hosts,
                     const AccessData *access)
{
    QString plain = plainForm(text);
    if (isBlank(plain))
        return false;
    if (plain.contains(u'%'))
        plain = QStringLiteral("%1\n%2").arg(plain, QUrl::fromPercentEncoding(plain.toUtf8()));
    if (hasMeetingLink(plain, hosts) || hasWrittenCode(plain) || hasMeetingNumber(plain))
        return true;
    const Keys keys = keysOf(plan, hosts, access);
    constexpr qsizetype shortestId = 8;
    constexpr qsizetype shortestCode = 4;
    return std::any_of(keys.ids.begin(), keys.ids.end(), [&](const QString &id) { return hasSpelled(plain, id, shortestId); })
        || std::any_of(keys.codes.begin(), keys.codes.end(), [&](const QString &code) { return hasSpelled(plain, code, shortestCode); });
}

bool holdsTelephoneNumber(const QString &text)
{
    return hasTelephoneNumber(plainForm(text));
}

bool isUnfitToPublish(const QString &text, const Plan &plan, const ToolHosts &hosts, const AccessData *access)
{
    return holdsLink(text) || holdsTelephoneNumber(text) || givesAccessAway(text, plan, hosts, access);
}

} // namespace einlass
