// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/record_parts.h"

#include "base/text.h"
#include "documents/values.h"

#include <QRegularExpression>

#include <map>

namespace einlass {

QString packText(const DocumentContext &context, const LocalizedText &text, Language language,
                 const PdfTemplate &words)
{
    QHash<QString, QString> values = textValues(context, language);
    values.insert(QStringLiteral("meetingId"),
                  words.word(QStringLiteral("see-invitation"), language));
    return printable(withValues(text.in(language), values));
}

std::vector<std::pair<QString, int>> addressTally(const std::vector<JudgedAddress> &addresses)
{
    std::map<AddressClass, int> counts;
    for (const JudgedAddress &address : addresses)
        ++counts[address.kind];
    std::vector<std::pair<QString, int>> tally;
    for (const auto &[kind, count] : counts)
        tally.emplace_back(addressClassName(kind), count);
    return tally;
}

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>(),;:\"@„“”]+@"));
    QString result = text;
    return result.replace(address, QStringLiteral("…@"));
}

} // namespace einlass
