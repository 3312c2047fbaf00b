// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/conference_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace einlass {
namespace {

/// Where a host ends, not where another one goes on: "conf.dfn.de." but not "conf.dfn.de.example".
bool endsHost(QStringView behind)
{
    if (behind.isEmpty())
        return true;
    const bool dot = behind.front() == u'.';
    const QChar next = dot ? (behind.size() > 1 ? behind[1] : QChar(u' ')) : behind.front();
    return !next.isLetterOrNumber() && next != u'-' && next != u'@' && !(dot && next == u'.');
}

QString ofAddress(const QString &text, const QStringList &hosts)
{
    static const QRegularExpression address(QStringLiteral("(?<![\\w.+-])(?<number>979\\d{5,6})@"));
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView behind = QStringView(text).mid(match.capturedEnd());
        for (const QString &host : hosts) {
            if (behind.startsWith(host, Qt::CaseInsensitive) && endsHost(behind.mid(host.size())))
                return match.captured(QStringLiteral("number"));
        }
    }
    return {};
}

} // namespace

bool isConferenceNumber(QStringView digits)
{
    return digits.startsWith(u"979") && (digits.size() == 8 || digits.size() == 9)
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString conferenceNumber(const QString &text, const QStringList &hosts, bool named)
{
    if (const QString number = ofAddress(text, hosts); !number.isEmpty())
        return number;
    static const QRegularExpression h323(QStringLiteral("(?<!\\d)0049100(?<number>979\\d{5,6})(?!\\d)"));
    if (const QRegularExpressionMatch match = h323.match(text); match.hasMatch())
        return match.captured(QStringLiteral("number"));
    if (!named)
        return {};
    static const QRegularExpression alone(QStringLiteral("(?<![\\w.+/@-])979(?:[ \\x{00a0}-]?\\d){5,6}(?![\\w@-])"));
    QString number = alone.match(text).captured();
    number.removeIf([](QChar c) { return !c.isDigit(); });
    return number;
}

} // namespace einlass
