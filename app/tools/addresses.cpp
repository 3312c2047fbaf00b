// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/addresses.h"

#include "base/text.h"
#include "tools/address_memory.h"
#include "tools/address_split.h"
#include "tools/address_suggestions.h"
#include "tools/address_syntax.h"
#include "tools/address_words.h"
#include "tools/domains.h"
#include "tools/look_alikes.h"

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

constexpr qsizetype longestShownDomain = 100;
constexpr qsizetype longestRemembered = 320;

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
    ParsedDomain domain = {};
    LocalizedText reason = {};
};

/// Lists have few domains, and a plan's recipients are judged again at every edit.
struct AddressBook::Memory
{
    BoundedMemory<Judgement> domains{20'000};
    BoundedMemory<JudgedAddress> entries{150'000};
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
      m_lookAlikes(std::make_unique<LookAlikes>(m_rules.officialDomains, m_rules.privateProviders)),
      m_memory(std::make_unique<Memory>())
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
    const bool isShort = key.size() <= longestRemembered;
    if (isShort) {
        if (auto known = m_memory->domains.find(key))
            return *std::move(known);
    }
    const ParsedDomain parsed = parseDomain(domain);
    Judgement judgement{AddressClass::Invalid, {}};
    if (parsed.problem == DomainProblem::None) {
        QString typed = domain.trimmed().toString();
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

/// Only what can be used as it stands is worth proposing.
QString AddressBook::suggestionFor(const QString &typed, const QString &local, const Judgement &judgement) const
{
    QString suggested;
    if (judgement.kind == AddressClass::LookAlike && m_rules.officialDomains.contains(judgement.resembles))
        suggested = QStringLiteral("%1@%2").arg(local, meantDomain(judgement.domain.ascii, judgement.resembles));
    else if (judgement.kind == AddressClass::Invalid)
        suggested = normalizedAddress(mendedAddress(typed, m_rules.officialDomains));
    if (suggested.isEmpty())
        return {};
    const Judgement meant = judgementOf(QStringView(suggested).mid(suggested.lastIndexOf(u'@') + 1));
    if (meant.kind == AddressClass::LookAlike && judgement.kind == AddressClass::Invalid)
        return suggestionFor(suggested, suggested.left(suggested.lastIndexOf(u'@')), meant);
    const bool usable = meant.kind == AddressClass::Lmu || meant.kind == AddressClass::List
        || meant.kind == AddressClass::External || meant.kind == AddressClass::Private;
    return usable && suggested != typed ? suggested : QString();
}

JudgedAddress AddressBook::judge(const SplitAddress &entry) const
{
    JudgedAddress judged;
    judged.input = entry.input;
    judged.name = entry.name;
    const QStringView text = withoutCopyMarks(entry.address);
    Judgement judgement = judgementOf(text.mid(text.lastIndexOf(u'@') + 1));
    const ParsedAddress parsed = parseAddress(text, judgement.domain);
    judged.domain = parsed.domain;
    if (!parsed.problem.isEmpty()) {
        judgement.kind = AddressClass::Invalid;
        judgement.warningKey.clear();
        judgement.reason = reason(parsed.problem, {}, parsed.domain.isEmpty()
            ? cleaned(parsed.typedDomain).left(longestShownDomain) : parsed.domain);
    } else if (judgement.kind != AddressClass::Invalid) {
        judged.address = QStringLiteral("%1@%2").arg(parsed.local, parsed.domain);
    }
    judged.kind = judgement.kind;
    judged.warningKey = judgement.warningKey;
    judged.reason = judgement.reason;
    if (judged.kind == AddressClass::LookAlike || judged.kind == AddressClass::Invalid)
        judged.suggestion = suggestionFor(entry.address.isEmpty() ? entry.input : entry.address, parsed.local, judgement);
    return judged;
}

JudgedAddress AddressBook::lost(const QString &input) const
{
    JudgedAddress lost;
    lost.reason = reason(QStringLiteral("invalid-lost"), {}, {});
    lost.input = input;
    return lost;
}

std::vector<JudgedAddress> AddressBook::judgeAll(const QString &text) const
{
    const SplitAddresses split = splitAddresses(text);
    std::vector<JudgedAddress> all;
    all.reserve(split.entries.size());
    QHash<QString, std::size_t> seen;
    for (const SplitAddress &entry : split.entries) {
        JudgedAddress judged = judge(entry);
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
    // Cannot happen as long as the splitter keeps its promise; if it ever breaks it, say so.
    if (split.ats != text.count(u'@'))
        all.push_back(lost(QStringLiteral("@")));
    return all;
}

JudgedAddress AddressBook::judgeWhole(const QString &entry) const
{
    std::vector<JudgedAddress> all = judgeAll(entry);
    JudgedAddress judged;
    if (all.size() == 1) {
        judged = std::move(all.front());
    } else {
        const QString key = all.empty() ? QStringLiteral("invalid-no-at") : QStringLiteral("invalid-several");
        judged.reason = reason(key, {}, {});
    }
    judged.input = cleanedWords(QStringView(entry).left(1000)).trimmed();
    return judged;
}

JudgedAddress AddressBook::judge(const QString &entry) const
{
    if (entry.size() > longestRemembered)
        return judgeWhole(entry);
    if (auto known = m_memory->entries.find(entry))
        return *std::move(known);
    const JudgedAddress judged = judgeWhole(entry);
    m_memory->entries.insert(entry, judged);
    return judged;
}

QString AddressBook::ownersOf(const JudgedAddress &list) const
{
    if (list.kind != AddressClass::List || m_rules.listOwners.isEmpty())
        return {};
    const QString name = list.address.left(list.address.lastIndexOf(u'@'));
    return withValues(m_rules.listOwners, {{QStringLiteral("list"), name}, {QStringLiteral("server"), list.domain}});
}

bool AddressBook::isOfficial(const QString &address) const
{
    return judge(address).kind == AddressClass::Lmu;
}

} // namespace einlass
