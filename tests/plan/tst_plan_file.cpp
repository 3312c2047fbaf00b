// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"
#include "plan/plan_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace einlass;

class PlanFileTest : public QObject
{
    Q_OBJECT

private slots:
    void goodFiles_data();
    void goodFiles();
    void badFiles_data();
    void badFiles();
    void badTableIsComplete();
    void examples_data();
    void examples();
    void blankAnswersAreAbsent();
    void unknownMembersSurvive();
    void hiddenCharactersGo();
    void secretsGo();
    void draftsMayBeIncomplete();
    void draftsOfAnyLengthOpenAgain();
    void everyErrorInBothLanguages();
};

namespace {

const QString plans = QStringLiteral(TEST_DATA "/plans");

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data");
    return file.readAll();
}

QString english(const Message &message)
{
    return Catalogues().text(message, Language::English);
}

LoadedPlan good(const QString &name)
{
    auto loaded = loadPlanFile(QStringLiteral("%1/good/%2.json").arg(plans, name));
    if (!loaded.ok())
        qFatal("%s", qPrintable(english(loaded.error())));
    return std::move(loaded).value();
}

QStringList warningsOf(const LoadedPlan &loaded)
{
    QStringList all;
    for (const Message &warning : loaded.warnings)
        all << english(warning);
    return all;
}

void listFiles(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

struct BadFile
{
    QString name;
    QString place;
    QString expected;
};

QList<BadFile> badTable()
{
    QList<BadFile> rows;
    const QList<QByteArray> lines =
        contents(QStringLiteral("%1/bad/expected.tsv").arg(plans)).split('\n');
    for (const QByteArray &line : lines) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() == 3)
            rows << BadFile{cells[0], cells[1], cells[2]};
    }
    return rows;
}

} // namespace

void PlanFileTest::goodFiles_data()
{
    listFiles(QStringLiteral("%1/good").arg(plans));
}

void PlanFileTest::goodFiles()
{
    QFETCH(QString, path);
    const auto loaded = loadPlanFile(path);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(english(loaded.error())));
    const QByteArray written = writePlan(loaded->plan);
    const auto again = readPlan(written, path);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(english(again.error())));
    QCOMPARE(writePlan(again->plan), written);
    QVERIFY(again->plan == loaded->plan);
    QVERIFY(again->linkSecrets.empty());
}

void PlanFileTest::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    for (const BadFile &bad : badTable())
        QTest::newRow(qPrintable(bad.name)) << bad.name << bad.place << bad.expected;
}

