// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan lives: its file, its draft, its secrets in the keychain.
#include "plan_keeper.h"
#include "window_fixture.h"

#include <QSignalSpy>

using namespace einlass;

class TestPlanKeeper : public QObject
{
    Q_OBJECT

private slots:
    void keeperKeepsSecretsApart();
    void keeperSaysWhatIsWrong();
    void keeperSavesDrafts();
    void keeperLoadsLaterThanTyped();
};

void TestPlanKeeper::keeperKeepsSecretsApart()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    keeper.begin({});
    window.model.update(fillFinished);
    window.model.setSecrets({QStringLiteral("4711-geheim"), QStringLiteral("host-4712"), {}});
    const QString path = window.path("a.einlass.json");
    std::optional<bool> kept;
    keeper.save(path, [&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept);
    QVERIFY(!keeper.hasUnsaved());
    const QString id = window.model.plan().id;
    QVERIFY(!id.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("geheim") && !written.contains("4712"));

    // A copy is another meeting.
    kept.reset();
    keeper.save(window.path("b.einlass.json"), [&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(window.model.plan().id != id);

    QVERIFY(keeper.open(path).ok());
    QTRY_COMPARE(window.model.secrets().participantCode, QStringLiteral("4711-geheim"));
    QCOMPARE(window.model.secrets().hostPin, QStringLiteral("host-4712"));
    QVERIFY(!keeper.hasUnsaved());

    kept.reset();
    keeper.remove([&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept && !QFile::exists(path));
    std::optional<bool> found;
    window.secrets.load(id, &keeper, [&](std::optional<AccessSecrets> secrets, std::optional<KeychainError>) {
        found = secrets.has_value();
    });
    QTRY_VERIFY(found);
    QVERIFY(!*found);
}

void TestPlanKeeper::keeperSaysWhatIsWrong()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    std::vector<Notice> notices;
    connect(&keeper, &PlanKeeper::noticed, this, [&](const Notice &notice) { notices.push_back(notice); });
    keeper.begin({});
    window.model.update(fillFinished);
    window.model.setSecrets({QStringLiteral("4711"), {}, {}});
    window.secrets.problem = KeychainError{KeychainProblem::Locked, {"locked"}};
    std::optional<bool> kept;
    keeper.save(window.path("a.einlass.json"), [&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    QVERIFY(QFile::exists(window.path("a.einlass.json")));
    QVERIFY(keeper.hasUnsaved());
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("4711"));
    QVERIFY(notices.back().canRetry);

    // A keychain that does not agree keeps the file too.
    kept.reset();
    keeper.remove([&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept && QFile::exists(window.path("a.einlass.json")));

    window.secrets.problem.reset();
    kept.reset();
    keeper.keepSecrets([&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept && !keeper.hasUnsaved());
    QVERIFY(notices.back().messages.empty());

    QVERIFY(!keeper.open(window.path("nowhere.json")).ok());
    QVERIFY(!keeper.open(window.folder.path()).ok());
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("4711"));
}

void TestPlanKeeper::keeperSavesDrafts()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    QSignalSpy notices(&keeper, &PlanKeeper::noticed);
    keeper.begin({});
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("Sitzung"); });
    const auto save = [&](const QString &path) {
        std::optional<bool> kept;
        keeper.save(path, [&](bool done) { kept = done; });
        QTRY_VERIFY(kept && *kept);
    };
    save(window.path("a.einlass.json"));
    const QString draft = window.path("a.einlass-draft.json");
    QCOMPARE(keeper.path(), draft);
    QVERIFY(!QFile::exists(window.path("a.einlass.json")));
    QVERIFY(!notices.last().first().value<Notice>().messages.empty());
    const QString id = window.model.plan().id;

    // Opened again and finished, it is the same meeting under the name that was asked for.
    QVERIFY(keeper.open(draft).ok());
    QCOMPARE(window.model.plan().title, QStringLiteral("Sitzung"));
    window.model.update(fillFinished);
    save(keeper.path());
    QCOMPARE(keeper.path(), window.path("a.einlass.json"));
    QVERIFY(QFile::exists(keeper.path()) && !QFile::exists(draft));
    QCOMPARE(window.model.plan().id, id);
}

void TestPlanKeeper::keeperLoadsLaterThanTyped()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    keeper.begin({});
    window.model.update(fillFinished);
    window.model.setSecrets({QStringLiteral("old"), QStringLiteral("pin"), {}});
    bool kept = false;
    keeper.save(window.path("a.einlass.json"), [&](bool) { kept = true; });
    QTRY_VERIFY(kept);
    QVERIFY(keeper.open(window.path("a.einlass.json")).ok());
    window.model.setSecrets({QStringLiteral("new"), {}, {}});
    QTRY_COMPARE(window.model.secrets().hostPin, QStringLiteral("pin"));
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("new"));
    QVERIFY(window.model.isModified());
}

QTEST_MAIN(TestPlanKeeper)
#include "tst_plan_keeper.moc"
