// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meeting_store.h"

#include <algorithm>

/// What belongs to meetings, and what stands beside them.
namespace einlass {
namespace {

QString textAt(const QVariantList &row, int column) { return row.at(column).toString(); }

QVariantList valuesOf(const DutyRow &row)
{
    return {row.meeting, row.duty, row.due, row.clauses, row.german, row.english, row.state, row.settledOn};
}

DutyRow dutyOf(const QVariantList &row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3),
            textAt(row, 4), textAt(row, 5), textAt(row, 6), textAt(row, 7)};
}

QVariantList valuesOf(const ConsentRow &row)
{
    return {row.meeting, row.person, row.name, row.address, row.askedOn, row.way,
            row.items, row.answeredOn, row.declined ? 1 : 0, row.revokedOn};
}

ConsentRow consentOf(const QVariantList &row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4), textAt(row, 5),
            textAt(row, 6), textAt(row, 7), row.at(8).toInt() != 0, textAt(row, 9)};
}

QVariantList valuesOf(const InterviewRow &row)
{
    return {row.meeting, row.person, row.name, row.address, row.start, row.minutes, row.words, row.cancelled ? 1 : 0,
            row.written ? 1 : 0, row.toldOn, row.sequence, row.digest};
}

InterviewRow interviewOf(const QVariantList &row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4), row.at(5).toInt(), textAt(row, 6),
            row.at(7).toInt() != 0, row.at(8).toInt() != 0, textAt(row, 9), row.at(10).toInt(), textAt(row, 11)};
}

RoomRow roomOf(const QVariantList &row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4), textAt(row, 5)};
}

ProfileRow profileOf(const QVariantList &row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2)};
}

TemplateRow templateOf(const QVariantList &row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), row.at(3).toLongLong()};
}

const char ofMeeting[] = "WHERE meeting = ?";
/// Duties that the store's caller adds by itself have a path as their name, those of rules none.
bool isOfRules(const DutyRow &row) { return !row.duty.contains(u'/'); }

} // namespace

template <typename Row>
Result<std::vector<Row>> MeetingStore::readAs(const StoreTable &table, Row (*make)(const QVariantList &), const char *tail,
                                              const QVariantList &arguments)
{
    const StoreTable::Read read = table.read(m_database, QLatin1String(tail), arguments);
    if (!read.complete)
        return m_database.message();
    m_metDamage = m_metDamage || !read.damaged.empty();
    std::vector<Row> rows;
    for (const QVariantList &values : read.rows)
        rows.push_back(make(values));
    return rows;
}

bool MeetingStore::putDuties(const MeetingRecord &record)
{
    const Result<std::vector<DutyRow>> before = duties(record.row.id);
    if (!before)
        return false;
    for (DutyRow duty : record.duties) {
        duty.meeting = record.row.id;
        const auto known = std::find_if(before->begin(), before->end(), [&](const DutyRow &row) { return row.duty == duty.duty; });
        // What was done for another day is to be done again; what is not needed stays so.
        if (known != before->end() && (known->due == duty.due || known->state == QLatin1String("not-needed"))) {
            duty.state = known->state;
            duty.settledOn = known->settledOn;
        }
        if ((known == before->end() || *known != duty) && !tables::duties().put(m_database, valuesOf(duty)))
            return false;
    }
    // Settled ones are kept as the host's own record, also when the plan does not call for them any more.
    return std::all_of(before->begin(), before->end(), [&](const DutyRow &row) {
        const bool stays = !isOfRules(row) || row.state != QLatin1String("open")
            || std::any_of(record.duties.begin(), record.duties.end(), [&](const DutyRow &duty) { return duty.duty == row.duty; });
        return stays || tables::duties().remove(m_database, {row.meeting, row.duty});
    });
}

Result<std::vector<DutyRow>> MeetingStore::duties(const QString &meeting)
{
    return readAs(tables::duties(), dutyOf, "WHERE meeting = ? ORDER BY due, duty", {meeting});
}

Result<std::vector<DutyRow>> MeetingStore::allDuties()
{
    return readAs(tables::duties(), dutyOf);
}

Result<std::vector<DutyCount>> MeetingStore::dutyCounts()
{
    const auto rows = m_database.rows(QStringLiteral("SELECT meeting, sum(state = 'open'), max(settled_on) FROM duties GROUP BY meeting"));
    if (!rows)
        return m_database.message();
    std::vector<DutyCount> counts;
    for (const QVariantList &row : *rows)
        counts.push_back({textAt(row, 0), row.at(1).toInt(), textAt(row, 2)});
    return counts;
}

Result<std::vector<DutyRow>> MeetingStore::openDuties(const QString &until)
{
    return readAs(tables::duties(), dutyOf, "WHERE state = 'open' AND due <= ? ORDER BY due, meeting, duty", {until});
}

Result<void> MeetingStore::setDuty(const DutyRow &row)
{
    return change([&] { return tables::duties().put(m_database, valuesOf(row)); });
}

Result<void> MeetingStore::removeDuty(const QString &meeting, const QString &duty)
{
    return change([&] { return tables::duties().remove(m_database, {meeting, duty}) && noteCleaning(); });
}

Result<std::vector<ConsentRow>> MeetingStore::consents(const QString &meeting)
{
    return readAs(tables::consents(), consentOf, ofMeeting, {meeting});
}

Result<std::vector<ConsentRow>> MeetingStore::allConsents()
{
    return readAs(tables::consents(), consentOf);
}

