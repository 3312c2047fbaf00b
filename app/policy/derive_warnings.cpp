// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/derive_warnings.h"

#include "base/text.h"
#include "policy/pack.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char listAmongRecipients[] = QT_TRANSLATE_NOOP("Core", "%1 is the address of a mailing list and counts as no recipient. Enter it under mailing lists, with the number of people who read it.");
const char privateAndCompany[] = QT_TRANSLATE_NOOP("Core", "%1: this provider serves private customers and companies alike. Make sure that the address is an official one.");
const char emptyReason[] = QT_TRANSLATE_NOOP("Core", "The reason given for %1 says nothing that others could follow. Write in a sentence of your own why it is necessary.");
const char unknownReason[] = QT_TRANSLATE_NOOP("Core", "A reason is given for %1, but the rules ask for none there. It has no effect.");
const char unknownConfirmation[] = QT_TRANSLATE_NOOP("Core", "Something is confirmed for %1, but the rules ask for nothing there. It has no effect.");

constexpr qsizetype fewestLetters = 4;
constexpr qsizetype shownLength = 120;

/// Letters alone, in lower case, without the placeholders of a rule's text.
QString lettersOf(const QString &text)
{
    QString letters;
    bool placeholder = false;
    for (const QChar c : text) {
        if (c == u'{')
            placeholder = true;
        else if (c == u'}')
            placeholder = false;
        else if (!placeholder && c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

QString shown(const QString &foreign)
{
    return cleaned(foreign.left(shownLength));
}

QStringList textsOf(const QString &clause, const Pack &pack, bool &asksReason)
{
    QStringList texts;
    for (const Rule &rule : pack.rules) {
        if (rule.clause != clause || rule.binding != Binding::Justify)
            continue;
        asksReason = true;
        for (const RuleCase &situation : rule.cases) {
            texts << situation.message.de << situation.message.en << situation.remedy.de
                  << situation.remedy.en;
        }
    }
    return texts;
}

bool asksConfirmation(const QString &clause, const Pack &pack)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&clause](const Rule &rule) {
        return rule.clause == clause && rule.binding == Binding::Confirm;
    });
}

void warnOfAddresses(const DerivedPlan &derived, std::vector<Message> &warnings)
{
    for (const JudgedAddress &recipient : derived.recipients) {
        if (recipient.kind == AddressClass::List)
            warnings.push_back({listAmongRecipients, {shown(recipient.address)}});
    }
    QStringList told;
    for (const auto *addresses : {&derived.recipients, &derived.lists}) {
        for (const JudgedAddress &judged : *addresses) {
            if (judged.warningKey != QLatin1String("external-ambiguous")
                || told.contains(judged.domain))
                continue;
            told << judged.domain;
            warnings.push_back({privateAndCompany, {shown(judged.domain)}});
        }
    }
}

} // namespace

bool saysNothing(const QString &reason, const QStringList &ruleTexts)
{
    const QString letters = lettersOf(reason);
    if (reason.contains(reasonGap()) || letters.size() < fewestLetters || letters.count(letters[0]) == letters.size())
        return true;
    return std::any_of(ruleTexts.begin(), ruleTexts.end(), [&letters](const QString &text) {
        const QString own = lettersOf(text);
        return !own.isEmpty() && (own.contains(letters) || letters == own);
    });
}

bool saysNothing(const QString &reason, const QString &clause, const Pack &pack)
{
    bool asksReason = false;
    return saysNothing(reason, textsOf(clause, pack, asksReason));
}

std::vector<Message> warningsOf(const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    std::vector<Message> warnings;
    warnOfAddresses(derived, warnings);
    for (const auto &[clause, reason] : plan.reasons) {
        if (isBlank(reason))
            continue;
        bool asksReason = false;
        const QStringList texts = textsOf(clause, pack, asksReason);
        if (!asksReason)
            warnings.push_back({unknownReason, {shown(clause)}});
        else if (saysNothing(reason, texts))
            warnings.push_back({emptyReason, {shown(clause)}});
    }
    for (const auto &[clause, confirmed] : plan.confirmations.clauses) {
        if (confirmed && !asksConfirmation(clause, pack))
            warnings.push_back({unknownConfirmation, {shown(clause)}});
    }
    return warnings;
}

} // namespace einlass
