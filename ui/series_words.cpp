// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_words.h"

#include "documents/schedule_series.h"
#include "plan/occurrences.h"
#include "policy/pack.h"

#include <QCoreApplication>

#include <algorithm>

namespace einlass {

QString seriesWords(const Schedule &schedule, const Pack &pack, Language language)
{
    Schedule lasting = schedule;
    lasting.durationMinutes = std::max(1, lasting.durationMinutes);
    const auto dates = occurrencesOf(lasting);
    if (!dates.ok() || dates->size() < 2)
        return {};
    const Words words(language, &pack);
    const auto times = static_cast<int>(dates->size());
    const std::vector<DateSeries> series = seriesOf(lasting);
    const QString name = series.size() == 1 ? rhythm(series.front(), words) : QString();
    return name.isEmpty() ? QCoreApplication::translate("einlass::SeriesWords", "%n dates", nullptr, times)
                          : QCoreApplication::translate("einlass::SeriesWords", "%1, %n time(s)", "rhythm of a series, number of its dates", times).arg(name);
}

} // namespace einlass
