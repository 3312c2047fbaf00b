// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_syntax.h"

#include "tools/addresses.h"
#include "tools/domains.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestLocalPart = 64;

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isCopyMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFEFF || u == 0x200B || u == 0x200E || u == 0x200F || u == 0x202A || u == 0x202B
        || u == 0x202C || u == 0x00AD || (u >= 0x2066 && u <= 0x2069);
}

/// Characters of an unquoted local part (RFC 5322, atext), and the dot, without those that only ever
/// stand there by mistake: they part columns or belong to a program's text.
bool isLocalCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || QStringView(u"!#$%&'*+-/=?_~.").contains(c);
}

QString problemOfLocalPart(QStringView local)
{
    if (local.isEmpty())
        return QStringLiteral("invalid-local");
    if (local.startsWith(u'"'))
        return QStringLiteral("invalid-quoted");
    if (std::any_of(local.begin(), local.end(), [](QChar c) { return c.unicode() > 0x7F; }))
        return QStringLiteral("invalid-local-letters");
    if (!std::all_of(local.begin(), local.end(), isLocalCharacter))
        return QStringLiteral("invalid-local");
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return QStringLiteral("invalid-dots");
    if (local.size() > longestLocalPart)
        return QStringLiteral("invalid-long");
    return {};
}

QString problemKey(DomainProblem problem)
{
    switch (problem) {
    case DomainProblem::None: return {};
    case DomainProblem::Empty: return QStringLiteral("invalid-domain-missing");
    case DomainProblem::Literal: return QStringLiteral("invalid-literal");
    case DomainProblem::Dots: return QStringLiteral("invalid-dots");
    case DomainProblem::NoDot: return QStringLiteral("invalid-no-dot");
    case DomainProblem::TooLong: return QStringLiteral("invalid-long");
    case DomainProblem::Characters: return QStringLiteral("invalid-domain");
    }
    return QStringLiteral("invalid");
}

} // namespace

QStringView withoutCopyMarks(QStringView text)
{
    while (!text.isEmpty() && (text.front().isSpace() || isCopyMark(text.front())))
        text = text.mid(1);
    while (!text.isEmpty() && (text.back().isSpace() || isCopyMark(text.back())))
        text.chop(1);
    return text;
}

ParsedAddress parseAddress(QStringView text)
{
    text = withoutCopyMarks(text);
    return parseAddress(text, parseDomain(text.mid(text.lastIndexOf(u'@') + 1)));
}

ParsedAddress parseAddress(QStringView text, const ParsedDomain &domain)
{
    text = withoutCopyMarks(text);
    ParsedAddress parsed;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0) {
        parsed.problem = QStringLiteral("invalid-no-at");
        return parsed;
    }
    const QStringView local = text.left(at);
    if (std::any_of(text.begin(), text.end(), isInvisible)) {
        parsed.problem = QStringLiteral("invalid-characters");
        return parsed;
    }
    parsed.domain = domain.ascii;
    parsed.typedDomain = text.mid(at + 1).trimmed().toString();
    if (parsed.typedDomain.endsWith(u'.'))
        parsed.typedDomain.chop(1);
    if (local.contains(u'@') && !local.startsWith(u'"'))
        parsed.problem = QStringLiteral("invalid-several-at");
    else
        parsed.problem = problemOfLocalPart(local);
    if (parsed.problem.isEmpty())
        parsed.problem = problemKey(domain.problem);
    if (parsed.problem.isEmpty())
        parsed.local = local.toString();
    return parsed;
}

QString normalizedAddress(const QString &address)
{
    const ParsedAddress parsed = parseAddress(address);
    return parsed.problem.isEmpty() ? QStringLiteral("%1@%2").arg(parsed.local, parsed.domain)
                                    : QString();
}

} // namespace einlass
