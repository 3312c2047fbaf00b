// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QString>

#include <optional>

namespace einlass {

/// The parts of a digest (see sent.h), each as hexadecimal digits of a fixed number.
struct ToldFacts
{
    static constexpr QChar notHeld = u'0';      ///< state of a date that does not take place
    static constexpr QChar asPlanned = u'1';    ///< of one that is as its rule says; others: where it was moved

    bool cancelled = false;
    int seriesCount = 0;        ///< rules of the schedule
    int addedCount = 0;         ///< dates that no rule gives
    int count = 0;              ///< dates in all
    LocalTime first;            ///< the first date
    int firstMinutes = 0;
    int revision = 0;           ///< of the access data
    QString languages;
    QString zone;
    QString rules;
    QString addedDates;
    QString title;
    QString place;
    QString access;
    QString entry;
    QString announced;
    QString host;
    QString words;
    QString fallback;
    QString allStates;          ///< of all dates that rules give
    QString states;             ///< one digit for each of the first dates, by series

    static ToldFacts of(const Plan &plan);
    /// Nothing when the text is no digest of this form.
    static std::optional<ToldFacts> read(const QString &digest);
    QString digest(bool asCancelled) const;

    Occurrence firstOccurrence() const { return {first, firstMinutes, first}; }
};

} // namespace einlass
