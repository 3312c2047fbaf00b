// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a pasted list of addresses: no crash, no @ lost, and what was judged once is judged
// the same again.
#include "fuzz_rules.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

using namespace einlass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AddressBook book(fuzzRules());
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::vector<JudgedAddress> all = book.judgeAll(text);
    require(!text.contains(u'@') || !all.empty());
    for (const JudgedAddress &judged : all) {
        require(judged.reason.en != u"invalid-lost");
        require(!judged.reason.en.isEmpty());
        require(judged.suggestion.isEmpty() || normalizedAddress(judged.suggestion) == judged.suggestion);
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
