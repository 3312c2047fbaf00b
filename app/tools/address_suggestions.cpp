// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_suggestions.h"

#include "base/text.h"
#include "tools/address_syntax.h"
#include "tools/domains.h"
#include "tools/slips.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace einlass {
namespace {

constexpr qsizetype longestMended = 320;
constexpr qsizetype mostLabels = 8;

/// Letters to put in, take out or replace until one text is the other.
qsizetype distance(QStringView text, QStringView other)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = diagonal + (text[i] == other[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

/// "(at)", "[ät]", " at " and the like as the signs that they stand for.
QString withSigns(const QString &text)
{
    static const QRegularExpression bracketedAt(QStringLiteral("\\s*[(\\[{]\\s*(?:at|ät|@)\\s*[)\\]}]\\s*"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracketedDot(QStringLiteral("\\s*[(\\[{]\\s*(?:dot|punkt|\\.)\\s*[)\\]}]\\s*"),
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spokenAt(QStringLiteral("\\s+(?:at|ät)\\s+"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    result.replace(bracketedDot, QStringLiteral("."));
    result.replace(bracketedAt, QStringLiteral("@"));
    if (!result.contains(u'@') && result.count(spokenAt) == 1)
        result.replace(spokenAt, QStringLiteral("@"));
    return result;
}

/// Without dots in a row, at the beginning and at the end.
QString withSingleDots(QString text)
{
    while (text.contains(QLatin1String("..")))
        text.replace(QLatin1String(".."), QLatin1String("."));
    if (text.startsWith(u'.'))
        text.remove(0, 1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString mendedDomain(const QString &typed, const QStringList &officialDomains)
{
    QString domain = withSingleDots(typed.trimmed().toLower());
    domain.replace(u',', u'.');
    if (!domain.contains(u'.')) {
        const auto named = std::find_if(officialDomains.begin(), officialDomains.end(), [&](const QString &official) {
            return official.startsWith(domain) && official.mid(domain.size()).startsWith(u'.');
        });
        return named == officialDomains.end() ? QString() : *named;
    }
    const ParsedDomain parsed = parseDomain(domain);
    if (parsed.problem != DomainProblem::None || hasKnownEnding(parsed.ascii))
        return domain;
    static constexpr QStringView endings[] = {u"de", u"com", u"org", u"net", u"edu", u"eu", u"at", u"ch"};
    const qsizetype dot = domain.lastIndexOf(u'.');
    const QStringView ending = QStringView(domain).mid(dot + 1);
    const auto meant = std::find_if(std::begin(endings), std::end(endings), [ending](QStringView known) {
        return isOneSlip(ending, known);
    });
    return meant == std::end(endings) ? QString() : QStringLiteral("%1.%2").arg(domain.left(dot), *meant);
}

} // namespace

QString meantDomain(const QString &ascii, const QString &official)
{
    const QStringList labels = unicodeDomain(ascii).split(u'.');
    const qsizetype first = std::max<qsizetype>(0, labels.size() - mostLabels);
    qsizetype best = first;
    qsizetype least = -1;
    for (qsizetype begin = first; begin < labels.size(); ++begin) {
        for (qsizetype end = begin + 1; end <= labels.size(); ++end) {
            const QString piece = withoutUmlauts(labels.mid(begin, end - begin).join(u'.'));
            const qsizetype far = distance(piece, official);
            if (least < 0 || far < least) {
                least = far;
                best = begin;
            }
        }
    }
    // What stands behind the resemblance decides where mail goes and is no part of what was meant.
    QStringList meant = labels.mid(0, best);
    meant << official;
    return parseDomain(meant.join(u'.')).ascii;
}

QString mendedAddress(QStringView typed, const QStringList &officialDomains)
{
    typed = withoutCopyMarks(typed);
    if (typed.isEmpty() || typed.size() > longestMended)
        return {};
    // "Anna <anna(at)lmu.de>", the closing bracket of which may be lost
    const qsizetype open = typed.lastIndexOf(u'<');
    QStringView inner = open < 0 ? typed : typed.mid(open + 1);
    if (open >= 0 && inner.endsWith(u'>'))
        inner.chop(1);
    const QString visible = cleaned(inner).trimmed();
    QString text = visible.contains(u'@') ? visible : withSigns(visible);
    while (text.contains(QLatin1String("@@")))
        text.replace(QLatin1String("@@"), QLatin1String("@"));
    if (text.count(u'@') != 1)
        return {};
    const qsizetype at = text.indexOf(u'@');
    const QString local = withSingleDots(withoutAccents(withoutUmlauts(text.left(at).trimmed())));
    const QString domain = mendedDomain(text.mid(at + 1), officialDomains);
    if (local.isEmpty() || domain.isEmpty())
        return {};
    const QString mended = QStringLiteral("%1@%2").arg(local, domain);
    return mended == typed ? QString() : mended;
}

} // namespace einlass
