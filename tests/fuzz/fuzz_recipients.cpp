// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of recipients (table, mail, cards, list in any encoding): no crash, no @ lost,
// the account adds up, and what the plan keeps is judged as it was found.
#include "fuzz_rules.h"

#include "tools/csv_rows.h"
#include "tools/recipients.h"

#include <algorithm>
#include <cstdint>

using namespace einlass;

namespace {

/// Cells lie one behind the other, inside the text; every row is passed.
void checkRows(const QString &text, QChar separator)
{
    CsvRows rows(text, separator);
    std::vector<CsvCell> row;
    qsizetype before = 0;
    qsizetype ats = 0;
    while (rows.next(row)) {
        require(!row.empty() && rows.at() > before);
        for (const CsvCell &cell : row) {
            require(cell.begin >= before && cell.begin + cell.raw.size() <= text.size());
            before = cell.begin;
            ats += cell.raw.count(u'@');
        }
        before = rows.at();
    }
    require(ats == text.count(u'@'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AddressBook book(fuzzRules());
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Recipients recipients = recipientsFrom(bytes, book);
    require(recipients.whole);
    require(static_cast<qsizetype>(recipients.found.size()) + recipients.repeated == recipients.pieces);
    for (const FoundRecipient &found : recipients.found) {
        require(found.judged.reason.en != u"invalid-lost");
        require(found.line >= 1);
        const JudgedAddress again = book.judge(found.entry);
        require(again.kind == found.judged.kind && again.address == found.judged.address);
    }
    const QString text = QString::fromUtf8(bytes);
    for (const char16_t separator : {u';', u',', u'\t', u'|'})
        checkRows(text, separator);
    return 0;
}
