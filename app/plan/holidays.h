// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Days on which nothing is held. Which days these are is data of the rule pack; here they are
/// only counted.
namespace einlass {

/// A day of every year: a fixed one, or one that lies a number of days after Easter Sunday.
struct HolidayRule
{
    QString id;
    LocalizedText name;
    int month = 0;                      ///< 0 when the day depends on Easter
    int day = 0;
    std::optional<int> afterEaster;     ///< days; negative before
    int since = 0;                      ///< first year; 0: from the beginning
    LocalizedText source;               ///< the law or order that says so
};

/// Some days in a row without lectures, both ends included: the days around Christmas.
struct LectureBreak
{
    LocalizedText name;
    QDate first;
    QDate last;
};

/// A time in which lectures are held, both ends included.
struct LecturePeriod
{
    LocalizedText name;
    QDate first;
    QDate last;
    std::vector<LectureBreak> breaks;
    LocalizedText source;
};

/// A day without lectures, with what it is called.
struct FreeDay
{
    QDate date;
    LocalizedText name;
    bool operator==(const FreeDay &) const = default;
};

/// Easter Sunday of the Gregorian calendar; no date for years before 1583.
QDate easterSunday(int year);

/// The holidays from the first to the last day, in order. Days that coincide stand there once,
/// with the name of the rule that comes first. Nothing where the days are none or lie more than
/// ten years apart.
std::vector<FreeDay> holidaysBetween(QDate first, QDate last, const std::vector<HolidayRule> &rules);

/// The same, and the days of the period's breaks: every day on which a lecture of the period does
/// not take place.
std::vector<FreeDay> freeDaysOf(const LecturePeriod &period, const std::vector<HolidayRule> &rules);

} // namespace einlass