void PlanFileTest::badFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, place);
    QFETCH(QString, expected);
    QElapsedTimer clock;
    clock.start();
    const auto loaded = readPlan(contents(QStringLiteral("%1/bad/%2").arg(plans, name)), name);
    QVERIFY2(clock.elapsed() < 5'000, "refusing takes too long");
    QVERIFY2(!loaded.ok(), "the file was read");
    const QString error = english(loaded.error());
    // "tool" is not the place of an error at "tool/x": what follows the place is its end.
    const QString start = name + place;
    QVERIFY2(error.startsWith(start) && !error.mid(start.size()).startsWith(u'/'),
             qPrintable(error));
    QVERIFY2(error.contains(expected), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

void PlanFileTest::badTableIsComplete()
{
    QStringList named;
    for (const BadFile &bad : badTable())
        named << bad.name;
    named.sort();
    QStringList there =
        QDir(QStringLiteral("%1/bad").arg(plans)).entryList({QStringLiteral("*.json")});
    there.sort();
    QCOMPARE(named, there);
    QVERIFY(named.size() > 100);
}

void PlanFileTest::examples_data()
{
    listFiles(QStringLiteral(":/examples"));
}

void PlanFileTest::examples()
{
    QFETCH(QString, path);
    const auto loaded = readPlan(contents(path), path);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(english(loaded.error())));
    QCOMPARE(warningsOf(*loaded), QStringList());
    QVERIFY(loaded->linkSecrets.empty());
}

void PlanFileTest::blankAnswersAreAbsent()
{
    const LoadedPlan loaded = good(QStringLiteral("blank-answers"));
    Plan expected = good(QStringLiteral("minimal")).plan;
    expected.recording = Recording{};
    QVERIFY(loaded.plan == expected);
    QCOMPARE(warningsOf(loaded),
             QStringList{QStringLiteral("/languages: no language is named; both count.")});
}

void PlanFileTest::unknownMembersSurvive()
{
    const LoadedPlan loaded = good(QStringLiteral("unknown-members"));
    const QStringList warnings = warningsOf(loaded);
    const QStringList places{"/colour",
                             "/nested",
                             "/host/phone",
                             "/schedule/room",
                             "/schedule/slots/0/note",
                             "/schedule/moved/0/why",
                             "/participants/seats",
                             "/participants/lists/0/colour",
                             "/protection/lock",
                             "/recording/codec",
                             "/polls/count",
                             "/attendanceList/kept",
                             "/remoteControl/app",
                             "/access/sip",
                             "/message/fr"};
    for (const QString &place : places)
        QVERIFY2(
            warnings.contains(QStringLiteral("%1: this member is unknown; it is kept.").arg(place)),
            qPrintable(place));
    QCOMPARE(warnings.size(), places.size());
    const auto again = readPlan(writePlan(loaded.plan), QStringLiteral("again"));
    QVERIFY(again.ok());
    QCOMPARE(warningsOf(*again).size(), places.size());
    QVERIFY(again->plan == loaded.plan);
    QCOMPARE(again->plan.schedule.extra.value(QStringLiteral("room")).toString(),
             QStringLiteral(" "));
}

void PlanFileTest::hiddenCharactersGo()
{
    const LoadedPlan loaded = good(QStringLiteral("hidden-characters"));
    QCOMPARE(loaded.plan.title, QStringLiteral("Boardmeeting Subject: x"));
    QCOMPARE(loaded.plan.host.name, QStringLiteral("Eva B eispiel"));
    QCOMPARE(loaded.plan.message.common, QStringLiteral("line 1\nline 2"));
    QCOMPARE(loaded.warnings.size(), 3U);
    QCOMPARE(
        english(loaded.warnings.front()),
        QStringLiteral("/title: line breaks or invisible characters were taken out of this text."));
}

void PlanFileTest::secretsGo()
{
    const LoadedPlan loaded = good(QStringLiteral("secret-in-link"));
    QCOMPARE(loaded.plan.access.link,
             QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?jst=2"));
    QCOMPARE(loaded.linkSecrets.size(), 1U);
    QCOMPARE(loaded.linkSecrets.at(QStringLiteral("pwd")), QStringLiteral("GeHeIm.1"));
    const QStringList secrets{QStringLiteral("GeHeIm"), QStringLiteral("123456"),
                              QStringLiteral("4321")};
    const QString warnings = warningsOf(loaded).join(u'\n');
    QVERIFY(warnings.contains(QLatin1String("/access/link: a secret (pwd) stood in the link")));
    QVERIFY(warnings.contains(QLatin1String("/access/passcode: a secret stood here")));
    QVERIFY(warnings.contains(QLatin1String("/message: a secret stood in a link")));
    QVERIFY(warnings.contains(QLatin1String("/note: a secret stood in a link")));
    Plan plan = loaded.plan;
    plan.access.link = QStringLiteral(
        "https://conf.dfn.de/webapp/#/?conference=979123456&pin=4321");
    plan.access.extra.insert(QStringLiteral("guestPin"), QStringLiteral("4321"));
    plan.place.each.de = QStringLiteral("https://lmu-munich.zoom-x.de/w/60000000012?tk=GeHeIm");
    plan.extra.insert(QStringLiteral("old"),
                      QStringLiteral("https://lmu-munich.zoom-x.de/s/6?zak=GeHeIm"));
    const QString written = QString::fromUtf8(writePlan(plan));
    for (const QString &secret : secrets) {
        QVERIFY2(!warnings.contains(secret), qPrintable(warnings));
        QVERIFY2(!written.contains(QStringLiteral("=%1").arg(secret)), qPrintable(written));
        QVERIFY2(!written.contains(QStringLiteral("\"%1\"").arg(secret)), qPrintable(written));
    }
}

void PlanFileTest::draftsMayBeIncomplete()
{
    const Plan empty;
    const QByteArray written = writePlan(empty);
    QVERIFY(!readPlan(written, QStringLiteral("d")).ok());
    const auto draft = readPlan(written, QStringLiteral("d"), true);
    QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(english(draft.error())));
    QVERIFY(draft->plan == empty);
    Plan half;
    half.schedule.recurrence = QStringLiteral("every week");
    half.schedule.timeZone = QStringLiteral("Mars/Olympus");
    half.schedule.slotSeries.push_back({});
    half.schedule.moved.push_back({QDate(2027, 1, 12), std::nullopt, {}, {}});
    const auto again = readPlan(writePlan(half), QStringLiteral("d"), true);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(english(again.error())));
    QVERIFY(again->plan == half);
    QVERIFY(!readPlan("{}", QStringLiteral("d"), true).ok());
    QVERIFY(
        !readPlan(R"({"format":"einlass-plan/1","tool":"teams"})", QStringLiteral("d"), true).ok());
}

void PlanFileTest::draftsOfAnyLengthOpenAgain()
{
    Plan plan;
    plan.title = QString(50'000, u'x');
    plan.schedule.durationMinutes = 1'000'000;
    for (int i = 0; i < 12'000; ++i)
        plan.participants.recipients << QStringLiteral("r%1@lmu.de").arg(i);
    const auto draft = readPlan(writePlan(plan), QStringLiteral("d"), true);
    QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(english(draft.error())));
    QVERIFY(draft->plan == plan);
    QVERIFY(!readPlan(writePlan(plan), QStringLiteral("d")).ok());
}

void PlanFileTest::everyErrorInBothLanguages()
{
    const Catalogues words;
    for (const BadFile &bad : badTable()) {
        const auto loaded = readPlan(contents(QStringLiteral("%1/bad/%2").arg(plans, bad.name)),
                                     bad.name);
        QVERIFY(!loaded.ok());
        const LocalizedText text = words.both(loaded.error());
        QVERIFY(text.de.startsWith(bad.name));
        QVERIFY2(text.de != text.en, qPrintable(text.en));
        QVERIFY2(!text.de.contains(QLatin1String("%")) && !text.en.contains(QLatin1String("%")),
                 qPrintable(text.de));
    }
}

QTEST_GUILESS_MAIN(PlanFileTest)
#include "tst_plan_file.moc"
