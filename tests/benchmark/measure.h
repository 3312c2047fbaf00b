// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <ctime>

/// How long something takes, in processor time, so that what else the machine does counts little.
namespace einlass::bench {

/// Keeps a result from being optimized away.
inline volatile unsigned long long sink = 0;

/// Nanoseconds for each of `count` calls of `work(i)`: the median of nine rounds of at least 50 ms.
/// What the calls return is added up.
template <typename Work> double nanoseconds(std::size_t count, Work work)
{
    std::array<double, 9> rounds{};
    for (double &round : rounds) {
        unsigned long long sum = 0;
        std::size_t passes = 0;
        const std::clock_t start = std::clock();
        std::clock_t used = 0;
        do {
            // Reading the clock takes longer than many a call, so it is read ever more seldom.
            for (const std::size_t next = 2 * passes + 1; passes < next; ++passes) {
                for (std::size_t i = 0; i < count; ++i)
                    sum += work(i);
            }
            used = std::clock() - start;
        } while (used < CLOCKS_PER_SEC / 20);
        round = 1e9 * static_cast<double>(used) / CLOCKS_PER_SEC / static_cast<double>(passes * count);
        sink = sink + sum;
    }
    std::nth_element(rounds.begin(), rounds.begin() + 4, rounds.end());
    return rounds[4];
}

} // namespace einlass::bench
