// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/questions.h"

#include "analysis/pack_samples.h"
#include "policy/pack.h"

namespace einlass {
namespace {

/// Whether and how people from outside take part, with what the host has confirmed about them:
/// the facts depend on each other, so that they are one question.
struct Outside
{
    QString domain;
    bool said = false;              ///< "externals"
    bool list = false;
    bool recipient = false;
    bool domainConfirmed = false;
    int admitted = 0;               ///< B23: 0 nothing, 1 true, 2 the address

    QString person() const { return QStringLiteral("jan.novak@%1").arg(domain); }
    bool isPossible() const { return !(list && recipient); }
    bool hasMoreThan(const Outside &other) const
    {
        const bool covers = (said || !other.said) && ((list || recipient) || !(other.list || other.recipient))
            && (recipient || !other.recipient);
        return covers && domainConfirmed == other.domainConfirmed && admitted == other.admitted
            && (said != other.said || list != other.list || recipient != other.recipient);
    }
    void give(Plan &plan) const
    {
        plan.participants.externals = said;
        if (list)
            plan.participants.lists.push_back({QStringLiteral("all@%1").arg(domain), 1, false, {}, {}});
        if (recipient)
            plan.participants.recipients << person();
        if (domainConfirmed)
            plan.confirmations.officialDomains << domain;
        if (admitted == 1)
            plan.confirmations.admitted = true;
        if (admitted == 2)
            plan.confirmations.admittedAddresses << person();
    }
    QString name() const
    {
        QStringList parts;
        if (said)
            parts << QStringLiteral("externals");
        if (list)
            parts << QStringLiteral("list");
        if (recipient)
            parts << QStringLiteral("recipient");
        if (domainConfirmed)
            parts << QStringLiteral("B13a");
        if (admitted != 0)
            parts << (admitted == 1 ? QStringLiteral("B23: true") : QStringLiteral("B23: address"));
        return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral(" + "));
    }
};

std::vector<Outside> allOutside(const QString &domain)
{
    std::vector<Outside> found;
    for (int bits = 0; bits < 16; ++bits) {
        for (int admitted = 0; admitted < 3; ++admitted) {
            const Outside one{domain, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, admitted};
            if (one.isPossible())
                found.push_back(one);
        }
    }
    return found;
}

void addOutside(QuestionList &list, const QString &domain)
{
    const std::vector<Outside> all = allOutside(domain);
    std::vector<QuestionList::Named> answers;
    for (const Outside &one : all)
        answers.push_back({one.name(), [one](Plan &plan) { one.give(plan); }});
    const int question = list.add(QStringLiteral("externals"), std::move(answers));
    Question &added = list.questions[static_cast<std::size_t>(question)];
    added.growth = Growth::Externals;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < all.size(); ++j) {
            if (all[j].hasMoreThan(all[i]))
                added.answers[i].more.push_back(j);
        }
    }
}

} // namespace

void addPeopleQuestions(QuestionList &list, const std::vector<const Pack *> &packs)
{
    std::vector<QuestionList::Named> numbers;
    for (int people : stretches(Fact::People, 1, packs))
        numbers.push_back({QString::number(people), [people](Plan &plan) { plan.participants.expected = people; }});
    list.add(QStringLiteral("people"), std::move(numbers), -1, Growth::People);
    list.yesNo(QStringLiteral("under16"), [](Plan &plan) { plan.participants.under16 = true; });
    list.yesNo(QStringLiteral("telephone"), [](Plan &plan) { plan.participants.telephone = true; });
    list.yesNo(QStringLiteral("browser"), [](Plan &plan) { plan.participants.browser = true; });
    const Pack &pack = *packs.front();
    addOutside(list, sampleDomain(AddressClass::External, pack).value_or(QStringLiteral("invalid")));
    const auto recipient = [&list](const char *name, const QString &address) {
        list.yesNo(QLatin1String(name), [address](Plan &plan) { plan.participants.recipients << address; });
    };
    const auto ofClass = [&](const char *name, AddressClass kind) {
        if (const auto domain = sampleDomain(kind, pack))
            recipient(name, QStringLiteral("anna@%1").arg(*domain));
    };
    ofClass("addresses.private", AddressClass::Private);
    ofClass("addresses.disposable", AddressClass::Disposable);
    ofClass("addresses.lookAlike", AddressClass::LookAlike);
    recipient("addresses.invalid", QStringLiteral("nobody"));
}

} // namespace einlass
