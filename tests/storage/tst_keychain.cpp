// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a staged environment; the argument --state says which: unlocked, locked, hanging,
// none (a bus without a Secret Service), nobus. See tests/special.cmake.
#include "storage/keychain_secret_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace einlass;

namespace {

QString stagedState;

const AccessSecrets sample{QStringLiteral("Grün-7_€"), QStringLiteral("48151623"),
                           QStringLiteral("AbCd.1")};

struct Answer
{
    bool came = false;
    std::optional<AccessSecrets> secrets;
    std::optional<KeychainError> error;
};

constexpr int patience = 30000;

Answer save(SecretStore &store, const QString &id)
{
    QObject context;
    Answer answer;
    store.save(id, sample, &context, [&](std::optional<KeychainError> error) {
        answer = {true, {}, error};
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.came, patience); }();
    return answer;
}

Answer load(SecretStore &store, const QString &id)
{
    QObject context;
    Answer answer;
    store.load(id, &context, [&](std::optional<AccessSecrets> found, std::optional<KeychainError> error) {
        answer = {true, found, error};
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.came, patience); }();
    return answer;
}

Answer drop(SecretStore &store, const QString &id)
{
    QObject context;
    Answer answer;
    store.remove(id, &context, [&](std::optional<KeychainError> error) {
        answer = {true, {}, error};
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.came, patience); }();
    return answer;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void keepsAndForgets();
    void tellsMissingFromError();
    void saysWhatIsWrong();
    void deleteInLockedKeychainIsNotDone();
    void callerMayGoAway();
    void neverBlocks();
};

void TestKeychain::keepsAndForgets()
{
    if (stagedState != QLatin1String("unlocked"))
        QSKIP("needs an open keychain");
    KeychainSecretStore store;
    QVERIFY(!save(store, QStringLiteral("plan-1")).error);
    const Answer found = load(store, QStringLiteral("plan-1"));
    QVERIFY(!found.error);
    QVERIFY(found.secrets.has_value());
    QCOMPARE(*found.secrets == sample, true);
    QVERIFY(!drop(store, QStringLiteral("plan-1")).error);
    QVERIFY(!load(store, QStringLiteral("plan-1")).secrets.has_value());
}

void TestKeychain::tellsMissingFromError()
{
    if (stagedState != QLatin1String("unlocked"))
        QSKIP("needs an open keychain");
    KeychainSecretStore store;
    const Answer missing = load(store, QStringLiteral("never-saved"));
    QVERIFY(!missing.error);
    QVERIFY(!missing.secrets.has_value());
    QVERIFY(!drop(store, QStringLiteral("never-saved")).error);
}

void TestKeychain::saysWhatIsWrong()
{
    if (stagedState == QLatin1String("unlocked"))
        QSKIP("nothing is wrong here");
    KeychainSecretStore store(2000);
    const QHash<QString, KeychainProblem> expected{
        {QStringLiteral("locked"), KeychainProblem::Locked},
        {QStringLiteral("hanging"), KeychainProblem::TimedOut},
        {QStringLiteral("none"), KeychainProblem::NoService},
        {QStringLiteral("nobus"), KeychainProblem::NoService}};
    for (const Answer &answer : {save(store, QStringLiteral("locked-plan")),
                                 load(store, QStringLiteral("locked-plan")),
                                 drop(store, QStringLiteral("locked-plan"))}) {
        QVERIFY(answer.error.has_value());
        QCOMPARE(int(answer.error->problem), int(expected.value(stagedState)));
        const QString words = QString::fromUtf8(answer.error->message.source);
        QVERIFY(!words.isEmpty());
        QVERIFY(!words.contains(sample.participantCode));
    }
}

void TestKeychain::deleteInLockedKeychainIsNotDone()
{
    if (stagedState != QLatin1String("locked"))
        QSKIP("needs a locked keychain");
    KeychainSecretStore store(4000);
    const Answer answer = drop(store, QStringLiteral("locked-plan"));
    QVERIFY(answer.error.has_value());
    QCOMPARE(int(answer.error->problem), int(KeychainProblem::Locked));
}

void TestKeychain::callerMayGoAway()
{
    KeychainSecretStore store(1000);
    bool answered = false;
    {
        QObject context;
        store.load(QStringLiteral("plan-2"), &context,
                   [&](std::optional<AccessSecrets>, std::optional<KeychainError>) { answered = true; });
    }
    QTest::qWait(300);
    QVERIFY(!answered);
}

void TestKeychain::neverBlocks()
{
    KeychainSecretStore store(1000);
    QObject context;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 3; ++i)
        store.load(QStringLiteral("plan-3"), &context, [](std::optional<AccessSecrets>, std::optional<KeychainError>) {});
    // Half a second is far from the 50 s that a hanging service takes, and far above scheduling noise.
    QVERIFY(clock.elapsed() < 5'000);
    QTest::qWait(1200);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    const qsizetype at = arguments.indexOf(QStringLiteral("--state"));
    if (at < 0 || at + 1 >= arguments.size())
        return 2;
    stagedState = arguments.takeAt(at + 1);
    arguments.removeAt(at);
    TestKeychain test;
    return QTest::qExec(&test, arguments);
}

#include "tst_keychain.moc"
