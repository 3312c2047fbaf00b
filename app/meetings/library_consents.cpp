// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/consent_template.h"
#include "documents/mail_attachments.h"
#include "meetings/library_parts.h"
#include "policy/pack.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// The consent register. It keeps name, address, what was asked and answered, and the days; the signed
/// page or the mail itself stays with the host.
namespace einlass {
namespace {

QString isoDay(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

QString itemsJson(const std::map<QString, bool> &items)
{
    QJsonObject object;
    for (const auto &[item, yes] : items)
        object.insert(item, yes);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<QString, bool> itemsOf(const QString &json)
{
    std::map<QString, bool> items;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto member = object.begin(); member != object.end(); ++member)
        items[member.key()] = member.value().toBool();
    return items;
}

ConsentEntry entryOf(const ConsentRow &row)
{
    ConsentEntry entry;
    entry.person = {row.name, row.address};
    entry.askedOn = dayOf(row.askedOn);
    entry.way = fromName<ConsentWay>(row.way);
    entry.items = itemsOf(row.items);
    entry.answeredOn = dayOf(row.answeredOn);
    entry.declined = row.declined;
    entry.revokedOn = dayOf(row.revokedOn);
    entry.inPlan = false;
    return entry;
}

ConsentRow rowOf(const QString &meeting, const ConsentEntry &entry)
{
    return {meeting, personKey(entry.person), entry.person.name, entry.person.address, isoDay(entry.askedOn),
            entry.way ? nameOf(*entry.way) : QString(), itemsJson(entry.items), isoDay(entry.answeredOn),
            entry.declined, isoDay(entry.revokedOn)};
}

QString revocationDuty(const ConsentPerson &person) { return QStringLiteral("revocation/%1").arg(personKey(person)); }

} // namespace

QString personKey(const ConsentPerson &person)
{
    return folded(person.address.isEmpty() ? person.name : person.address);
}

ConsentStatus ConsentEntry::status(const std::vector<ConsentItem> &asked) const
{
    if (revokedOn.isValid())
        return ConsentStatus::Revoked;
    if (!answeredOn.isValid())
        return askedOn.isValid() ? ConsentStatus::Asked : ConsentStatus::NotAsked;
    const auto yes = [this](const QString &item) {
        const auto found = items.find(item);
        return found != items.end() && found->second;
    };
    if (declined || !yes(QStringLiteral("purpose")))
        return ConsentStatus::Declined;
    const bool all = std::all_of(asked.begin(), asked.end(), [&](const ConsentItem &item) { return yes(item.id); });
    return all ? ConsentStatus::Agreed : ConsentStatus::PartlyAgreed;
}

QDate ConsentEntry::deleteBy() const
{
    return revokedOn.isValid() ? revokedOn.addDays(daysToDelete) : QDate();
}

std::vector<ConsentItem> Library::consentItems(const Plan &plan)
{
    const PlanContext context(plan, *m_parts->options.pack, m_parts->options.catalogues);
    const Result<PdfTemplate> form = consentTemplate(context.document());
    std::vector<ConsentItem> items;
    if (!form)
        return items;
    const FilledForm filled = fillForm(context.document(), *form, consentPrint({}), consentInserts(context.document(), *form));
    for (const PdfPart &part : filled.parts) {
        for (const PdfBlock &block : part.blocks) {
            const auto *choices = std::get_if<PdfChoices>(&block);
            for (const PdfChoice &choice : choices ? choices->rows : std::vector<PdfChoice>{}) {
                // "de.purpose", "en.purpose": fields of a printed form have different names in each language.
                const QString id = choice.field.section(u'.', 1);
                auto known = std::find_if(items.begin(), items.end(), [&](const ConsentItem &item) { return item.id == id; });
                if (known == items.end())
                    known = items.insert(items.end(), ConsentItem{id, {}});
                known->text.in(part.language) = choice.text;
            }
        }
    }
    return items;
}

std::vector<ConsentEntry> Library::consents(const Plan &plan)
{
    const PlanContext context(plan, *m_parts->options.pack, m_parts->options.catalogues);
    const auto rows = m_parts->ask([&](MeetingStore &store) { return store.consents(plan.id); });
    std::map<QString, ConsentEntry> kept;
    for (const ConsentRow &row : rows ? *rows : std::vector<ConsentRow>{})
        kept[row.person] = entryOf(row);
    std::vector<ConsentEntry> entries;
    for (const ConsentPerson &person : consentPersons(context.document())) {
        const auto known = kept.find(personKey(person));
        ConsentEntry entry = known == kept.end() ? ConsentEntry{} : known->second;
        if (known != kept.end())
            kept.erase(known);
        entry.person = person;
        entry.inPlan = true;
        entries.push_back(entry);
    }
    for (const auto &[key, entry] : kept)
        entries.push_back(entry);
    const int days = m_parts->options.pack->limits.value(QStringLiteral("revocationDays"), revocationDays);
    for (ConsentEntry &entry : entries)
        entry.daysToDelete = days;
    return entries;
}

ConsentCount ConsentCount::of(const std::vector<ConsentEntry> &entries, const std::vector<ConsentItem> &items)
{
    ConsentCount count;
    for (const ConsentEntry &entry : entries) {
        const ConsentStatus status = entry.status(items);
        // Whoever is not recorded any more matters only while there may be something to delete.
        if (!entry.inPlan && status != ConsentStatus::Revoked)
            continue;
        ++count.persons;
        count.notAsked += status == ConsentStatus::NotAsked;
        count.unanswered += status == ConsentStatus::Asked;
        count.agreed += status == ConsentStatus::Agreed;
        count.partly += status == ConsentStatus::PartlyAgreed;
        count.declined += status == ConsentStatus::Declined;
        count.revoked += status == ConsentStatus::Revoked;
    }
    return count;
}

ConsentCount Library::consentCount(const Plan &plan)
{
    return plan.recording ? ConsentCount::of(consents(plan), consentItems(plan)) : ConsentCount();
}

DutyRow Library::Parts::revocationOf(const QString &meetingId, const ConsentEntry &entry) const
{
    DutyRow duty{meetingId, revocationDuty(entry.person), {}, QStringLiteral("C16 C29a"), {}, {}};
    // Before the first date there is nothing to delete.
    const MeetingSummary *meeting = index.find(meetingId);
    const bool recorded = !meeting || !meeting->firstStart.isValid()
        || meeting->firstStart.toLocalTime().date() <= entry.revokedOn;
    if (!entry.revokedOn.isValid() || !recorded)
        return duty;
    const int days = options.pack->limits.value(QStringLiteral("revocationDays"), revocationDays);
    duty.due = entry.revokedOn.addDays(days).toString(Qt::ISODate);
    const LocalizedText text = options.catalogues.both(
        {QT_TRANSLATE_NOOP("Core", "%1 has revoked the consent: delete the recording, or cut every passage with this person out of all copies."), {entry.person.name}});
    duty.german = text.de;
    duty.english = text.en;
    return duty;
}

Result<void> Library::setConsents(const QString &meetingId, const std::vector<ConsentEntry> &entries)
{
    m_parts->handOverNow(*this);
    std::vector<std::pair<ConsentRow, DutyRow>> wanted;
    for (const ConsentEntry &entry : entries)
        wanted.emplace_back(rowOf(meetingId, entry), m_parts->revocationOf(meetingId, entry));
    const Result<void> set = m_parts->ask([&](MeetingStore &store) -> Result<void> {
        const Result<std::vector<DutyRow>> duties = store.duties(meetingId);
        if (!duties)
            return duties.error();
        std::vector<ConsentChange> changes;
        for (const auto &[row, due] : wanted) {
            const auto known = std::find_if(duties->begin(), duties->end(), [&](const DutyRow &each) { return each.duty == due.duty; });
            const bool was = known != duties->end();
            // The same revocation entered again does not undo what was done about it.
            if (!due.due.isEmpty())
                changes.push_back({row, was && known->due == due.due ? std::nullopt : std::optional(due), {}});
            else
                changes.push_back({row, {}, was ? due.duty : QString()});
        }
        return store.setConsents(changes);
    });
    if (set) {
        emit consentsChanged(meetingId);
        emit dutiesChanged();
    }
    return set;
}

Result<void> Library::removeConsents(const QString &meetingId, const std::vector<ConsentPerson> &persons)
{
    std::vector<ConsentChange> gone;
    for (const ConsentPerson &person : persons) {
        ConsentChange change;
        change.row.meeting = meetingId;
        change.row.person = personKey(person);
        change.lapsed = revocationDuty(person);
        gone.push_back(change);
    }
    const Result<void> removed = m_parts->ask([&](MeetingStore &store) { return store.removeConsents(gone); });
    if (removed) {
        m_parts->worker.takeCare();
        emit consentsChanged(meetingId);
        emit dutiesChanged();
    }
    return removed;
}

Result<int> Library::markAsked(const Plan &plan, AskedBy by, const QDate &on)
{
    const PlanContext context(plan, *m_parts->options.pack, m_parts->options.catalogues);
    std::vector<ConsentEntry> asked;
    // The mail that everybody gets has the form only where everybody is recorded.
    if (!plan.recording || (by == AskedBy::Invitation && !formConcernsAll(context.document())))
        return 0;
    for (ConsentEntry entry : consents(plan)) {
        const bool host = by == AskedBy::Invitation && folded(entry.person.address) == folded(plan.host.email);
        if (!entry.inPlan || host || entry.askedOn.isValid() || entry.answeredOn.isValid())
            continue;
        entry.askedOn = on;
        asked.push_back(entry);
    }
    if (asked.empty())
        return 0;
    if (Result<void> kept = setConsents(plan.id, asked); !kept)
        return kept.error();
    return static_cast<int>(asked.size());
}

} // namespace einlass
