// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/leaks.h"

#include "base/text.h"
#include "tools/links.h"

#include <QRegularExpression>
#include <QStringList>

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

bool hasMeetingLink(const QString &text, const ToolHosts &hosts)
{
    static const QRegularExpression separators(QStringLiteral("[\\s<>\"'()\\[\\]{}|,;„“”‚‘’]+"));
    for (QString token : text.split(separators, Qt::SkipEmptyParts)) {
        while (!token.isEmpty() && QStringLiteral(".:!?").contains(token.back()))
            token.chop(1);
        const qsizetype scheme = token.indexOf(QLatin1String("://"));
        if (scheme < 0 && (!token.contains(u'/') || !token.contains(u'.')))
            continue;
        if (scheme < 0) {
            if (opensMeeting(QStringLiteral("https://%1").arg(token), hosts))
                return true;
            continue;
        }
        // "Link:https://…": the scheme is the run of letters before "://".
        qsizetype start = scheme;
        while (start > 0 && token[start - 1].isLetter())
            --start;
        if (opensMeeting(token.mid(start), hosts))
            return true;
    }
    return false;
}

bool hasWrittenCode(const QString &text)
{
    static const QRegularExpression named(
        QStringLiteral("\\b(?:kenncode|passcode|zugangscode|kennwort|passwor[td]|password|pin|pwd|"
                       "meeting[- ]?id|konferenznummer)\\b\\s*(?:"
                       "[:=]\\s*\\S|(?:lautet|ist|is|\\s)\\s*\\S*\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return named.match(text).hasMatch();
}

/// Digits of an ID with whatever people write between them.
bool hasNumber(const QString &text, const QString &id)
{
    QStringList digits;
    for (const QChar c : id) {
        if (c.isDigit())
            digits << QString(c);
    }
    if (digits.size() < 8)
        return false;
    const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)%1(?!\\d)").arg(digits.join(QStringLiteral("[\\s\\-–—./·_]{0,3}"))));
    return pattern.match(text).hasMatch();
}

bool hasToken(const QString &text, const QString &token)
{
    const QString sought = token.trimmed();
    if (sought.size() < 4)
        return false;
    const QRegularExpression pattern(
        QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(sought)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

} // namespace

bool givesAccessAway(const QString &text, const Plan &plan, const ToolHosts &hosts,
                     const AccessData *access)
{
    // Full-width digits and the like read like plain ones.
    const QString plain = cleaned(text, true).normalized(QString::NormalizationForm_KC);
    if (isBlank(plain))
        return false;
    if (hasMeetingLink(plain, hosts) || hasWrittenCode(plain))
        return true;
    QStringList ids{plan.access.meetingId, judgeLink(plan.access.link, hosts).meetingId};
    if (access)
        ids << access->meetingId << judgeLink(access->link, hosts).meetingId;
    for (const QString &id : ids) {
        const bool number = !id.isEmpty() && !id.contains(QRegularExpression(QStringLiteral("\\p{L}")));
        if (number ? hasNumber(plain, id) : (id.size() >= 8 && hasToken(plain, id)))
            return true;
    }
    return access && (hasToken(plain, access->participantCode) || hasToken(plain, access->hostPin));
}

} // namespace einlass
