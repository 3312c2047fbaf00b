// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/addresses.h"

#include "base/text.h"
#include "tools/address_split.h"
#include "tools/address_syntax.h"
#include "tools/domains.h"
#include "tools/look_alikes.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestShownDomain = 100;

/// The set has the domain or one above it.
bool hasDomainOrParent(const QSet<QString> &domains, const QString &domain)
{
    for (qsizetype begin = 0; begin >= 0;) {
        if (domains.contains(domain.mid(begin)))
            return true;
        const qsizetype dot = domain.indexOf(u'.', begin);
        begin = dot < 0 ? -1 : dot + 1;
    }
    return false;
}

/// The known slip that the domain is or stands below; empty when there is none.
QString knownSlip(const QHash<QString, QString> &slips, const QString &domain)
{
    for (qsizetype begin = 0; begin >= 0;) {
        const auto slip = slips.constFind(domain.mid(begin));
        if (slip != slips.constEnd())
            return *slip;
        const qsizetype dot = domain.indexOf(u'.', begin);
        begin = dot < 0 ? -1 : dot + 1;
    }
    return {};
}

} // namespace

/// What a domain alone says.
struct AddressBook::Judgement
{
    AddressClass kind = AddressClass::External;
    QString reasonKey;
    QString resembles = {};
    QString warningKey = {};
};

QString addressClassName(AddressClass value)
{
    switch (value) {
    case AddressClass::Lmu: return QStringLiteral("lmu");
    case AddressClass::List: return QStringLiteral("list");
    case AddressClass::External: return QStringLiteral("external");
    case AddressClass::Private: return QStringLiteral("private");
    case AddressClass::Disposable: return QStringLiteral("disposable");
    case AddressClass::LookAlike: return QStringLiteral("look-alike");
    case AddressClass::Invalid: break;
    }
    return QStringLiteral("invalid");
}

QStringList addressReasonKeys()
{
    return QStringLiteral(
               "lmu list external external-ambiguous private disposable "
               "look-alike look-alike-known look-alike-script look-alike-mixed "
               "invalid invalid-no-at invalid-several invalid-several-at invalid-local "
               "invalid-local-letters invalid-quoted invalid-characters invalid-dots invalid-no-dot "
               "invalid-domain invalid-domain-missing invalid-literal invalid-long invalid-reserved "
               "invalid-ending invalid-lost")
        .split(u' ');
}

AddressBook::AddressBook(AddressRules rules)
    : m_rules(std::move(rules)),
      m_lookAlikes(std::make_unique<LookAlikes>(m_rules.officialDomains, m_rules.privateProviders))
{
}

AddressBook::~AddressBook() = default;

AddressBook::Judgement AddressBook::judgeDomain(const QString &typed, const QString &ascii) const
{
    const auto within = [&ascii](const QString &domain) { return isDomainWithin(ascii, domain); };
    if (m_rules.listServers.contains(ascii))
        return {AddressClass::List, QStringLiteral("list")};
    const QStringList &official = m_rules.officialDomains;
    if (std::any_of(official.begin(), official.end(), within))
        return {AddressClass::Lmu, QStringLiteral("lmu")};
    if (const QString resembled = knownSlip(m_rules.lookAlikes, ascii); !resembled.isEmpty())
        return {AddressClass::LookAlike, QStringLiteral("look-alike-known"), resembled};
    if (hasDomainOrParent(m_rules.knownInstitutions, ascii))
        return {AddressClass::External, QStringLiteral("external")};
    if (hasReservedEnding(ascii))
        return {AddressClass::Invalid, QStringLiteral("invalid-reserved")};
    if (hasDomainOrParent(m_rules.privateProviders, ascii))
        return {AddressClass::Private, QStringLiteral("private")};
    if (hasDomainOrParent(m_rules.disposableProviders, ascii))
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
    if (hasDomainOrParent(m_rules.ambiguousProviders, ascii)) {
        const QString key = QStringLiteral("external-ambiguous");
        return {AddressClass::External, key, {}, key};
    }
    return {AddressClass::External, QStringLiteral("external")};
}

LocalizedText AddressBook::reason(const Judgement &judgement, const QString &domain) const
{
    QString key = judgement.reasonKey;
    while (!m_rules.reasons.contains(key) && key.contains(u'-'))
        key.truncate(key.lastIndexOf(u'-'));
    const LocalizedText pattern = m_rules.reasons.value(key);
    const QHash<QString, QString> values{{QStringLiteral("domain"), domain},
                                         {QStringLiteral("resembles"), judgement.resembles}};
    return {withValues(pattern.de, values), withValues(pattern.en, values)};
}

JudgedAddress AddressBook::judgeSplit(const SplitAddress &entry) const
{
    JudgedAddress judged;
    judged.input = entry.input;
    judged.name = entry.name;
    const ParsedAddress parsed = parseAddress(entry.address);
    judged.domain = parsed.domain;
    Judgement judgement{AddressClass::Invalid, parsed.problem};
    QString shown = parsed.domain.isEmpty() ? cleaned(parsed.typedDomain).left(longestShownDomain)
                                            : parsed.domain;
    if (parsed.problem.isEmpty()) {
        judgement = judgeDomain(parsed.typedDomain, parsed.domain);
        // Letters of other scripts are shown encoded, or nobody could see the difference.
        if (judgement.reasonKey != u"look-alike-script" && judgement.reasonKey != u"look-alike-mixed")
            shown = unicodeDomain(parsed.domain);
        if (judgement.kind != AddressClass::Invalid)
            judged.address = QStringLiteral("%1@%2").arg(parsed.local, parsed.domain);
    }
    judged.kind = judgement.kind;
    judged.warningKey = judgement.warningKey;
    judged.reason = reason(judgement, shown);
    return judged;
}

std::vector<JudgedAddress> AddressBook::judgeAll(const QString &text) const
{
    const SplitAddresses split = splitAddresses(text);
    std::vector<JudgedAddress> all;
    all.reserve(split.entries.size());
    QHash<QString, std::size_t> seen;
    for (const SplitAddress &entry : split.entries) {
        JudgedAddress judged = judgeSplit(entry);
        const QString key = judged.address.isEmpty() ? QStringLiteral("?%1 %2").arg(judged.input, entry.address)
                                                     : judged.address;
        const auto known = seen.constFind(key);
        if (known == seen.constEnd()) {
            seen.insert(key, all.size());
            all.push_back(std::move(judged));
        } else if (all[*known].name.isEmpty()) {
            all[*known].name = judged.name;
        }
    }
    if (split.ats != text.count(u'@')) {
        // Cannot happen as long as the splitter keeps its promise; if it ever breaks it, say so.
        JudgedAddress lost;
        lost.reason = reason({AddressClass::Invalid, QStringLiteral("invalid-lost")}, {});
        lost.input = QStringLiteral("@");
        all.push_back(lost);
    }
    return all;
}

JudgedAddress AddressBook::judge(const QString &entry) const
{
    std::vector<JudgedAddress> all = judgeAll(entry);
    JudgedAddress judged;
    if (all.size() == 1) {
        judged = std::move(all.front());
    } else {
        const QString key = all.empty() ? QStringLiteral("invalid-no-at") : QStringLiteral("invalid-several");
        judged.reason = reason({AddressClass::Invalid, key}, {});
    }
    judged.input = cleaned(QStringView(entry).left(1000)).trimmed();
    return judged;
}

bool AddressBook::isOfficial(const QString &address) const
{
    return judge(address).kind == AddressClass::Lmu;
}

} // namespace einlass
