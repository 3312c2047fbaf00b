// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/look_alikes.h"

#include "tools/domains.h"
#include "tools/slips.h"

#include <QHash>
#include <QVarLengthArray>

#include <unicode/uspoof.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <vector>

namespace einlass {
namespace {

/// Below this, a first label differs from real institutions' by one letter.
constexpr qsizetype shortestForSlips = 8;

QString firstLabel(const QString &domain)
{
    return domain.left(domain.indexOf(u'.'));
}

/// The last labels of a domain, as many as the other one has; empty when it has fewer.
QString tailLike(const QString &domain, const QString &other)
{
    qsizetype begin = domain.size();
    for (qsizetype labels = other.count(u'.') + 1; labels > 0; --labels) {
        if (begin <= 0)
            return {};
        begin = domain.lastIndexOf(u'.', begin - 1 - domain.size());
    }
    return domain.mid(begin + 1);
}

/// Lower case but for a capital I among small letters, which looks like an l.
QString withTellingCapitals(const QString &typed)
{
    QStringList labels = typed.split(u'.');
    for (QString &label : labels) {
        const bool mixed = std::any_of(label.cbegin(), label.cend(), [](QChar c) { return c.isLower(); });
        if (!mixed) {
            label = label.toLower();
            continue;
        }
        for (QChar &c : label)
            c = c == u'I' ? c : c.toLower();
    }
    return labels.join(u'.');
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin;
    });
}

struct SpoofDeleter { void operator()(USpoofChecker *checker) const { uspoof_close(checker); } };
using Spoof = std::unique_ptr<USpoofChecker, SpoofDeleter>;

Spoof opened(int32_t checks)
{
    UErrorCode status = U_ZERO_ERROR;
    Spoof checker(uspoof_open(&status));
    uspoof_setChecks(checker.get(), checks, &status);
    if (checks == USPOOF_RESTRICTION_LEVEL)
        uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    return U_SUCCESS(status) ? std::move(checker) : Spoof();
}

} // namespace

/// ICU's tables, opened when the first domain is compared: most starts never need them.
struct LookAlikes::Checker
{
    std::once_flag once;
    Spoof skeletons;
    Spoof scripts;
    std::vector<QString> official;          ///< skeletons, in the order of the domains
    std::once_flag providersOnce;
    QHash<QString, QString> providers;      ///< skeleton -> domain

    QString skeleton(const QString &text) const
    {
        if (!skeletons)
            return {};
        QVarLengthArray<char16_t, 512> buffer(text.size() * 4 + 16);
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = uspoof_getSkeleton(
            skeletons.get(), 0, reinterpret_cast<const char16_t *>(text.utf16()),
            static_cast<int32_t>(text.size()), buffer.data(), static_cast<int32_t>(buffer.size()), &status);
        return U_SUCCESS(status) && length <= static_cast<int32_t>(buffer.size())
            ? QString(reinterpret_cast<const QChar *>(buffer.data()), length) : QString();
    }

    bool mixesScripts(const QString &label) const
    {
        UErrorCode status = U_ZERO_ERROR;
        return scripts
            && uspoof_check(scripts.get(), reinterpret_cast<const char16_t *>(label.utf16()),
                            static_cast<int32_t>(label.size()), nullptr, &status) != 0;
    }
};

LookAlikes::LookAlikes(const QStringList &officialDomains, QSet<QString> providers)
    : m_providers(std::move(providers)), m_checker(std::make_unique<Checker>())
{
    for (const QString &domain : officialDomains)
        m_official.push_back({domain, firstLabel(domain), QStringLiteral("-%1-").arg(QString(domain).replace(u'.', u'-'))});
}

LookAlikes::~LookAlikes() = default;

const LookAlikes::Checker &LookAlikes::checker() const
{
    std::call_once(m_checker->once, [this] {
        m_checker->skeletons = opened(USPOOF_CONFUSABLE);
        m_checker->scripts = opened(USPOOF_RESTRICTION_LEVEL);
        for (const Official &official : m_official)
            m_checker->official.push_back(m_checker->skeleton(unicodeDomain(official.domain)));
    });
    return *m_checker;
}

