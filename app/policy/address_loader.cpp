// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/address_loader.h"

#include "policy/pack_error.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char badLine[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: expected one domain, found %3.");
const char noFile[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the name of a file beside the manifest, but there is no file %3.");
const char unknownReason[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected one of the reasons why an address is of a class, found %3.");
const char noDomains[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected at least one domain.");

/// Nearly all lines are plain already; normalising thousands of them would slow every start.
bool isPlainDomain(QByteArrayView text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return text.size() <= 253 && text.contains('.') && !text.contains("..") && text.front() != '.'
        && text.front() != '-' && text.back() != '.' && text.back() != '-'
        && std::all_of(text.begin(), text.end(), allowed);
}

Result<QSet<QString>> readDomains(const PackFiles &files, const PackCursor &name)
{
    if (!files.has(name.string()))
        return packError(noFile, name.place(), name.string());
    const Result<QByteArray> content = files.read(name.string());
    if (!content.ok())
        return content.error();
    return domainsOf(*content, files.pathOf(name.string()));
}

void addReason(const PackCursor &place, const QString &key, AddressRules &rules)
{
    if (!addressReasonKeys().contains(key))
        place.fail(unknownReason, key);
    rules.reasons.insert(key, place.textWith({QStringLiteral("domain"), QStringLiteral("resembles")}));
}

QSet<QString> setOf(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

/// What a department adds of its own, kept apart so that refreshing the lists leaves it alone.
void addOwn(const PackCursor &own, AddressRules &rules)
{
    rules.listServers << own.member(QStringLiteral("listServers")).domains();
    rules.privateProviders += setOf(own.member(QStringLiteral("privateProviders")).domains());
    rules.disposableProviders += setOf(own.member(QStringLiteral("disposableProviders")).domains());
    rules.ambiguousProviders += setOf(own.member(QStringLiteral("ambiguousProviders")).domains());
    rules.knownInstitutions += setOf(own.member(QStringLiteral("knownInstitutions")).domains());
}

} // namespace

Result<QSet<QString>> domainsOf(const QByteArray &list, const QString &name)
{
    QSet<QString> domains;
    qsizetype number = 0;
    domains.reserve(list.count('\n'));
    for (qsizetype begin = 0, end = 0; begin <= list.size(); begin = end + 1) {
        ++number;
        end = list.indexOf('\n', begin);
        end = end < 0 ? list.size() : end;
        const QByteArrayView raw = QByteArrayView(list).sliced(begin, end - begin);
        const qsizetype remark = raw.indexOf('#');
        const QByteArrayView line = raw.first(remark < 0 ? raw.size() : remark).trimmed();
        if (line.isEmpty())
            continue;
        const QString domain = isPlainDomain(line) ? QString::fromLatin1(line)
                                                   : normalizedDomain(QString::fromUtf8(line));
        if (domain.isEmpty())
            return packError(badLine, name, QString::number(number), QString::fromUtf8(line));
        domains.insert(domain);
    }
    if (domains.isEmpty())
        return packError(noDomains, name, {});
    return domains;
}

Result<void> loadAddresses(const PackCursor &file, const PackFiles &files, Pack &pack)
{
    AddressRules rules;
    rules.officialDomains = file.member(QStringLiteral("officialDomains")).domains();
    rules.listServers = file.member(QStringLiteral("listServers")).domains();
    rules.ambiguousProviders = setOf(file.member(QStringLiteral("ambiguousProviders")).domains());
    rules.knownInstitutions = setOf(file.member(QStringLiteral("knownInstitutions")).domains());
    const PackCursor slips = file.member(QStringLiteral("lookAlikes"));
    for (const QString &slip : slips.names()) {
        const PackCursor place = slips.member(slip);
        rules.lookAlikes.insert(place.domainIn(slip), place.domain());
    }
    const PackCursor reasons = file.member(QStringLiteral("reasons"));
    for (const QString &key : reasons.names())
        addReason(reasons.member(key), key, rules);

    Result<QSet<QString>> privates = readDomains(files, file.member(QStringLiteral("privateProviders")));
    if (!privates.ok())
        return privates.error();
    Result<QSet<QString>> disposables = readDomains(files, file.member(QStringLiteral("disposableProviders")));
    if (!disposables.ok())
        return disposables.error();
    rules.privateProviders = std::move(*privates);
    rules.disposableProviders = std::move(*disposables);
    rules.listOwners = file.member(QStringLiteral("listOwners")).string();
    if (const PackCursor own = file.member(QStringLiteral("additions")); own.isThere())
        addOwn(own, rules);
    pack.addresses = std::make_shared<const AddressBook>(std::move(rules));
    return {};
}

} // namespace einlass
