// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/derive.h"

#include "base/text.h"
#include "policy/derive_facts.h"
#include "policy/derive_warnings.h"
#include "policy/pack.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace einlass {
namespace {

void judgeAddresses(const Plan &plan, const AddressBook &book, DerivedPlan &derived)
{
    derived.host = book.judge(plan.host.email);
    derived.recipients.reserve(static_cast<std::size_t>(plan.participants.recipients.size()));
    for (const QString &recipient : plan.participants.recipients)
        derived.recipients.push_back(isBlank(recipient) ? JudgedAddress{} : book.judge(recipient));
    derived.lists.reserve(plan.participants.lists.size());
    for (const MailingList &list : plan.participants.lists)
        derived.lists.push_back(book.judge(list.address));
}

bool isPerson(AddressClass kind)
{
    return kind == AddressClass::Lmu || kind == AddressClass::External
        || kind == AddressClass::Private;
}

int countPeople(const Participants &participants, const std::vector<JudgedAddress> &recipients)
{
    if (participants.expected)
        return *participants.expected;
    QSet<QString> persons;
    for (const JudgedAddress &recipient : recipients) {
        if (isPerson(recipient.kind))
            persons.insert(recipient.address);
    }
    qint64 people = persons.size() + 1;
    for (const MailingList &list : participants.lists)
        people += std::max(list.members, 0);
    return static_cast<int>(std::min<qint64>(people, std::numeric_limits<int>::max()));
}

QStringList sortedOnce(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

void findExternals(const Confirmations &confirmations, DerivedPlan &derived)
{
    for (const JudgedAddress &recipient : derived.recipients) {
        if (recipient.kind != AddressClass::External)
            continue;
        derived.externalAddresses << recipient.address;
        derived.externalDomains << recipient.domain;
    }
    for (const JudgedAddress &list : derived.lists) {
        if (list.kind == AddressClass::External)
            derived.externalDomains << list.domain;
    }
    derived.externalAddresses.removeDuplicates();
    derived.externalDomains = sortedOnce(derived.externalDomains);

    QSet<QString> confirmed;
    for (const QString &domain : confirmations.officialDomains)
        confirmed.insert(normalizedDomain(domain));
    for (const QString &domain : std::as_const(derived.externalDomains)) {
        if (!confirmed.contains(domain))
            derived.unconfirmedDomains << domain;
    }
    QSet<QString> admitted;
    for (const QString &address : confirmations.admittedAddresses)
        admitted.insert(normalizedAddress(address));
    for (const QString &address : std::as_const(derived.externalAddresses)) {
        if (!admitted.contains(address))
            derived.unadmittedAddresses << address;
    }
}

void findDates(const Schedule &schedule, DerivedPlan &derived)
{
    Result<std::vector<Occurrence>> occurrences = occurrencesOf(schedule);
    if (!occurrences.ok()) {
        derived.scheduleError = occurrences.error();
        return;
    }
    derived.occurrences = std::move(*occurrences);
    for (const Occurrence &occurrence : derived.occurrences) {
        if (!derived.lastDay || occurrence.start.date > *derived.lastDay)
            derived.lastDay = occurrence.start.date;
    }
}

} // namespace

DerivedPlan derive(const Plan &plan, const Pack &pack)
{
    DerivedPlan derived;
    judgeAddresses(plan, *pack.addresses, derived);
    derived.people = countPeople(plan.participants, derived.recipients);
    findExternals(plan.confirmations, derived);
    findDates(plan.schedule, derived);
    derived.link = judgeLink(plan.access.link, pack.hosts);
    derived.facts = factsOf(plan, derived);
    derived.warnings = warningsOf(plan, derived, pack);
    return derived;
}

} // namespace einlass
