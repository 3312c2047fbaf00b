// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are read, and files that are refused with their place.
#include "plan_files.h"

#include <QDir>
#include <QElapsedTimer>

using namespace einlass;
using namespace einlass::test;

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
    void everyErrorInBothLanguages();
};

namespace {

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
