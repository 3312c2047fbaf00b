// SPDX-License-Identifier: GPL-3.0-or-later
// What the first window waits for, with 10 meetings and with 10,000; and what an edit costs the window.
#include "library_fixture.h"
#include "meetings/meeting_record.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>

using namespace einlass;
using namespace einlass::test;

class LibraryBench : public QObject
{
    Q_OBJECT

private slots:
    void growth();
    void edits();
};

namespace {

double milliseconds(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

template <typename Work>
double median(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        all.push_back(milliseconds(clock));
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void fill(LibraryFixture &f, int count)
{
    const Plan plan = recorded(QStringLiteral("id"));
    const PlanContext context(plan, *f.pack, f.catalogues);
    const MeetingRecord pattern = recordOf(context, f.now);
    MeetingStore store(f.path(), [] { return QDateTime::currentDateTime(); });
    store.open().ok();
    std::vector<MeetingRecord> all;
    for (int i = 0; i < count; ++i) {
        MeetingRecord meeting = pattern;
        const qint64 shift = qint64(i - count / 2) * 3600;
        meeting.row.id = QStringLiteral("m%1").arg(i);
        meeting.row.title = QStringLiteral("Seminar %1").arg(i);
        meeting.row.firstStart += shift;
        meeting.row.lastEnd += shift;
        meeting.row.changed += i;
        meeting.words += QStringLiteral("\nseminar %1").arg(i);
        // One open duty in ten meetings, as with hosts who do what is due.
        for (DutyRow &duty : meeting.duties) {
            duty.meeting = meeting.row.id;
            duty.state = i % 10 == 0 ? QStringLiteral("open") : QStringLiteral("done");
        }
        all.push_back(std::move(meeting));
    }
    store.save(all).ok();
    store.backUp().ok();
}

struct Times
{
    double untilList, shelf, search, due, forgettable, everybody;
};

Times measured(int count)
{
    LibraryFixture f;
    f.folder = std::make_unique<QTemporaryDir>(QStringLiteral("%1/einlass-bench-XXXXXX").arg(QDir::currentPath()));
    fill(f, count);
    f.open();
    Times times{};
    times.untilList = median(3, [&](int) { f.reopen(); });
    times.shelf = median(9, [&](int) { f.library->shelf(Shelf::Coming); });
    times.search = median(9, [&](int i) { f.library->search(QStringLiteral("seminar %1").arg(i)); });
    times.due = median(9, [&](int) { f.library->dutiesDue(f.now.date().addDays(14)); });
    times.forgettable = median(3, [&](int) { f.library->forgettable(); });
    times.everybody = median(1, [&](int) { f.library->everybody(); });
    return times;
}

} // namespace

void LibraryBench::growth()
{
    const Times few = measured(10);
    const Times many = measured(10000);
    const auto line = [](const char *what, double a, double b) { std::printf("%-32s %9.3f ms with 10, %9.3f ms with 10,000\n", what, a, b); };
    line("open, until the list is there", few.untilList, many.untilList);
    line("coming meetings in order", few.shelf, many.shelf);
    line("search", few.search, many.search);
    line("duties due", few.due, many.due);
    line("what may be forgotten", few.forgettable, many.forgettable);
    line("everybody who is named", few.everybody, many.everybody);
    QVERIFY2(many.search < 50, "searching 10,000 meetings takes under 50 ms");
}

void LibraryBench::edits()
{
    LibraryFixture f;
    f.folder = std::make_unique<QTemporaryDir>(QStringLiteral("%1/einlass-bench-XXXXXX").arg(QDir::currentPath()));
    fill(f, 10000);
    f.open();
    QSignalSpy saved(f.library.get(), &Library::saved);
    Plan plan = recorded(QStringLiteral("m7"));
    for (int i = 0; i < 500; ++i)
        plan.participants.recipients << QStringLiteral("Vorname%1 Nachname <vorname.nachname%1@campus.lmu.de>").arg(i);
    const double call = median(99, [&](int i) {
        plan.title = QStringLiteral("Titel %1").arg(i);
        f.library->save(plan);
    });
    const double all = median(19, [&](int i) {
        plan.title = QStringLiteral("Noch %1").arg(i);
        f.library->save(plan);
        f.library->flush().ok();
    });
    const double record = median(19, [&](int i) {
        plan.title = QStringLiteral("Auch %1").arg(i);
        const PlanContext context(plan, *f.pack, f.catalogues);
        recordOf(context, f.now);
    });
    std::printf("rules, dates and duties of it, in the window's thread, at most every 150 ms: %.3f ms\n", record);
    std::printf("an edit with 500 recipients: save() holds the window for %.3f ms, all until it is on the disk %.3f ms\n", call, all);
}

QTEST_GUILESS_MAIN(LibraryBench)
#include "tst_library_bench.moc"
