// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"
#include "meetings/consent_entry.h"
#include "meetings/interviews.h"
#include "meetings/kept_duty.h"
#include "meetings/meeting_summary.h"
#include "meetings/profile.h"
#include "meetings/retention.h"
#include "plan/plan_file.h"
#include "storage/secret_store.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace einlass {

class Pack;

/// A meeting file that was taken in, or that is known already.
struct ImportedMeeting
{
    QString id;                         ///< of the meeting as it is kept now
    bool known = false;                 ///< nothing was taken in: there is a meeting with this id
    std::vector<Message> notes;         ///< warnings of the file; which secrets stayed behind and how to get them back
    QString linkSecret = {};            ///< the secret part of the file's link, for the caller to keep in the keychain
};

/// All meetings of a host, kept in one database in one folder. Used from one thread; the database is
/// worked on in another, so that saving never stops the window. What is listed here is in memory and
/// costs nothing to ask; calls that read the database wait for it, a few milliseconds as a rule.
/// Nothing secret is in it: secrets() keeps those in the keychain and remembers that it did.
class Library : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;                         ///< made when it is not there, for its owner alone
        std::shared_ptr<const Pack> pack;
        const Catalogues &catalogues;
        SecretStore &keychain;                  ///< outlives the library
        std::function<QDateTime()> now;         ///< local time
    };

    enum class State {
        Closed,
        Opening,
        Ready,
        ReadOnly,           ///< may be looked at; nothing is kept. The message said why.
        Unavailable,        ///< nothing can be read or kept; plan files still can
    };

    /// Called once, later, on the caller's thread, unless the context object is gone by then. No
    /// message: done.
    using Done = std::function<void(std::optional<Message>)>;

    explicit Library(const Options &options, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~Library() override;

    /// Returns at once; stateChanged() and noticed() follow. Checks, repairs from the backup and brings
    /// older databases up to date. Once it is there, forgets secrets of meetings that are no more.
    void open();
    /// Waits until open() has an answer. For tests and for a plan that is opened from the command line.
    bool waitForOpened(int timeoutMs = 30000);
    /// Writes what is not written yet, and ends. open() may follow.
    void close();
    State state() const;

    /// The keychain, through which every secret of a meeting must be kept: it notes beforehand that there
    /// will be one, so that none is ever left behind unknown.
    SecretStore &secrets();

    // --- The list (in memory) ---

    /// All meetings, last changed first. Valid until the next listChanged().
    const std::vector<MeetingSummary> &meetings() const;
    /// Coming: the next date first; drafts: last changed first; past: last ended first.
    std::vector<MeetingSummary> shelf(Shelf shelf) const;
    std::optional<MeetingSummary> summary(const QString &id) const;
    /// Ids of the meetings that have every word of the text in title, people, unit, room or the host's
    /// words, whatever the case; last changed first. A blank text finds all.
    QStringList search(const QString &text);

    // --- One meeting ---

    static QString newId();
    /// The plan as it was last given to save(), written or not.
    Result<LoadedPlan> load(const QString &id);
    /// Keeps the plan under plan.id, which must not be empty. Returns at once; may be called for each
    /// keystroke: it is written within a second. saved() or saveFailed() tell what became of it.
    void save(const Plan &plan);
    /// Whether something was given that is not on the disk yet.
    bool hasUnsaved() const;
    /// Waits until everything is written; an error when something could not be.
    Result<void> flush();
    /// The meeting with everything that belongs to it: plan, duties, consents, room, backup copies and
    /// the secrets in the keychain. When the keychain does not agree the meeting stays, and the message
    /// says why.
    void remove(const QString &id, QObject *context, Done done);
    /// Takes a file in. One that is known is left as it is (Ask), replaced, or taken in under a new id (Copy).
    enum class OnKnown { Ask, Replace, Copy };
    Result<ImportedMeeting> importFile(const QString &path, OnKnown known = OnKnown::Ask);
    /// Writes a plan file, or a draft beside it where answers are missing; the notes say which secrets
    /// stay on this computer. The result's path is the file that was written.
    struct Exported
    {
        QString path;
        std::vector<Message> notes;
    };
    Result<Exported> exportFile(const QString &id, const QString &path);
    /// Meetings that had the room of this plan before; the latest first. Ids.
    std::vector<MeetingSummary> othersInRoom(const Plan &plan);

    // --- Duties ---

    /// All duties of one meeting, in order of their dates.
    std::vector<KeptDuty> duties(const QString &meetingId);
    /// What is open and due by this day, late ones too, in order of their dates. Drafts have no duties.
    Result<std::vector<KeptDuty>> dutiesDue(const QDate &until);
    /// Everything that is open as one calendar file of the host's own, with alarms; without any access data.
    struct DutiesFile
    {
        QByteArray content;
        int count = 0;
        std::vector<Message> leftOut;       ///< meetings that could not be read
    };
    Result<DutiesFile> dutiesCalendar(Language language);
    Result<void> setDuty(const QString &meetingId, const QString &dutyId, DutyState state);

    // --- Consent register ---

    /// The items that this plan's form asks for, in its order. Empty without a recording.
    std::vector<ConsentItem> consentItems(const Plan &plan);
    /// Everybody who is recorded by the plan, and those who answered and are no longer in it.
    std::vector<ConsentEntry> consents(const Plan &plan);
    ConsentCount consentCount(const Plan &plan);
    /// Replaces what is known about these people, about all or none. A revocation makes a duty of deleting the
    /// recording.
    Result<void> setConsents(const QString &meetingId, const std::vector<ConsentEntry> &entries);
    Result<void> setConsent(const QString &meetingId, const ConsentEntry &entry) { return setConsents(meetingId, {entry}); }
    Result<void> removeConsents(const QString &meetingId, const std::vector<ConsentPerson> &persons);
    /// Notes that people were asked on this day: by an invitation with the form, which the host does not get,
    /// or by forms for each of them. How many had not been asked before.
    enum class AskedBy { Invitation, Forms };
    Result<int> markAsked(const Plan &plan, AskedBy by, const QDate &on);

    // --- Interviews ---

    /// Those who are invited to a time of their own, in order of their times. An error is not the same as nobody: what
    /// could not be read must not be replaced.
    Result<std::vector<KeptInterview>> interviews(const QString &meetingId);
    /// These and no others.
    Result<void> setInterviews(const QString &meetingId, const std::vector<KeptInterview> &interviews);

    // --- Profiles, templates, settings ---

    std::vector<Profile> profiles();
    /// Gives a new one its id; the first one is the default.
    Result<QString> saveProfile(const Profile &profile);
    Result<void> removeProfile(const QString &id);
    QString defaultProfile();
    Result<void> setDefaultProfile(const QString &id);

    std::vector<OwnTemplate> templates();
    /// The plan as a template: without dates of sending, room and secrets. An empty id makes a new one.
    Result<QString> saveTemplate(const QString &id, const QString &title, const Plan &plan);
    Result<LoadedPlan> loadTemplate(const QString &id);
    Result<void> removeTemplate(const QString &id);

    /// Small things that belong to the host's data: columns, filters, additions to lists. Never secret.
    QString setting(const QString &key);
    Result<void> setSetting(const QString &key, const QString &value);

    // --- Forgetting ---

    Retention retention();
    /// Moved into its bounds.
    Result<void> setRetention(const Retention &retention);
    /// What forget() would do today.
    std::vector<ForgettingStep> forgettable();
    /// Forgets just these; the database's own remains and backup copies go, too.
    void forget(const std::vector<ForgettingStep> &steps, QObject *context, Done done);
    /// Everything that the library keeps, its folder's content and its keychain entries. Whatever the
    /// keychain refuses is named by the message, and stays known. Preferences are the caller's.
    void deleteEverything(QObject *context, Done done);

    /// Everybody about whom something is kept, by name. Reads every plan: a second for 10,000.
    std::vector<KeptPerson> everybody();
    /// All that is kept about an address, or about whoever has these words in the name.
    std::vector<Mention> everythingAbout(const QString &addressOrName);

signals:
    void stateChanged();
    /// Something that the host should know: restored from a backup, a second program, a read-only folder.
    void noticed(const std::vector<einlass::Message> &messages);
    /// meetings() is another list now.
    void listChanged();
    void dutiesChanged();
    void consentsChanged(const QString &meetingId);
    /// Everything that was given is on the disk.
    void saved();
    /// Something could not be written; it is kept in memory and tried again with the next save or flush.
    void saveFailed(const einlass::Message &message);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace einlass
