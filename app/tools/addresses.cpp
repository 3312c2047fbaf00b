// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/addresses.h"

#include "base/text.h"
#include "tools/address_judgement.h"
#include "tools/address_split.h"
#include "tools/address_suggestions.h"
#include "tools/address_syntax.h"
#include "tools/address_words.h"
#include "tools/look_alikes.h"

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

constexpr qsizetype longestShownDomain = 100;

/// Nothing in it could be read as anything but one address, so that it stays the same when it
/// stands alone.
bool isPlain(const SplitAddress &entry)
{
    const QString &text = entry.address;
    const auto isSimple = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    return entry.name.isEmpty() && text == entry.input && text.count(u'@') == 1 && text.size() <= longestRememberedAddress
        && isSimple(text.front()) && isSimple(text.back())
        && std::all_of(text.begin(), text.end(), [&isSimple](QChar c) {
               return isSimple(c) || c == u'.' || c == u'-' || c == u'_' || c == u'@';
           });
}

} // namespace

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
    if (!isPlain(entry))
        return judgeSplit(entry);
    // It will be asked for again by its text alone, as the plan keeps it.
    if (auto known = m_memory->entries.find(entry.address))
        return *std::move(known);
    const JudgedAddress judged = judgeSplit(entry);
    m_memory->entries.insert(entry.address, judged);
    return judged;
}

JudgedAddress AddressBook::judgeSplit(const SplitAddress &entry) const
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
        // Mostly it is what was typed; texts are shared then.
        const QString address = QStringLiteral("%1@%2").arg(parsed.local, parsed.domain);
        judged.address = address == entry.address ? entry.address : address;
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
    if (entry.size() > longestRememberedAddress)
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
