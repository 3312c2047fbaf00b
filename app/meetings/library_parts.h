// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/library.h"
#include "meetings/meeting_index.h"
#include "meetings/meeting_record.h"
#include "storage/noted_secret_store.h"
#include "storage/store_worker.h"

#include <QTimer>

#include <map>
#include <set>

namespace einlass {

/// What a library is made of; its functions stand in library_*.cpp, by subject.
struct Library::Parts
{
    Parts(const Options &given, Library &library);

    Options options;
    StoreWorker worker;
    NotedSecretStore secrets;
    State state = State::Closed;
    Message unavailable;                        ///< why nothing is kept, while it is not
    MeetingIndex index;
    std::map<QString, Plan> given;              ///< given to save(), and not known to be on the disk
    std::set<QString> unwritten;                ///< of these, not handed to the worker yet
    QTimer handOver;                            ///< hands edits to the worker, a few times a second at most
    QStringList toRecompute;                    ///< meetings whose duties other rules have decided
    QTimer recomputing;

    bool isOpen() const { return state == State::Ready || state == State::ReadOnly; }
    QDate today() const { return options.now().date(); }
    Message notOpen() const;
    void setState(Library &library, State next);
    void opened(Library &library, const Result<StoreOpening> &opening);
    void listed(Library &library, const MeetingStore::Listing &listing);
    /// Says what was damaged, and lists those meetings anew by their plans.
    void mended(Library &library, const StoreMending &mending);
    /// The same when whoever asks has got an answer.
    void mendedSoon(Library &library, const StoreMending &mending);
    /// Lists a meeting as its plan has it. False: the plan cannot be read.
    bool listAnew(Library &library, const QString &id);
    QString titlesOf(const QStringList &ids) const;
    /// Everything in `unwritten` becomes a record of the worker's.
    void handOverNow(Library &library);
    void purgeOrphans();
    /// Duties of other rules than those that were there when the meetings were saved.
    void recomputeIfRulesChanged();
    void recomputeSome(Library &library);
    std::optional<Message> forgetPeople(Library &library, const QString &id);
    /// The duty that a revocation makes; without a day: none.
    DutyRow revocationOf(const QString &meetingId, const ConsentEntry &entry) const;
    MeetingRecord recordFor(const Plan &plan, const QDateTime &changed) const;
    /// Works on the open store and waits; an error while there is none.
    template <typename Work>
    auto ask(Work work) -> decltype(work(std::declval<MeetingStore &>()))
    {
        if (!isOpen())
            return notOpen();
        return worker.wait(std::move(work));
    }
};

/// Tells apart the people of a meeting's consent register.
QString personKey(const ConsentPerson &person);

/// What a plan tells and what it needs besides, which stays in the keychain of the computer where it
/// was made; with the way to get it back.
std::vector<Message> secretsLeftBehind(const Plan &plan, const Pack &pack);

} // namespace einlass