QString LookAlikes::officialBySkeleton(const QString &typed, const QString &unicode) const
{
    const QString telling = isAscii(typed) && typed != unicode ? withTellingCapitals(typed) : unicode;
    const Checker &known = checker();
    for (std::size_t i = 0; i < m_official.size(); ++i) {
        const QString &domain = m_official[i].domain;
        for (const QString &form : {unicode, telling}) {
            const QString tail = tailLike(form, domain);
            // A sign looks like two at most ("rn", "cl"): other lengths need not be compared.
            const bool near = !isAscii(tail) || std::abs(tail.size() - domain.size()) * 2 <= domain.size();
            if (!tail.isEmpty() && tail != domain && near && known.skeleton(tail) == known.official[i])
                return domain;
            if (form == telling)
                break;
        }
    }
    return {};
}

/// Umlauts and accents left in or out, one letter wrong, another ending.
QString LookAlikes::officialBySlip(const QString &unicode, const QString &ascii, const QString &registrable) const
{
    const QString readable = unicodeDomain(registrable);
    const bool plain = isAscii(readable);
    const QStringList forms = plain ? QStringList{readable} : QStringList{withoutUmlauts(readable), withoutAccents(readable)};
    for (const Official &official : m_official) {
        const bool isLong = official.name.size() >= shortestForSlips;
        for (const QString &form : forms) {
            if (!plain && form == official.domain)
                return official.domain;
            if (isLong && isOneSlip(firstLabel(form), official.name))
                return official.domain;
        }
        // "uni.muenchen.de": the slip is in a dot.
        if (isLong && isAscii(unicode) && isOneSlip(unicode, official.domain))
            return official.domain;
        // "lmu.ed": the ending is none, and next to the right one.
        const QString tail = tailLike(ascii, official.domain);
        const qsizetype ending = official.name.size() + 1;
        if (tail.startsWith(official.name) && tail.size() >= ending && tail[ending - 1] == u'.' && !hasKnownEnding(ascii)
            && isOneSlip(QStringView(tail).mid(ending), QStringView(official.domain).mid(ending)))
            return official.domain;
    }
    return {};
}

/// The official name stands inside, where it decides nothing: lmu.de.example.com, lmu-de.com.
QString LookAlikes::officialByStructure(const QString &ascii, const QString &registrable) const
{
    const QString name = QStringLiteral("-%1-").arg(firstLabel(registrable));
    for (const Official &official : m_official) {
        for (qsizetype at = ascii.indexOf(official.domain); at >= 0; at = ascii.indexOf(official.domain, at + 1)) {
            const qsizetype end = at + official.domain.size();
            const bool begins = at == 0 || ascii[at - 1] == u'.' || ascii[at - 1] == u'-';
            if (begins && end < ascii.size() && (ascii[end] == u'.' || ascii[end] == u'-'))
                return official.domain;
        }
        if (name.contains(official.hyphened))
            return official.domain;
    }
    return {};
}

Resemblance LookAlikes::find(const QString &typed, const QString &ascii) const
{
    const QString unicode = unicodeDomain(ascii);
    const auto kind = isLatin(unicode) ? Resemblance::Kind::Spelling : Resemblance::Kind::Script;
    QString official = officialBySkeleton(typed, unicode);
    const QString registrable = official.isEmpty() ? registrableDomain(ascii) : QString();
    if (official.isEmpty())
        official = officialBySlip(unicode, ascii, registrable);
    if (official.isEmpty())
        official = officialByStructure(ascii, registrable);
    if (!official.isEmpty())
        return {kind, official};
    if (isAscii(unicode))
        return {};

    const Checker &known = checker();
    std::call_once(m_checker->providersOnce, [this] {
        for (const QString &provider : m_providers)
            m_checker->providers.insert(m_checker->skeleton(provider), provider);
    });
    const QString provider = known.providers.value(known.skeleton(unicode));
    if (!provider.isEmpty() && provider != ascii)
        return {kind, provider};
    const QStringList labels = unicode.split(u'.');
    if (std::any_of(labels.begin(), labels.end(),
                    [&known](const QString &label) { return known.mixesScripts(label); }))
        return {Resemblance::Kind::MixedScripts, {}};
    return {};
}

} // namespace einlass
