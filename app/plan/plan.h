// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/host_words.h"
#include "plan/outgoing.h"
#include "plan/vocabulary.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTime>

#include <map>
#include <optional>
#include <set>
#include <vector>

/// The plan: one value that holds every answer of a host. It has no secrets in it, knows no
/// rules, and may be incomplete while it is a draft. `extra` holds the members of the plan file
/// that this version does not know; they survive a round trip.
namespace einlass {

/// A local date and time in the plan's time zone.
struct LocalTime
{
    QDate date;
    QTime time;

    bool operator==(const LocalTime &) const = default;
    bool operator<(const LocalTime &other) const
    {
        return date != other.date ? date < other.date : time < other.time;
    }
};

struct Host
{
    QString name;
    QString email;
    QString unit;
    HostStatus status = HostStatus::Employee;
    QJsonObject extra;

    bool operator==(const Host &) const = default;
};

/// A further series of the same meeting.
struct Slot
{
    LocalTime start;
    int durationMinutes = 0;
    QString recurrence;     ///< RFC 5545 RRULE value, or empty
    QJsonObject extra;

    bool operator==(const Slot &) const = default;
};

/// One date of a series at another time. `from` may carry a time where a day has two dates.
struct MovedDate
{
    QDate from;
    std::optional<QTime> fromTime;
    LocalTime to;
    QJsonObject extra;

    bool operator==(const MovedDate &) const = default;
};

struct Schedule
{
    std::optional<LocalTime> start;
    int durationMinutes = 0;            ///< 0 while it is not known
    QString timeZone = QStringLiteral("Europe/Berlin");
    QString recurrence;                 ///< RFC 5545 RRULE value that ends, or empty
    std::vector<QDate> except;
    std::vector<MovedDate> moved;
    std::vector<LocalTime> added;
    std::vector<Slot> slotSeries;       ///< "slots" in the plan file
    QStringList guestZones;             ///< IANA names: in which zones the invitation says the time, too
    QJsonObject extra;

    bool operator==(const Schedule &) const = default;
};

struct MailingList
{
    QString address;
    int members = 0;
    bool externals = false;
    QString owner;          ///< who looks after the list, as the host knows it: a name, an office, an address
    QJsonObject extra;

    bool operator==(const MailingList &) const = default;
};

struct Participants
{
    std::optional<int> expected;        ///< everybody at the same time, host included
    bool externals = false;
    bool under16 = false;
    bool telephone = false;
    bool browser = false;
    QStringList recipients;             ///< as typed: "Name <address>" or an address
    std::vector<MailingList> lists;
    QJsonObject extra;

    bool operator==(const Participants &) const = default;
};

/// Each setting by itself; what is absent has the tool's strictest default (see effective()).
struct Protection
{
    std::optional<bool> passcode;
    std::optional<bool> waitingRoom;
    std::optional<Admission> admission;
    std::optional<bool> endToEndEncryption;
    QJsonObject extra;

    bool operator==(const Protection &) const = default;
};

struct Recording
{
    std::set<Capture> captures;
    std::optional<RecordedPeople> people;
    QStringList speakers;
    QString purpose;
    std::optional<RecordingPurpose> purposeKind;
    QString necessity;
    std::optional<Storage> storage;
    std::optional<Audience> audience;
    std::optional<QDate> deleteBy;
    bool automatic = false;
    QJsonObject extra;

    bool operator==(const Recording &) const = default;
};

struct Polls
{
    PollTool with = PollTool::EvaSys;
    bool anonymous = true;
    QJsonObject extra;

    bool operator==(const Polls &) const = default;
};

struct AttendanceList
{
    AttendanceBasis basis = AttendanceBasis::Security;
    QString regulation;
    QJsonObject extra;

    bool operator==(const AttendanceList &) const = default;
};

struct RemoteControl
{
    std::optional<RemotePurpose> purpose;
    Helper helper = Helper::Lmu;
    bool identityCertain = false;
    QJsonObject extra;

    bool operator==(const RemoteControl &) const = default;
};

/// Where the meeting can be entered, without anything secret.
struct Access
{
    QString link;
    QString meetingId;
    int revision = 0;       ///< how often something secret has changed since it was first sent
    QJsonObject extra;

    bool operator==(const Access &) const = default;
};

/// What the host has confirmed. A clause that is not listed counts as not confirmed.
struct Confirmations
{
    QStringList officialDomains;                ///< B13a
    QStringList admittedAddresses;              ///< B23, exceptions by address
    std::optional<bool> admitted;               ///< B23 as true or false
    std::map<QString, bool> clauses;            ///< all others
    bool operator==(const Confirmations &) const = default;
};

struct Plan
{
    QString id;                                 ///< names the plan in the keychain; may be empty
    QString title;
    Occasion occasion = Occasion::Lecture;
    Kind kind = Kind::Meeting;
    Purpose purpose = Purpose::Official;
    std::set<Content> content;
    std::vector<Language> languages{Language::German, Language::English};
    HostWords message;
    HostWords place;
    Host host;
    Schedule schedule;
    Participants participants;
    std::set<Need> needs;
    std::optional<Tool> tool;
    Protection protection;
    std::optional<Recording> recording;
    std::optional<Polls> polls;
    std::optional<Votes> votes;
    bool chatLog = false;
    std::optional<AttendanceList> attendanceList;
    std::optional<RemoteControl> remoteControl;
    Distribution distribution = Distribution::Participants;
    Access access;
    std::map<QString, QString> reasons;         ///< clause -> the host's reason
    Confirmations confirmations;
    Outgoing outgoing;
    CheckedWith checked;
    QJsonObject extra;

    bool operator==(const Plan &) const = default;
};

/// Protection with the defaults of a tool filled in: passcode and waiting room on, no end-to-end
/// encryption, the strictest admission (Zoom lmu-accounts, the others link).
struct EffectiveProtection
{
    bool passcode = true;
    bool waitingRoom = true;
    bool endToEndEncryption = false;
    Admission admission = Admission::Link;
    bool operator==(const EffectiveProtection &) const = default;
};
EffectiveProtection effective(const Protection &protection, std::optional<Tool> tool);

} // namespace einlass
