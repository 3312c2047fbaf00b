// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a program that saves, deletes, cleans up and makes backups without a pause, hundreds of times. The
// store opens each time, and of what the program was told to be saved nothing is missing.
#include "store_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace einlass;
using namespace einlass::test;

class TestStoreKill : public QObject
{
    Q_OBJECT

private slots:
    void nothingSavedIsLost();
};

namespace {

constexpr int kills = 240;
constexpr int meetings = 6;

QString idOf(int number) { return QStringLiteral("meeting-%1").arg(number % meetings); }
QString planOf(int number) { return QStringLiteral("{\"number\": %1}%2").arg(number).arg(QString(number * 37 % 9000, u'p')); }
QString goneMarker(int number) { return QStringLiteral("gone-%1-gone").arg(number); }

int numberIn(const QString &plan)
{
    return plan.section(u' ', 1).section(u'}', 0, 0).toInt();
}

/// Says each number after it was saved. Every fifth is followed by a meeting that is deleted for good.
int write(const QString &folder, int from)
{
    MeetingStore store(folder, fixedNow);
    const Result<StoreOpening> opened = store.open();
    if (!opened || opened->readOnly || !opened->notes.empty())
        return 3;
    if (store.needsCleaning() && !store.cleanUp())
        return 4;
    std::puts("open");
    std::fflush(stdout);
    for (int number = from;; ++number) {
        MeetingRecord meeting = record(idOf(number), planOf(number), number);
        meeting.duties = {duty(meeting.row.id, QStringLiteral("chat"), QStringLiteral("2027-02-01"))};
        if (!store.save({meeting}))
            return 5;
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % 5 != 0)
            continue;
        const QString gone = QStringLiteral("gone");
        if (!store.save({record(gone, goneMarker(number))}) || !store.remove(gone) || !store.cleanUp())
            return 6;
        std::printf("gone %d\n", number);
        std::fflush(stdout);
    }
}

struct Said
{
    int saved = 0;
    std::vector<int> gone;
};

/// Killed so long after it has opened the store, or after it was started.
Said killedAfter(const QString &folder, int from, bool opened, int milliseconds)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), folder, QString::number(from)});
    writer.waitForStarted();
    if (opened)
        writer.waitForReadyRead();
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
    writer.waitForFinished();
    Said said;
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines.mid(0, lines.size() - 1)) {
        if (line.startsWith("gone "))
            said.gone.push_back(line.mid(5).toInt());
        else if (line != "open")
            said.saved = line.toInt();
    }
    if (writer.exitStatus() == QProcess::NormalExit)
        said.saved = -writer.exitCode();
    return said;
}

} // namespace

void TestStoreKill::nothingSavedIsLost()
{
    const std::unique_ptr<QTemporaryDir> folder = temporaryFolder();
    QRandomGenerator random(20270112);
    int last = 0;
    int whileOpening = 0;
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < kills; ++round) {
        const bool opened = round % 4 != 0;
        const Said said = killedAfter(folder->path(), last + 1, opened, opened ? int(random.bounded(30)) : 3 + int(random.bounded(40)));
        QVERIFY2(said.saved >= 0, qPrintable(QStringLiteral("round %1: the writer ended with %2").arg(round).arg(-said.saved)));
        whileOpening += said.saved == 0;

        MeetingStore store(folder->path(), fixedNow);
        const Result<StoreOpening> opening = store.open();
        QVERIFY2(opening.ok(), opening ? "" : opening.error().source);
        QVERIFY(!opening->readOnly);
        QVERIFY2(opening->notes.empty(), opening->notes.empty() ? "" : opening->notes.front().source);
        const int told = std::max(last, said.saved);
        int newest = 0;
        const Result<MeetingStore::Listing> listing = store.meetings();
        QVERIFY(listing.ok() && !listing->damaged);
        for (const MeetingRow &row : listing->rows) {
            const QString plan = test::planOf(store, row.id);
            if (row.id == QLatin1String("gone"))
                continue;
            // The entry, the plan and the duty are of the same moment.
            QCOMPARE(plan, ::planOf(int(row.changed)));
            QCOMPARE(store.duties(row.id)->size(), std::size_t(1));
            newest = std::max(newest, numberIn(plan));
        }
        // The one that was being written when the program was killed may be there.
        QVERIFY2(newest == told || newest == told + 1, qPrintable(QStringLiteral("round %1: told %2, found %3").arg(round).arg(told).arg(newest)));
        last = newest;
        const QByteArray bytes = bytesIn(folder->path());
        for (const int number : said.gone)
            QVERIFY2(!bytes.contains(goneMarker(number).toUtf8()), qPrintable(goneMarker(number)));
    }
    qInfo("%d kills, %d of them before the first save, %d saves, %lld ms", kills, whileOpening, last, clock.elapsed());
    QVERIFY(last > kills / 2);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return write(arguments.value(2), arguments.value(3).toInt());
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_kill.moc"
