// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the store keeps, as rows. It knows no plan: texts are the caller's.
/// Days are "YYYY-MM-DD" or empty, moments seconds since 1970 in UTC or 0; `changed` is in milliseconds.
namespace einlass {

/// What a list shows of a meeting.
struct MeetingRow
{
    QString id;
    QString title;
    QString occasion;
    QString tool;
    QString state;
    qint64 firstStart = 0;
    qint64 lastEnd = 0;
    QString starts;             ///< of a series: all starts, with blanks between
    qint64 changed = 0;
    int people = 0;             ///< how many others it names
    QString zone = {};          ///< in which its times are meant

    bool operator==(const MeetingRow &) const = default;
};

struct DutyRow
{
    QString meeting;
    QString duty;
    QString due;
    QString clauses;            ///< with blanks between
    QString german;
    QString english;
    QString state = QStringLiteral("open");
    QString settledOn = {};

    bool operator==(const DutyRow &) const = default;
};

/// How a meeting stands with its duties.
struct DutyCount
{
    QString meeting;
    int open = 0;
    QString lastSettled = {};

    bool operator==(const DutyCount &) const = default;
};

struct ConsentRow
{
    QString meeting;
    QString person;             ///< tells persons of a meeting apart
    QString name;
    QString address;
    QString askedOn;
    QString way;
    QString items;
    QString answeredOn;
    bool declined = false;
    QString revokedOn;

    bool operator==(const ConsentRow &) const = default;
};

/// What is to be kept of one person, and of the duty that a revocation makes.
struct ConsentChange
{
    ConsentRow row;
    std::optional<DutyRow> duty = {};       ///< to be put
    QString lapsed = {};                    ///< the name of a duty that is none any more; empty: none
};

/// Somebody who is invited to a time of their own.
struct InterviewRow
{
    QString meeting;
    QString person;             ///< tells persons of a meeting apart
    QString name;
    QString address;
    QString start;              ///< "YYYY-MM-DDTHH:MM", in the meeting's zone
    int minutes = 0;
    QString words;
    bool cancelled = false;
    bool written = false;       ///< what is to be sent lies in files
    QString toldOn;             ///< empty: nothing was sent yet
    int sequence = 0;
    QString digest;             ///< of what was told

    bool operator==(const InterviewRow &) const = default;
};

struct RoomRow
{
    QString meeting;
    QString tool;
    QString room;               ///< nothing secret
    QString title;
    QString firstDay;
    QString lastDay;

    bool operator==(const RoomRow &) const = default;
};

struct ProfileRow
{
    QString id;
    QString label;
    QString data;

    bool operator==(const ProfileRow &) const = default;
};

struct TemplateRow
{
    QString id;
    QString title;
    QString plan;
    qint64 changed = 0;

    bool operator==(const TemplateRow &) const = default;
};

/// A meeting as it is saved: all of it or nothing.
struct MeetingRecord
{
    MeetingRow row;
    QString plan;
    QString words;                          ///< folded in case, for search
    std::vector<DutyRow> duties;            ///< that apply now, open; what the host said of them is kept
    std::optional<RoomRow> room;

    bool operator==(const MeetingRecord &) const = default;
};

} // namespace einlass
