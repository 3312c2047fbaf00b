// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_text.h"
#include "base/text.h"
#include "meetings/library_parts.h"
#include "plan/plan_file_name.h"
#include "plan/room_use.h"
#include "policy/pack.h"

#include <QFileInfo>

/// Copies, files that travel, and rooms.
namespace einlass {
namespace {

/// The path with the suffix that its content asks for. Whoever chose the path was asked about that file alone, so
/// another one that is there already is never replaced: a number makes the name a new one.
QString fileFor(const QString &path, const QString &suffix)
{
    const QString stem = withoutPlanSuffix(path);
    QString file = stem + suffix;
    for (int number = 2; file != path && QFileInfo::exists(file); ++number)
        file = QStringLiteral("%1-%2%3").arg(stem, QString::number(number), suffix);
    return file;
}

} // namespace

std::vector<Message> secretsLeftBehind(const Plan &plan, const Pack &pack)
{
    // Without a room there is nothing to enter yet.
    const bool room = !isBlank(plan.access.link) || !isBlank(plan.access.meetingId);
    if (!plan.tool || !room || !effective(plan.protection, plan.tool).passcode)
        return {};
    const QString portal = pack.tools[static_cast<std::size_t>(*plan.tool)].portal;
    switch (*plan.tool) {
    case Tool::Zoom:
        return {{QT_TRANSLATE_NOOP("Core", "The passcode and the secret part of the link are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, paste Zoom’s invitation again, or look them up at %1."), {portal}}};
    case Tool::Dfnconf:
        return {{QT_TRANSLATE_NOOP("Core", "The PINs are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, look them up in the conference room’s settings at %1."), {portal}}};
    case Tool::Meet:
        break;
    }
    return {{QT_TRANSLATE_NOOP("Core", "The password is not in the file: it stays in the keychain of the computer on which the meeting was made. Where the file is opened, enter it again or choose a new one.")}};
}

Result<ImportedMeeting> Library::importFile(const QString &path, OnKnown known)
{
    const Result<QByteArray> bytes = readFile(path, maximumPlanFileSize);
    if (!bytes)
        return bytes.error();
    const Result<LoadedPlan> loaded = readPlan(*bytes, QFileInfo(path).fileName(), true);
    if (!loaded)
        return loaded.error();
    Plan plan = loaded->plan;
    const bool there = !plan.id.isEmpty() && m_parts->index.find(plan.id);
    if (there && known == OnKnown::Ask)
        return ImportedMeeting{plan.id, true, {}};
    if (plan.id.isEmpty() || (there && known == OnKnown::Copy))
        plan.id = newId();
    save(plan);
    if (Result<void> written = flush(); !written)
        return written.error();

    ImportedMeeting imported{plan.id, false, loaded->warnings};
    const Result<QStringList> noted = m_parts->ask([](MeetingStore &store) { return store.notedSecrets(); });
    if (!noted || !noted->contains(plan.id)) {
        for (const Message &note : secretsLeftBehind(plan, *m_parts->options.pack))
            imported.notes.push_back(note);
    }
    if (const auto pwd = loaded->linkSecrets.find(QStringLiteral("pwd")); pwd != loaded->linkSecrets.end())
        imported.linkSecret = pwd->second;
    return imported;
}

Result<Library::Exported> Library::exportFile(const QString &id, const QString &path)
{
    const Result<LoadedPlan> loaded = load(id);
    if (!loaded)
        return loaded.error();
    const Plan &plan = loaded->plan;
    const auto people = interviews(id);
    const auto answers = m_parts->ask([&](MeetingStore &store) { return store.consents(id); });
    if (!people || !answers)
        return people ? answers.error() : people.error();
    const QString stem = withoutPlanSuffix(path);
    const bool whole = readPlan(writePlan(plan), QFileInfo(stem + planSuffix).fileName()).ok();
    const QString file = fileFor(path, whole ? planSuffix : draftSuffix);
    if (Result<void> written = whole ? savePlanFile(plan, file) : saveDraftFile(plan, file); !written)
        return written.error();
    Exported exported{file, secretsLeftBehind(plan, *m_parts->options.pack)};
    // A file is read by whoever gets it; what each was told and answered is not for everybody.
    if (!people->empty())
        exported.notes.push_back({QT_TRANSLATE_NOOP("Core", "Those who are invited to a time of their own are not in the file; it has the committee and all times.")});
    if (!answers->empty())
        exported.notes.push_back({QT_TRANSLATE_NOOP("Core", "The consent register is not in the file; it stays here, with its duties.")});
    return exported;
}

std::vector<MeetingSummary> Library::othersInRoom(const Plan &plan)
{
    const std::optional<RoomUse> own = roomOf(plan);
    if (!own)
        return {};
    m_parts->handOverNow(*this);
    const auto rows = m_parts->ask([&](MeetingStore &store) { return store.rooms(nameOf(own->tool), own->meetingId); });
    std::vector<MeetingSummary> others;
    for (const RoomRow &row : rows ? *rows : std::vector<RoomRow>{}) {
        const std::optional<MeetingSummary> meeting = summary(row.meeting);
        if (meeting && row.meeting != plan.id)
            others.push_back(*meeting);
    }
    return others;
}

} // namespace einlass
