// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

/// For tests that have a short form, which always runs, and a full one, which takes its time.
namespace einlass::fixture {

inline bool isFull()
{
    return qEnvironmentVariableIntValue("EINLASS_FULL") != 0;
}

inline unsigned coreCount()
{
    return std::max(1u, std::thread::hardware_concurrency());
}

/// Calls `work` with each index, on all cores. `work` gets the core's number, too.
inline void onAllCores(std::size_t count, const std::function<void(std::size_t index, unsigned core)> &work)
{
    std::atomic<std::size_t> next = 0;
    std::vector<std::thread> threads;
    for (unsigned core = 0; core < coreCount(); ++core) {
        threads.emplace_back([&, core] {
            for (std::size_t index = next++; index < count; index = next++)
                work(index, core);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

/// How long something took: on the clock, and on all processors together.
class Stopwatch
{
public:
    Stopwatch() { m_time.start(); }
    QString spent() const
    {
        return QStringLiteral("%1 s on %2 cores (%3 s of processor time)")
            .arg(double(m_time.elapsed()) / 1000, 0, 'f', 1)
            .arg(coreCount())
            .arg(double(std::clock() - m_processor) / CLOCKS_PER_SEC, 0, 'f', 1);
    }

private:
    QElapsedTimer m_time;
    std::clock_t m_processor = std::clock();
};

/// Instead of QTEST_GUILESS_MAIN: Qt Test ends a function after five minutes, unless told otherwise.
template <typename Test>
int run(int argc, char **argv)
{
    if (isFull() && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace einlass::fixture
