// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/library.h"
#include "policy/pack.h"
#include "storage/memory_secret_store.h"
#include "store_fixture.h"

#include <QTest>

#include <algorithm>
#include <memory>

/// A library in a folder of its own, with a clock and a keychain that tests set.
namespace einlass::test {

/// A keychain that can be told to refuse.
class TestKeychain : public MemorySecretStore
{
public:
    bool locked = false;
    QStringList kept;

    void save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done) override
    {
        kept << planId;
        MemorySecretStore::save(planId, secrets, context, std::move(done));
    }
    void remove(const QString &planId, QObject *context, Done done) override
    {
        if (locked) {
            done(KeychainError{KeychainProblem::Locked, {"The keychain is locked."}});
            return;
        }
        kept.removeAll(planId);
        MemorySecretStore::remove(planId, context, std::move(done));
    }
};

struct LibraryFixture
{
    std::unique_ptr<QTemporaryDir> folder = temporaryFolder();
    std::shared_ptr<const Pack> pack = loadedPack();
    Catalogues catalogues;
    TestKeychain keychain;
    QDateTime now{QDate(2027, 4, 1), QTime(9, 0)};
    std::unique_ptr<Library> library;

    static std::shared_ptr<const Pack> loadedPack()
    {
        static const std::shared_ptr<const Pack> pack = [] {
            const auto loaded = Pack::load(Pack::builtIn());
            return loaded ? *loaded : nullptr;
        }();
        return pack;
    }

    QString path() const { return folder->filePath(QStringLiteral("data")); }

    bool open()
    {
        library = std::make_unique<Library>(Library::Options{path(), pack, catalogues, keychain, [this] { return now; }});
        library->open();
        return library->waitForOpened();
    }
    bool reopen()
    {
        library.reset();
        return open();
    }
    bool keep(const Plan &plan)
    {
        library->save(plan);
        return library->flush().ok();
    }
    QByteArray bytes() const { return bytesIn(path()); }

    /// Calls what answers later, and waits for it.
    template <typename Call>
    std::optional<Message> answerTo(Call call)
    {
        std::optional<std::optional<Message>> answer;
        QObject context;
        call(&context, [&](std::optional<Message> problem) { answer = std::move(problem); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
            return Message{"no answer"};
        return *answer;
    }
};

/// The example's seminar: thirteen dates from 13 April 2027, in DFNconf, nothing open.
inline Plan seminar(const QString &id)
{
    Plan plan = loadPlanFile(QStringLiteral(SOURCE_DIR "/resources/examples/example.einlass.json"))->plan;
    plan.id = id;
    return plan;
}

inline Sent invited(const QDate &on)
{
    Sent sent;
    sent.on = on;
    sent.digest = QStringLiteral("00");
    return sent;
}

/// One that is recorded: three who were invited, and the host.
inline Plan recorded(const QString &id)
{
    Plan plan = seminar(id);
    plan.participants.lists.clear();
    Recording recording;
    recording.captures = {Capture::Video, Capture::Audio};
    recording.people = RecordedPeople::Everyone;
    recording.purpose = QStringLiteral("Nacharbeit der Sitzung");
    recording.purposeKind = RecordingPurpose::Teaching;
    recording.necessity = QStringLiteral("Wer krank ist, kann die Sitzung sonst nicht nacharbeiten.");
    recording.storage = Storage::LmuServer;
    recording.audience = Audience::Participants;
    recording.deleteBy = QDate(2027, 9, 30);
    plan.recording = recording;
    plan.outgoing.sent = {invited(QDate(2027, 3, 20))};
    return plan;
}

} // namespace einlass::test
