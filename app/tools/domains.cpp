// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/domains.h"

#include "tools/addresses.h"

#include <QStringTokenizer>

#include <libpsl.h>
#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <memory>

namespace einlass {
namespace {

constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestLabel = 63;

struct IdnaDeleter { void operator()(UIDNA *idna) const { uidna_close(idna); } };

/// Opened once; using it is free of side effects, so it may be shared.
const UIDNA *idna()
{
    static const std::unique_ptr<UIDNA, IdnaDeleter> opened = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UIDNA, IdnaDeleter>(uidna_openUTS46(
            UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ
                | UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE,
            &status));
    }();
    return opened.get();
}

struct PslDeleter { void operator()(psl_ctx_t *list) const { psl_free(list); } };

/// The system's list when it is newer than the one inside the library.
const psl_ctx_t *suffixList()
{
    static const std::unique_ptr<psl_ctx_t, PslDeleter> list(psl_latest(nullptr));
    return list ? list.get() : psl_builtin();
}

template <typename Convert>
QString converted(Convert convert, QStringView text)
{
    if (!idna() || text.size() > longestDomain)
        return {};
    std::array<char16_t, 1024> buffer;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = convert(idna(), text.utf16(), static_cast<int32_t>(text.size()),
                                   buffer.data(), static_cast<int32_t>(buffer.size()), &info, &status);
    if (U_FAILURE(status) || info.errors != 0 || length > static_cast<int32_t>(buffer.size()))
        return {};
    return QString(reinterpret_cast<const QChar *>(buffer.data()), length);
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-'
        && label.back() != u'-'
        && std::all_of(label.begin(), label.end(),
                       [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

QStringView lastLabel(QStringView domain)
{
    return domain.mid(domain.lastIndexOf(u'.') + 1);
}

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Lower-case A-labels, or nothing when the characters are not allowed.
QString asciiOf(const QString &text)
{
    const QString lower = isAscii(text) ? text.toLower() : QString();
    if (!lower.isEmpty() && !lower.startsWith(u"xn--") && !lower.contains(u".xn--"))
        return lower;
    const QString ascii = converted(uidna_nameToASCII, text).toLower();
    // What does not survive the way back is no honest encoding of anything.
    return converted(uidna_nameToUnicode, ascii).isEmpty() ? QString() : ascii;
}

} // namespace

ParsedDomain parseDomain(QStringView text)
{
    QString domain = text.trimmed().toString();
    if (domain.endsWith(u'.'))
        domain.chop(1);
    if (domain.isEmpty())
        return {{}, DomainProblem::Empty};
    if (domain.startsWith(u'['))
        return {{}, DomainProblem::Literal};
    if (domain.size() > longestDomain)
        return {{}, DomainProblem::TooLong};
    if (domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u".."))
        return {{}, DomainProblem::Dots};
    const QString ascii = asciiOf(domain);
    if (ascii.isEmpty())
        return {{}, DomainProblem::Characters};
    qsizetype labels = 0;
    for (QStringView label : qTokenize(QStringView(ascii), u'.')) {
        if (label.size() > longestLabel)
            return {{}, DomainProblem::TooLong};
        if (!isLabel(label))
            return {{}, label.isEmpty() ? DomainProblem::Dots : DomainProblem::Characters};
        ++labels;
    }
    if (ascii.size() > longestDomain)
        return {{}, DomainProblem::TooLong};
    if (labels < 2)
        return {{}, DomainProblem::NoDot};
    if (isNumber(lastLabel(ascii)))
        return {{}, DomainProblem::Literal};
    return {ascii, DomainProblem::None};
}

QString unicodeDomain(const QString &ascii)
{
    if (!ascii.contains(u"xn--"))
        return ascii;
    const QString unicode = converted(uidna_nameToUnicode, ascii);
    return unicode.isEmpty() ? ascii : unicode;
}

bool isDomainWithin(QStringView domain, QStringView other)
{
    return !other.isEmpty() && domain.endsWith(other)
        && (domain.size() == other.size() || domain[domain.size() - other.size() - 1] == u'.');
}

QString registrableDomain(const QString &ascii)
{
    const QByteArray bytes = ascii.toLatin1();
    const char *registrable = psl_registrable_domain(suffixList(), bytes.constData());
    return registrable ? QString::fromLatin1(registrable) : ascii;
}

bool hasReservedEnding(QStringView ascii)
{
    // RFC 2606, 6761, 6762, 7686, 9476 and what ICANN keeps for internal networks.
    static constexpr QStringView reserved[] = {
        u"test", u"example", u"invalid", u"localhost", u"local", u"localdomain", u"internal",
        u"lan", u"home", u"corp", u"mail", u"intranet", u"private", u"onion", u"alt", u"arpa"};
    return std::find(std::begin(reserved), std::end(reserved), lastLabel(ascii))
        != std::end(reserved);
}

bool hasKnownEnding(const QString &ascii)
{
    const auto isSuffix = [](QStringView ending) {
        return psl_is_public_suffix2(suffixList(), ending.toLatin1().constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0;
    };
    const QStringView ending = lastLabel(ascii);
    const qsizetype dot = ascii.size() - ending.size() - 1;
    if (isSuffix(ending) || dot <= 0)
        return isSuffix(ending);
    // Some countries stand in the list with their second level alone ("ac.za").
    return isSuffix(QStringView(ascii).mid(ascii.lastIndexOf(u'.', dot - 1) + 1));
}

QString normalizedDomain(const QString &domain)
{
    return parseDomain(domain).ascii;
}

} // namespace einlass
