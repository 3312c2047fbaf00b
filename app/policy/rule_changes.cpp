// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rule_changes.h"

#include "base/message_dates.h"
#include "base/text.h"
#include "policy/evaluation.h"
#include "policy/pack.h"

#include <QtGlobal>

namespace einlass {
namespace {

const char otherRules[] = QT_TRANSLATE_NOOP("Core", "This plan was last checked by the rules “%1”. The rules “%2” are in force now.");
const char decidedAlike[] = QT_TRANSLATE_NOOP("Core", "They decide this plan as before.");
const char nowThere[] = QT_TRANSLATE_NOOP("Core", "New for this plan: %1");
const char nowGone[] = QT_TRANSLATE_NOOP("Core", "No longer for this plan: %1");
const char nowOpen[] = QT_TRANSLATE_NOOP("Core", "Settled before and open again: %1");
const char nowClosed[] = QT_TRANSLATE_NOOP("Core", "Open before and settled now: %1");
const char toBeReviewed[] = QT_TRANSLATE_NOOP("Core", "The rules “%1” were to be reviewed by %2. Ask your department for their current version; the terms of use that apply at the time of use decide.");

QString nameOf(const Finding &finding)
{
    return QStringLiteral("%1/%2").arg(finding.clause, nameOf(finding.binding));
}

/// Clauses alone, each once: "B1, C16".
QString clausesOf(const QStringList &rules)
{
    QStringList clauses;
    for (const QString &rule : rules)
        clauses << cleaned(rule.section(u'/', 0, 0));
    clauses.removeDuplicates();
    return clauses.join(QStringLiteral(", "));
}

} // namespace

CheckedWith checkedWith(const Evaluation &evaluation, const Pack &pack)
{
    CheckedWith checked{pack.id, pack.version, {}, {}};
    for (const Finding &finding : evaluation.findings)
        checked.findings.emplace(nameOf(finding), finding.open);
    return checked;
}

std::vector<Message> changedSince(const CheckedWith &before, const Evaluation &evaluation, const Pack &pack)
{
    if (before.isEmpty() || (before.version == pack.version && (before.pack.isEmpty() || before.pack == pack.id)))
        return {};
    const std::map<QString, bool> now = checkedWith(evaluation, pack).findings;
    QStringList there, gone, open, closed;
    for (const auto &[rule, isOpen] : now) {
        const auto known = before.findings.find(rule);
        if (known == before.findings.end())
            there << rule;
        else if (known->second != isOpen)
            (isOpen ? open : closed) << rule;
    }
    for (const auto &[rule, wasOpen] : before.findings) {
        if (now.find(rule) == now.end())
            gone << rule;
    }
    std::vector<Message> messages{{otherRules, {cleaned(before.version), pack.version}}};
    for (const auto &[words, rules] : {std::pair{nowThere, there}, std::pair{nowGone, gone},
                                       std::pair{nowOpen, open}, std::pair{nowClosed, closed}}) {
        if (!rules.isEmpty())
            messages.push_back({words, {clausesOf(rules)}});
    }
    if (messages.size() == 1)
        messages.push_back({decidedAlike, {}});
    return messages;
}

std::optional<Message> reviewDue(const Pack &pack, const QDate &today)
{
    if (today <= pack.reviewAfter)
        return std::nullopt;
    return Message{toBeReviewed, {pack.version, dateArgument(pack.reviewAfter)}};
}

} // namespace einlass
