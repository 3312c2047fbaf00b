// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/pack_samples.h"

#include "policy/pack.h"

#include <algorithm>
#include <QSet>

namespace einlass {
namespace {

QStringList sorted(const QSet<QString> &domains)
{
    QStringList list(domains.begin(), domains.end());
    list.sort();
    return list;
}

/// Domains that are most likely of this class, the pack's own entries first.
QStringList candidates(AddressClass kind, const AddressRules &rules)
{
    switch (kind) {
    case AddressClass::Private: return sorted(rules.privateProviders);
    case AddressClass::Disposable: return sorted(rules.disposableProviders);
    case AddressClass::External:
        // Universities that are no customers of each other: one of them is outside.
        return sorted(rules.knownInstitutions)
            + QStringList{QStringLiteral("cuni.cz"), QStringLiteral("ethz.ch"), QStringLiteral("uu.se")};
    case AddressClass::LookAlike: {
        QStringList found(rules.lookAlikes.keyBegin(), rules.lookAlikes.keyEnd());
        found.sort();
        // Without known slips: the official name with something behind it.
        for (const QString &official : rules.officialDomains)
            found << QStringLiteral("%1.com").arg(QString(official).replace(u'.', u'-'));
        return found;
    }
    default: return rules.officialDomains;
    }
}

} // namespace

std::optional<QString> sampleDomain(AddressClass kind, const Pack &pack)
{
    const QStringList domains = candidates(kind, pack.addresses->rules());
    const auto found = std::find_if(domains.begin(), domains.end(), [&](const QString &domain) {
        return pack.addresses->judge(QStringLiteral("anna@%1").arg(domain)).kind == kind;
    });
    return found == domains.end() ? std::nullopt : std::optional(*found);
}

std::vector<std::pair<QString, QString>> sampleLinks(const Pack &pack)
{
    std::vector<std::pair<QString, QString>> links{{QStringLiteral("-"), {}}};
    const auto add = [&links](const char *name, const QString &host, const char *path) {
        if (!host.isEmpty())
            links.emplace_back(QLatin1String(name), QStringLiteral("https://%1/%2").arg(host, QLatin1String(path)));
    };
    const ToolHosts &hosts = pack.hosts;
    const QString licensed = hosts.zoomLicensed.value(0);
    add("join", licensed, "j/60000000012");
    add("registration", licensed, "meeting/register/abcDEF123");
    add("start", licensed, "s/60000000012");
    const QString family = hosts.zoomFamilies.value(0);
    add("elsewhere", family.isEmpty() ? QString() : QStringLiteral("us02web.%1").arg(family), "j/60000000012");
    add("dfnconf", hosts.dfnconf.value(0), "webapp/conference/97912345");
    add("meet", hosts.meet.value(0), "beispielraum-2027");
    add("other", QStringLiteral("example.org"), "raum");
    return links;
}

std::bitset<factCount> impossibleFacts(const Pack &pack)
{
    std::bitset<factCount> facts;
    const auto set = [&facts](Fact fact) { facts.set(static_cast<std::size_t>(fact)); };
    if (!sampleDomain(AddressClass::Private, pack))
        set(Fact::AddressPrivate);
    if (!sampleDomain(AddressClass::Disposable, pack))
        set(Fact::AddressDisposable);
    if (!sampleDomain(AddressClass::LookAlike, pack))
        set(Fact::AddressLookAlike);
    const auto links = sampleLinks(pack);
    const auto some = [&](const auto &has) {
        return std::any_of(links.begin(), links.end(), [&](const auto &link) { return has(judgeLink(link.second, pack.hosts)); });
    };
    if (!some([](const LinkJudgement &link) { return link.tool && link.licensed; }))
        set(Fact::LinkLicensed);
    if (!some([](const LinkJudgement &link) { return link.kind == LinkKind::Join || link.kind == LinkKind::Registration; }))
        set(Fact::LinkInvitable);
    if (!some([](const LinkJudgement &link) { return link.kind == LinkKind::Join; }))
        set(Fact::LinkIsJoin);
    return facts;
}

} // namespace einlass