Result<void> MeetingStore::setConsents(const std::vector<ConsentChange> &changes)
{
    return change([&] {
        return std::all_of(changes.begin(), changes.end(), [this](const ConsentChange &one) {
            return tables::consents().put(m_database, valuesOf(one.row))
                && (!one.duty || tables::duties().put(m_database, valuesOf(*one.duty)))
                && (one.lapsed.isEmpty() || (tables::duties().remove(m_database, {one.row.meeting, one.lapsed}) && noteCleaning()));
        });
    });
}

Result<void> MeetingStore::removeConsents(const std::vector<ConsentChange> &gone)
{
    return change([&] {
        return std::all_of(gone.begin(), gone.end(), [this](const ConsentChange &one) {
            return tables::consents().remove(m_database, {one.row.meeting, one.row.person})
                && tables::duties().remove(m_database, {one.row.meeting, one.lapsed});
        }) && noteCleaning();
    });
}

Result<void> MeetingStore::removeConsents(const QString &meeting)
{
    // Duties that are about one person ("revocation/…") name that person, settled or not.
    return change([&] {
        return tables::consents().remove(m_database, {meeting})
            && m_database.run(QStringLiteral("DELETE FROM duties WHERE meeting = ? AND instr(duty, '/') > 0"), {meeting})
            && noteCleaning();
    });
}

Result<std::vector<InterviewRow>> MeetingStore::interviews(const QString &meeting)
{
    return readAs(tables::interviews(), interviewOf, "WHERE meeting = ? ORDER BY start, person", {meeting});
}

Result<std::vector<InterviewRow>> MeetingStore::allInterviews()
{
    return readAs(tables::interviews(), interviewOf);
}

Result<void> MeetingStore::setInterviews(const QString &meeting, const std::vector<InterviewRow> &rows)
{
    const auto before = interviews(meeting);
    if (!before)
        return before.error();
    return change([&] {
        // Nobody is left, and nobody whose row is damaged either.
        if (rows.empty())
            return tables::interviews().remove(m_database, {meeting}) && noteCleaning();
        for (const InterviewRow &known : *before) {
            const bool stays = std::any_of(rows.begin(), rows.end(), [&](const InterviewRow &row) { return row.person == known.person; });
            if (!stays && (!tables::interviews().remove(m_database, {meeting, known.person}) || !noteCleaning()))
                return false;
        }
        return std::all_of(rows.begin(), rows.end(), [&](const InterviewRow &row) {
            const bool same = std::find(before->begin(), before->end(), row) != before->end();
            return same || tables::interviews().put(m_database, valuesOf(row));
        });
    });
}

Result<std::vector<RoomRow>> MeetingStore::rooms(const QString &tool, const QString &room)
{
    return readAs(tables::rooms(), roomOf, "WHERE tool = ? AND room = ? COLLATE NOCASE ORDER BY last_day DESC, meeting",
                  {tool, room});
}

Result<std::vector<ProfileRow>> MeetingStore::profiles()
{
    return readAs(tables::profiles(), profileOf, "ORDER BY label, id");
}

Result<void> MeetingStore::setProfile(const ProfileRow &row)
{
    return change([&] { return tables::profiles().put(m_database, {row.id, row.label, row.data}); });
}

Result<void> MeetingStore::removeProfile(const QString &id)
{
    return change([&] { return tables::profiles().remove(m_database, {id}) && noteCleaning(); });
}

Result<std::vector<TemplateRow>> MeetingStore::templates()
{
    return readAs(tables::templates(), templateOf, "ORDER BY title, id");
}

Result<void> MeetingStore::setTemplate(const TemplateRow &row)
{
    return change([&] { return tables::templates().put(m_database, {row.id, row.title, row.plan, row.changed}); });
}

Result<void> MeetingStore::removeTemplate(const QString &id)
{
    return change([&] { return tables::templates().remove(m_database, {id}) && noteCleaning(); });
}

Result<QString> MeetingStore::setting(const QString &name)
{
    const StoreTable::Read read = tables::settings().read(m_database, QStringLiteral("WHERE name = ?"), {name});
    if (!read.complete)
        return m_database.message();
    return read.rows.empty() ? QString() : textAt(read.rows.front(), 1);
}

Result<void> MeetingStore::setSetting(const QString &name, const QString &value)
{
    return change([&] {
        return value.isEmpty() ? tables::settings().remove(m_database, {name}) : tables::settings().put(m_database, {name, value});
    });
}

Result<void> MeetingStore::noteSecret(const QString &planId)
{
    return change([&] { return tables::keychain().put(m_database, {planId, m_now().toSecsSinceEpoch()}); });
}

Result<void> MeetingStore::forgetSecret(const QString &planId)
{
    return change([&] { return tables::keychain().remove(m_database, {planId}); });
}

Result<QStringList> MeetingStore::notedSecrets()
{
    const StoreTable::Read read = tables::keychain().read(m_database);
    if (!read.complete)
        return m_database.message();
    QStringList ids;
    // A damaged entry names a plan all the same: better asked for once too often.
    for (const std::vector<QVariantList> &rows : {read.rows, read.damaged}) {
        for (const QVariantList &row : rows)
            ids << textAt(row, 0);
    }
    return ids;
}

Result<QStringList> MeetingStore::orphanedSecrets()
{
    const auto rows = m_database.rows(QStringLiteral("SELECT plan FROM keychain_entries WHERE plan NOT IN (SELECT id FROM meetings)"));
    if (!rows)
        return m_database.message();
    QStringList ids;
    for (const QVariantList &row : *rows)
        ids << textAt(row, 0);
    return ids;
}

} // namespace einlass
