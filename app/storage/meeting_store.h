// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store_files.h"
#include "storage/store_lock.h"
#include "storage/store_mending.h"
#include "storage/store_rows.h"
#include "storage/store_table.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace einlass {

/// How a store was opened.
struct StoreOpening
{
    bool readOnly = false;
    std::vector<Message> notes;         ///< what the host should know: restored, a second program …
};

/// The meetings of a host in one SQLite file. Belongs to the thread that opened it; every call waits
/// for the disk. Each change is a transaction: all of it is on the disk afterwards, or an error says
/// why nothing is. After an error the store goes on.
class MeetingStore
{
public:
    /// `now`: local time. The folder is made when it is not there.
    MeetingStore(const QString &folder, std::function<QDateTime()> now);
    ~MeetingStore();

    /// Checks the file, brings an older one up to date, restores a damaged one. Refuses what a newer
    /// version has written.
    Result<StoreOpening> open();
    void close();
    bool isReadOnly() const { return m_readOnly; }

    // Meetings
    Result<void> save(const std::vector<MeetingRecord> &records);
    struct Listing
    {
        std::vector<MeetingRow> rows;           ///< last changed first
        bool damaged = false;                   ///< some entries were left out: mend() and list again
    };
    Result<Listing> meetings();
    /// The plan's text; nothing: there is none. What was damaged was mended before.
    struct KeptPlan
    {
        QString text;
        StoreMending mending = {};
    };
    Result<std::optional<KeptPlan>> plan(const QString &id);
    /// Every plan, one after the other, damaged ones as they can be read; false stops.
    Result<void> eachPlan(const std::function<bool(const QString &id, const QString &plan)> &visit);
    /// Ids of meetings whose words have all of these, folded in case.
    Result<QStringList> search(const QStringList &words);
    /// Changes nothing but what the list says about its state.
    Result<void> setState(const QString &id, const QString &state);
    /// With all that belongs to it. What is left of it in the file is overwritten by cleanUp().
    Result<void> remove(const QString &id);

    // Duties
    Result<std::vector<DutyRow>> duties(const QString &meeting);
    Result<std::vector<DutyRow>> allDuties();
    /// One for each meeting that has any.
    Result<std::vector<DutyCount>> dutyCounts();
    Result<std::vector<DutyRow>> openDuties(const QString &until);
    Result<void> setDuty(const DutyRow &row);
    Result<void> removeDuty(const QString &meeting, const QString &duty);

    // Consents
    Result<std::vector<ConsentRow>> consents(const QString &meeting);
    Result<std::vector<ConsentRow>> allConsents();
    /// All of them or none.
    Result<void> setConsents(const std::vector<ConsentChange> &changes);
    /// Takes away rows and duties that these name.
    Result<void> removeConsents(const std::vector<ConsentChange> &gone);
    Result<void> removeConsents(const QString &meeting);

    // Interviews
    Result<std::vector<InterviewRow>> interviews(const QString &meeting);
    Result<std::vector<InterviewRow>> allInterviews();
    /// These and no others, in one transaction.
    Result<void> setInterviews(const QString &meeting, const std::vector<InterviewRow> &rows);

    // Rooms, profiles, templates, settings
    /// That have this room; the latest first. Meet does not tell capitals, and digits have none.
    Result<std::vector<RoomRow>> rooms(const QString &tool, const QString &room);
    Result<std::vector<ProfileRow>> profiles();
    Result<void> setProfile(const ProfileRow &row);
    Result<void> removeProfile(const QString &id);
    Result<std::vector<TemplateRow>> templates();
    Result<void> setTemplate(const TemplateRow &row);
    Result<void> removeTemplate(const QString &id);
    Result<QString> setting(const QString &name);
    Result<void> setSetting(const QString &name, const QString &value);

    // What the keychain may hold
    Result<void> noteSecret(const QString &planId);
    Result<void> forgetSecret(const QString &planId);
    Result<QStringList> notedSecrets();
    /// Of these, those without a meeting.
    Result<QStringList> orphanedSecrets();

    // Care
    /// Whether something was deleted whose remains are still in files.
    bool needsCleaning();
    /// Nothing that was deleted remains: not in the file, its log, its backups, nor in copies that were
    /// set aside.
    Result<void> cleanUp();
    /// Compares every entry with its digest. What is damaged is taken from a backup; what is in none stays
    /// as it is.
    Result<StoreMending> mend();
    /// Whether something damaged was met since the last mend().
    bool hasMetDamage() const { return m_metDamage; }
    /// Owes a cleanUp() for people whom a save has left out for good.
    Result<void> oweCleaning();
    /// Whether the backup is older than a day.
    bool needsBackup() const;
    /// Call mend() first, so that no sound backup makes way for a damaged one.
    Result<void> backUp();
    /// Deletes the files. The store is closed then.
    Result<void> removeEverything();

private:
    Result<StoreOpening> openWritable(std::vector<Message> notes);
    Result<StoreOpening> openReadOnly(const Message &why);
    Result<void> makeReady();
    bool putDuties(const MeetingRecord &record);
    bool putIfChanged(const StoreTable &table, const QVariantList &row);
    /// Within a change that deletes: a program that ends before cleanUp() still owes it.
    bool noteCleaning();
    template <typename Row>
    Result<std::vector<Row>> readAs(const StoreTable &table, Row (*make)(const QVariantList &), const char *tail = "",
                                    const QVariantList &arguments = {});
    /// A change in one transaction.
    Result<void> change(const std::function<bool()> &work);

    StoreFiles m_files;
    std::function<QDateTime()> m_now;
    StoreLock m_lock;
    StoreDatabase m_database;
    bool m_readOnly = false;
    Message m_readOnlyReason;       ///< while it is: what open() said
    bool m_changed = false;         ///< since it was opened
    bool m_metDamage = false;
    bool m_backupIsEmpty = false;   ///< the copy was made before there was anything to copy
};

} // namespace einlass
