// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"
#include "plan/plan_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace einlass;

/// Plan files on a disk: what is no plan file, what is too much, and how one is written.
class PlanStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void noFilesAreRefused();
    void pathologicalFilesAreRefused();
    void savesAtomically();
    void neverSavesWhatItWouldNotRead();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing file");
    return file.readAll();
}

QString english(const Message &message)
{
    return Catalogues().text(message, Language::English);
}

Plan minimal()
{
    Plan plan;
    plan.title = QStringLiteral("T");
    plan.host.name = QStringLiteral("A");
    plan.host.email = QStringLiteral("a@lmu.de");
    plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 90;
    return plan;
}

} // namespace

void PlanStorageTest::noFilesAreRefused()
{
    const QTemporaryDir folder;
    const auto error = [](const QString &path) {
        const auto loaded = loadPlanFile(path);
        return loaded.ok() ? QString() : english(loaded.error());
    };
    QVERIFY(error(folder.path()).endsWith(QLatin1String("found a folder.")));
    QVERIFY(error(folder.filePath(QStringLiteral("none.json")))
                .endsWith(QLatin1String("there is no such file.")));
    QVERIFY(error(QString()).endsWith(QLatin1String("there is no such file.")));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QVERIFY(error(pipe).endsWith(QLatin1String("found a pipe or a device.")));
    const QString large = folder.filePath(QStringLiteral("large.json"));
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maximumPlanFileSize + 1));
    QVERIFY(error(large).endsWith(QLatin1String("expected a file of at most 4096 KiB.")));
}

void PlanStorageTest::pathologicalFilesAreRefused()
{
    const QByteArray start = R"({"format":"einlass-plan/1","title":")";
    const QList<QByteArray> inputs{
        QByteArray(200'000, '['),
        start + QByteArray(4'000'000, 'x') + "\"}",
        R"({"format":"einlass-plan/1","participants":{"recipients":[)"
            + QByteArray("1,").repeated(1'500'000) + "1]}}",
        R"({"format":"einlass-plan/1","x":{)" + QByteArray("\"a\":1,").repeated(500'000)
            + "\"b\":1}}",
    };
    for (const QByteArray &input : inputs) {
        QElapsedTimer clock;
        clock.start();
        const auto loaded = readPlan(input, QStringLiteral("p.json"));
        QVERIFY(!loaded.ok());
        const QString error = english(loaded.error());
        QVERIFY2(error.size() < 400 && error.startsWith(QLatin1String("p.json, ")),
                 qPrintable(error.left(500)));
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(error));
    }
}

void PlanStorageTest::savesAtomically()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.einlass.json"));
    const Plan plan = minimal();
    QVERIFY(savePlanFile(plan, path).ok());
    const auto loaded = loadPlanFile(path);
    QVERIFY(loaded.ok());
    QVERIFY(loaded->plan == plan);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QFileInfo(path).fileName()});
    const auto nowhere = savePlanFile(plan, folder.filePath(QStringLiteral("none/plan.json")));
    QVERIFY(!nowhere.ok());
    QVERIFY(!english(nowhere.error()).contains(u'\n'));
    QVERIFY(!savePlanFile(plan, folder.path()).ok());
}

void PlanStorageTest::neverSavesWhatItWouldNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.einlass.json"));
    Plan plan = minimal();
    QVERIFY(savePlanFile(plan, path).ok());
    const QByteArray before = contents(path);
    plan.title = QStringLiteral("\u200B");
    const auto saved = savePlanFile(plan, path);
    QVERIFY(!saved.ok());
    QVERIFY(english(saved.error()).contains(QLatin1String(", /title: ")));
    QCOMPARE(contents(path), before);
}

QTEST_GUILESS_MAIN(PlanStorageTest)
#include "tst_plan_storage.moc"
