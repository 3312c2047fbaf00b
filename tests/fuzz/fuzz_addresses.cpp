// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a pasted list of addresses: no crash, no @ lost, and what was judged once is judged
// the same again.
#include "tools/addresses.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace einlass;

namespace {

AddressRules rules()
{
    AddressRules rules;
    rules.officialDomains = {QStringLiteral("lmu.de"), QStringLiteral("uni-muenchen.de")};
    rules.listServers = {QStringLiteral("lists.lrz.de")};
    rules.lookAlikes = {{QStringLiteral("lmu.edu"), QStringLiteral("lmu.de")}};
    rules.privateProviders = {QStringLiteral("gmail.com"), QStringLiteral("gmx.de")};
    rules.disposableProviders = {QStringLiteral("mailinator.com")};
    rules.ambiguousProviders = {QStringLiteral("vodafone.de")};
    rules.knownInstitutions = {QStringLiteral("tum.de")};
    for (const QString &key : addressReasonKeys())
        rules.reasons.insert(key, {key, key});
    return rules;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AddressBook book(rules());
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::vector<JudgedAddress> all = book.judgeAll(text);
    require(!text.contains(u'@') || !all.empty());
    for (const JudgedAddress &judged : all) {
        require(judged.reason.en != u"invalid-lost");
        require(!judged.reason.en.isEmpty());
        require(judged.address.isEmpty() == (judged.kind == AddressClass::Invalid));
        if (judged.address.isEmpty())
            continue;
        require(normalizedAddress(judged.address) == judged.address);
        require(judged.domain == judged.address.mid(judged.address.lastIndexOf(u'@') + 1));
        const JudgedAddress again = book.judge(judged.address);
        require(again.address == judged.address);
        // Only a capital I, which the judged address no longer shows, may have told more.
        require(again.kind == judged.kind || judged.kind == AddressClass::LookAlike);
    }
    book.judge(text);
    return 0;
}
