// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

namespace einlass {

/// A time zone at the beginning of a text.
struct NamedZone
{
    QString words;          ///< as written; empty: none is named there
    QString zone;           ///< IANA name, or "UTC+05:00"; empty: not known, or a name for several
    /// "CET" and the like say the season too, which may contradict the date.
    enum class Season { Open, Standard, Summer } season = Season::Open;
};

/// Zones are named by IANA, by Windows, by a city or a list of cities, by an abbreviation or an
/// offset. `surely`: what stands there is meant as a zone, even if it is not known.
NamedZone zoneAtBegin(const QString &text, bool surely);

/// The same moment in German local time; `local` itself for an empty zone.
LocalTime inGermany(const LocalTime &local, const QString &zone);

/// Whether summer time is in force in Germany.
bool isGermanSummerTime(const LocalTime &local);

} // namespace einlass
