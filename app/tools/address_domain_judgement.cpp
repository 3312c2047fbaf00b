// SPDX-License-Identifier: GPL-3.0-or-later
// What the address book says about a domain; what it says about an address stands in addresses.cpp.
#include "tools/address_judgement.h"

#include "base/text.h"
#include "tools/look_alikes.h"

#include <QVarLengthArray>

#include <algorithm>

namespace einlass {
namespace {

using Domains = QVarLengthArray<QString, 8>;

/// The domain and those above it, which are parts of its text: it must live on.
Domains withParents(const QString &domain)
{
    Domains all{domain};
    for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', dot + 1))
        all.append(QString::fromRawData(domain.constData() + dot + 1, domain.size() - dot - 1));
    return all;
}

bool hasAny(const QSet<QString> &domains, const Domains &of)
{
    return std::any_of(of.begin(), of.end(), [&domains](const QString &domain) { return domains.contains(domain); });
}

/// What the first of the domains that is a known slip resembles; empty when none is.
QString knownSlip(const QHash<QString, QString> &slips, const Domains &of)
{
    for (const QString &domain : of) {
        if (const auto slip = slips.constFind(domain); slip != slips.constEnd())
            return *slip;
    }
    return {};
}

} // namespace

AddressBook::Judgement AddressBook::judgeDomain(const QString &typed, const QString &ascii) const
{
    const auto within = [&ascii](const QString &domain) { return isDomainWithin(ascii, domain); };
    const Domains parents = withParents(ascii);
    if (m_rules.listServers.contains(ascii))
        return {AddressClass::List, QStringLiteral("list")};
    const QStringList &official = m_rules.officialDomains;
    if (std::any_of(official.begin(), official.end(), within))
        return {AddressClass::Lmu, QStringLiteral("lmu")};
    if (const QString resembled = knownSlip(m_rules.lookAlikes, parents); !resembled.isEmpty())
        return {AddressClass::LookAlike, QStringLiteral("look-alike-known"), resembled};
    if (hasAny(m_rules.knownInstitutions, parents))
        return {AddressClass::External, QStringLiteral("external")};
    if (hasReservedEnding(ascii))
        return {AddressClass::Invalid, QStringLiteral("invalid-reserved")};
    if (hasAny(m_rules.privateProviders, parents))
        return {AddressClass::Private, QStringLiteral("private")};
    if (hasAny(m_rules.disposableProviders, parents))
        return {AddressClass::Disposable, QStringLiteral("disposable")};

    const Resemblance resemblance = m_lookAlikes->find(typed, ascii);
    switch (resemblance.kind) {
    case Resemblance::Kind::Spelling:
        return {AddressClass::LookAlike, QStringLiteral("look-alike"), resemblance.resembles};
    case Resemblance::Kind::Script:
        return {AddressClass::LookAlike, QStringLiteral("look-alike-script"), resemblance.resembles};
    case Resemblance::Kind::MixedScripts:
        return {AddressClass::LookAlike, QStringLiteral("look-alike-mixed")};
    case Resemblance::Kind::None:
        break;
    }
    if (!hasKnownEnding(ascii))
        return {AddressClass::Invalid, QStringLiteral("invalid-ending")};
    if (hasAny(m_rules.ambiguousProviders, parents)) {
        const QString key = QStringLiteral("external-ambiguous");
        return {AddressClass::External, key, {}, key};
    }
    return {AddressClass::External, QStringLiteral("external")};
}

LocalizedText AddressBook::reason(const QString &reasonKey, const QString &resembles, const QString &domain) const
{
    QString key = reasonKey;
    while (!m_rules.reasons.contains(key) && key.contains(u'-'))
        key.truncate(key.lastIndexOf(u'-'));
    const LocalizedText pattern = m_rules.reasons.value(key);
    const QHash<QString, QString> values{{QStringLiteral("domain"), domain},
                                         {QStringLiteral("resembles"), resembles}};
    return {withValues(pattern.de, values), withValues(pattern.en, values)};
}

/// The domain as typed, judged once.
AddressBook::Judgement AddressBook::judgementOf(QStringView domain) const
{
    const QString key = domain.toString();
    const bool isShort = key.size() <= longestRememberedAddress;
    if (isShort) {
        if (auto known = m_memory->domains.find(key))
            return *std::move(known);
    }
    const ParsedDomain parsed = parseDomain(domain);
    Judgement judgement{AddressClass::Invalid, {}};
    if (parsed.problem == DomainProblem::None) {
        QString typed = key.trimmed();
        if (typed.endsWith(u'.'))
            typed.chop(1);
        judgement = judgeDomain(typed, parsed.ascii);
        // Letters of other scripts are shown encoded, or nobody could see the difference.
        const bool encoded = judgement.reasonKey == u"look-alike-script" || judgement.reasonKey == u"look-alike-mixed";
        judgement.reason = reason(judgement.reasonKey, judgement.resembles,
                                  encoded ? parsed.ascii : unicodeDomain(parsed.ascii));
    }
    judgement.domain = parsed;
    if (isShort)
        m_memory->domains.insert(key, judgement);
    return judgement;
}

} // namespace einlass
