// SPDX-License-Identifier: GPL-3.0-or-later
// 10 meetings and 10,000: opening, listing, searching, saving an edit. Times of this machine, and how
// they grow.
#include "store_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace einlass;
using namespace einlass::test;

class StoreBench : public QObject
{
    Q_OBJECT

private slots:
    void growth();
};

namespace {

MeetingRecord meeting(int number)
{
    MeetingRecord made = record(QStringLiteral("meeting-%1").arg(number), QString(5000, u'p'), number);
    QStringList words{made.row.title.toCaseFolded()};
    for (int i = 0; i < 12; ++i)
        words << QStringLiteral("vorname%1 nachname%2 <vorname%1.nachname%2@campus.lmu.de>").arg(number * 7 + i).arg(number);
    made.words = words.join(u'\n');
    made.duties = {duty(made.row.id, QStringLiteral("chat"), QStringLiteral("2027-02-01"))};
    return made;
}

template <typename Work>
double median(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        all.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

struct Times
{
    double open, list, search, save, load;
};

Times measured(int count)
{
    // On the disk, not in memory.
    const QTemporaryDir folder(QStringLiteral("%1/einlass-bench-XXXXXX").arg(QDir::currentPath()));
    {
        MeetingStore store(folder.path(), fixedNow);
        store.open().ok();
        std::vector<MeetingRecord> all;
        for (int i = 0; i < count; ++i)
            all.push_back(meeting(i));
        store.save(all).ok();
    }
    Times times{};
    times.open = median(5, [&](int) {
        MeetingStore store(folder.path(), fixedNow);
        store.open().ok();
    });
    MeetingStore store(folder.path(), fixedNow);
    store.open().ok();
    times.list = median(9, [&](int) { store.meetings().ok(); });
    times.search = median(9, [&](int i) { store.search({QStringLiteral("vorname%1").arg(i * 3), QStringLiteral("nachname")}).ok(); });
    times.save = median(99, [&](int i) {
        MeetingRecord edit = meeting(i * 37 % count);
        edit.plan += QString::number(i);
        store.save({edit}).ok();
    });
    times.load = median(99, [&](int i) { store.plan(QStringLiteral("meeting-%1").arg(i * 37 % count)).ok(); });
    return times;
}

} // namespace

void StoreBench::growth()
{
    const Times few = measured(10);
    const Times many = measured(10000);
    const auto line = [](const char *what, double a, double b) {
        std::printf("%-8s %9.3f ms with 10, %9.3f ms with 10,000: %6.1f times\n", what, a, b, b / a);
    };
    line("open", few.open, many.open);
    line("list", few.list, many.list);
    line("search", few.search, many.search);
    line("save", few.save, many.save);
    line("load", few.load, many.load);
    QVERIFY2(many.search < 50, "searching 10,000 meetings takes under 50 ms");
}

QTEST_GUILESS_MAIN(StoreBench)
#include "tst_store_bench.moc"
