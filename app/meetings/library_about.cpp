// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "meetings/library_parts.h"
#include "meetings/mentions.h"

#include <QJsonDocument>

#include <algorithm>

/// What is kept about whom.
namespace einlass {
namespace {

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Everybody of every plan, register and profile, one after the other.
Result<void> visitPersons(MeetingStore &store, const std::vector<Profile> &profiles,
                          const std::function<void(const QString &meeting, const QString &title, const NamedPerson &)> &visit)
{
    const Result<void> plans = store.eachPlan([&](const QString &meeting, const QString &plan) {
        for (const NamedPerson &person : namedIn(jsonOf(plan)))
            visit(meeting, {}, person);
        return true;
    });
    if (!plans)
        return plans;
    const Result<std::vector<ConsentRow>> consents = store.allConsents();
    if (!consents)
        return consents.error();
    for (const ConsentRow &row : *consents)
        visit(row.meeting, {}, {KeptAs::Consent, row.name, row.address, row.name});
    const Result<std::vector<InterviewRow>> interviews = store.allInterviews();
    if (!interviews)
        return interviews.error();
    for (const InterviewRow &row : *interviews) {
        visit(row.meeting, {}, {KeptAs::Interview, row.name, row.address, QStringLiteral("%1 <%2>").arg(row.name, row.address)});
        if (!isBlank(row.words))
            visit(row.meeting, {}, {KeptAs::Interview, row.name, row.address, row.words});
    }
    for (const Profile &profile : profiles) {
        const QString unit = isBlank(profile.host.unit) ? QString() : QStringLiteral(", %1").arg(profile.host.unit);
        visit({}, profile.label, {KeptAs::Profile, profile.host.name, profile.host.email,
                                  QStringLiteral("%1 <%2>%3").arg(profile.host.name, profile.host.email, unit)});
        for (const QString &text : {profile.chair, profile.sender, profile.helper}) {
            if (!text.isEmpty())
                visit({}, profile.label, personFrom(KeptAs::Profile, text));
        }
    }
    return {};
}

} // namespace

std::vector<KeptPerson> Library::everybody()
{
    m_parts->handOverNow(*this);
    std::map<QString, KeptPerson> persons;
    const std::vector<Profile> known = profiles();
    const Result<void> visited = m_parts->ask([&](MeetingStore &store) {
        return visitPersons(store, known, [&](const QString &, const QString &, const NamedPerson &person) {
            if (keyOf(person).isEmpty())
                return;
            KeptPerson &kept = persons[keyOf(person)];
            if (kept.name.isEmpty())
                kept.name = person.name;
            kept.address = person.address;
            ++kept.mentions;
        });
    });
    std::vector<KeptPerson> list;
    if (!visited)
        return list;
    for (const auto &[key, person] : persons)
        list.push_back(person);
    std::stable_sort(list.begin(), list.end(), [](const KeptPerson &a, const KeptPerson &b) {
        const auto shown = [](const KeptPerson &person) { return folded(person.name.isEmpty() ? person.address : person.name); };
        return QString::localeAwareCompare(shown(a), shown(b)) < 0;
    });
    return list;
}

std::vector<Mention> Library::everythingAbout(const QString &addressOrName)
{
    m_parts->handOverNow(*this);
    const NamedPerson sought = personFrom(KeptAs::Words, addressOrName);
    const QString key = keyOf(sought);
    std::vector<Mention> mentions;
    if (key.isEmpty())
        return mentions;
    const std::vector<Profile> known = profiles();
    const Result<void> visited = m_parts->ask([&](MeetingStore &store) {
        const Result<void> persons = visitPersons(store, known, [&](const QString &meeting, const QString &title, const NamedPerson &person) {
            const bool meant = sought.address.isEmpty() ? folded(person.name).contains(key) : folded(person.address) == key;
            if (meant)
                mentions.push_back({person.as, meeting, title, person.text});
        });
        if (!persons)
            return persons;
        return store.eachPlan([&](const QString &meeting, const QString &plan) {
            for (const QString &text : textsWith(jsonOf(plan), key))
                mentions.push_back({KeptAs::Words, meeting, {}, text});
            return true;
        });
    });
    if (!visited)
        return {};
    for (Mention &mention : mentions) {
        if (const std::optional<MeetingSummary> meeting = summary(mention.meeting))
            mention.title = meeting->title;
    }
    return mentions;
}

} // namespace einlass
