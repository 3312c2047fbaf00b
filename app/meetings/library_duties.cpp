// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/library_parts.h"
#include "policy/pack.h"

#include <algorithm>

namespace einlass {
namespace {

/// Meetings whose duties may still matter when the rules have changed.
constexpr int recomputedDays = 400;
constexpr int recomputedAtOnce = 5;
constexpr int recomputePauseMs = 50;

QString rulesSetting() { return QStringLiteral("rules"); }

/// Duties are counted anew when the rules change, or the program that counts.
QString rulesOf(const Pack &pack) { return QStringLiteral("%1 %2, %3").arg(pack.id, pack.version, QStringLiteral(EINLASS_VERSION)); }

KeptDuty dutyOf(const DutyRow &row, const QString &title)
{
    return {row.meeting, title, row.duty, row.clauses.split(u' ', Qt::SkipEmptyParts),
            QDate::fromString(row.due, Qt::ISODate), {row.german, row.english},
            fromName<DutyState>(row.state).value_or(DutyState::Open), QDate::fromString(row.settledOn, Qt::ISODate)};
}

} // namespace

std::vector<KeptDuty> Library::duties(const QString &meetingId)
{
    m_parts->handOverNow(*this);
    const auto rows = m_parts->ask([&](MeetingStore &store) { return store.duties(meetingId); });
    const std::optional<MeetingSummary> meeting = summary(meetingId);
    std::vector<KeptDuty> list;
    for (const DutyRow &row : rows ? *rows : std::vector<DutyRow>{})
        list.push_back(dutyOf(row, meeting ? meeting->title : QString()));
    return list;
}

Result<std::vector<KeptDuty>> Library::dutiesDue(const QDate &until)
{
    m_parts->handOverNow(*this);
    const auto rows = m_parts->ask([&](MeetingStore &store) { return store.openDuties(until.toString(Qt::ISODate)); });
    if (!rows)
        return rows.error();
    std::vector<KeptDuty> list;
    QHash<QString, QString> titles;
    for (const MeetingSummary &meeting : m_parts->index.all())
        titles.insert(meeting.id, meeting.title);
    for (const DutyRow &row : *rows)
        list.push_back(dutyOf(row, titles.value(row.meeting)));
    return list;
}

Result<void> Library::setDuty(const QString &meetingId, const QString &dutyId, DutyState state)
{
    m_parts->handOverNow(*this);
    const QString today = m_parts->today().toString(Qt::ISODate);
    const Result<void> set = m_parts->ask([&](MeetingStore &store) -> Result<void> {
        const Result<std::vector<DutyRow>> rows = store.duties(meetingId);
        if (!rows)
            return rows.error();
        const auto found = std::find_if(rows->begin(), rows->end(), [&](const DutyRow &row) { return row.duty == dutyId; });
        if (found == rows->end())
            return Message{QT_TRANSLATE_NOOP("Core", "This task is not there any more: the meeting has changed. The list shows what is due now.")};
        DutyRow row = *found;
        row.state = nameOf(state);
        row.settledOn = state == DutyState::Open ? QString() : today;
        return store.setDuty(row);
    });
    if (set)
        emit dutiesChanged();
    return set;
}

void Library::Parts::recomputeIfRulesChanged()
{
    const QString rules = rulesOf(*options.pack);
    const Result<QString> before = ask([](MeetingStore &store) { return store.setting(rulesSetting()); });
    if (!before || *before == rules)
        return;
    const QDateTime earliest = options.now().addDays(-recomputedDays);
    for (const MeetingSummary &summary : index.all()) {
        if (summary.state != MeetingState::Draft && summary.lastEnd > earliest)
            toRecompute << summary.id;
    }
    // Noted when it is done: a program that ends before does it again.
    recomputing.start(recomputePauseMs);
}

void Library::Parts::recomputeSome(Library &library)
{
    for (int i = 0; i < recomputedAtOnce && !toRecompute.isEmpty(); ++i) {
        const QString id = toRecompute.takeFirst();
        const MeetingSummary *summary = index.find(id);
        // What is being edited is computed with the next save.
        if (!summary || given.contains(id))
            continue;
        const QDateTime changed = summary->changed;
        if (const Result<LoadedPlan> loaded = library.load(id)) {
            MeetingRecord record = recordFor(loaded->plan, changed);
            index.put(summaryOf(record.row));
            worker.save(std::move(record));
        }
    }
    if (!toRecompute.isEmpty())
        return;
    recomputing.stop();
    const QString rules = rulesOf(*options.pack);
    worker.ask([rules](MeetingStore &store) { return store.setSetting(rulesSetting(), rules); }, &worker, [](const Result<void> &) {});
    emit library.listChanged();
    emit library.dutiesChanged();
}

} // namespace einlass
