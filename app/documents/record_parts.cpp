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

QString withRule(const Pack &pack, const PdfTemplate &words, const QString &clause,
                 const QString &text, Language language)
{
    for (const Clause &known : pack.clauses) {
        if (known.id == clause && !isBlank(text))
            return words.word(QStringLiteral("with-rule"), language,
                              {{QStringLiteral("text"), text},
                               {QStringLiteral("rule"), printable(known.summary.in(language))}});
    }
    return text;
}

QString reasonText(const Plan &plan, const QString &clause, Language language)
{
    const auto reason = plan.reasons.find(clause);
    if (reason == plan.reasons.end())
        return {};
    return printable(plan.outgoing.wordsAt(QStringLiteral("/reasons/%1").arg(clause), reason->second,
                                           language));
}

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>(),;:\"@„“”]+@"));
    QString result = text;
    return result.replace(address, QStringLiteral("…@"));
}

} // namespace einlass
