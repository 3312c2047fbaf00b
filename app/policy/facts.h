// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/clause_set.h"

#include <QString>

#include <array>
#include <limits>
#include <optional>

/// The facts that conditions of a rule pack can speak about: a closed list, each of one type.
/// They are derived from a plan once (policy/derive.h); conditions see nothing else.
namespace einlass {

enum class FactType {
    Boolean,    ///< {"fact": F, "is": true|false}
    Number,     ///< {"fact": F, "above"|"atLeast"|"below"|"atMost": N}; an absent number fulfils none
    Choice,     ///< {"fact": F, "is": "name"}, {"fact": F, "in": ["name", …]}, {"fact": F, "present": true|false}
    Set,        ///< {"fact": F, "has": "name"}, {"fact": F, "hasAny": ["name", …]}, {"fact": F, "present": …}
};

enum class Fact {
    // choices; an absent answer is "not present"
    Tool, Occasion, Kind, Purpose, HostStatus, Admission, RecordingPeople, RecordingPurposeKind,
    RecordingStorage, RecordingAudience, PollsWith, Votes, AttendanceBasis, RemotePurpose,
    RemoteHelper, Distribution,
    // known only to rules, not to sentences, steps and duties; see Condition::usesVerdicts
    VerdictDfnconf, VerdictMeet, VerdictZoom,
    // sets
    Content, Needs, Captures, Languages,
    // numbers
    People,             ///< as the contract counts them
    Duration,           ///< minutes of the longest date
    KeptDays,           ///< days from the last day to deleteBy; 0 or less: not after it
    Occurrences,
    // booleans
    HostEmail, HostOfficial, Dated, LinkGiven, LinkLicensed, LinkInvitable, LinkIsJoin, AddressPrivate,
    AddressDisposable, AddressLookAlike, AddressInvalid, ExternalDomains, ExternalDomainsConfirmed,
    ExternalRecipients, Externals, AdmissionConfirmed, Lists, Under16, Telephone, Browser, Passcode,
    WaitingRoom, EndToEndEncryption, Recording, RecordingPurpose, RecordingNecessity,
    RecordingDeleteBy, RecordingAutomatic, Polls, PollsAnonymous, ChatLog, AttendanceList,
    AttendanceRegulation, RemoteControl, RemoteIdentityCertain, Series, Place, HostUnit,
    Count_
};

inline constexpr std::size_t factCount = static_cast<std::size_t>(Fact::Count_);

struct FactInfo
{
    const char *name;           ///< as rule packs spell it
    FactType type;
};

/// Name and type of every fact, in the order of Fact.
inline constexpr std::array<FactInfo, factCount> factTable{{
    {"tool", FactType::Choice}, {"occasion", FactType::Choice}, {"kind", FactType::Choice},
    {"purpose", FactType::Choice}, {"host.status", FactType::Choice},
    {"admission", FactType::Choice}, {"recording.people", FactType::Choice},
    {"recording.purposeKind", FactType::Choice}, {"recording.storage", FactType::Choice},
    {"recording.audience", FactType::Choice}, {"polls.with", FactType::Choice},
    {"votes", FactType::Choice}, {"attendanceList.basis", FactType::Choice},
    {"remoteControl.purpose", FactType::Choice}, {"remoteControl.helper", FactType::Choice},
    {"distribution", FactType::Choice}, {"verdict.dfnconf", FactType::Choice},
    {"verdict.meet", FactType::Choice}, {"verdict.zoom", FactType::Choice},
    {"content", FactType::Set}, {"needs", FactType::Set}, {"recording.captures", FactType::Set},
    {"languages", FactType::Set},
    {"people", FactType::Number}, {"duration", FactType::Number},
    {"recording.keptDays", FactType::Number}, {"occurrences", FactType::Number},
    {"host.email", FactType::Boolean}, {"host.official", FactType::Boolean},
    {"schedule.dated", FactType::Boolean}, {"link.given", FactType::Boolean},
    {"link.licensed", FactType::Boolean}, {"link.invitable", FactType::Boolean},
    {"link.isJoin", FactType::Boolean}, {"addresses.private", FactType::Boolean},
    {"addresses.disposable", FactType::Boolean}, {"addresses.lookAlike", FactType::Boolean},
    {"addresses.invalid", FactType::Boolean}, {"external.domains", FactType::Boolean},
    {"external.domainsConfirmed", FactType::Boolean}, {"external.recipients", FactType::Boolean},
    {"externals", FactType::Boolean}, {"external.admitted", FactType::Boolean},
    {"lists", FactType::Boolean}, {"under16", FactType::Boolean}, {"telephone", FactType::Boolean},
    {"browser", FactType::Boolean}, {"passcode", FactType::Boolean},
    {"waitingRoom", FactType::Boolean}, {"endToEndEncryption", FactType::Boolean},
    {"recording", FactType::Boolean}, {"recording.purpose", FactType::Boolean},
    {"recording.necessity", FactType::Boolean}, {"recording.deleteBy", FactType::Boolean},
    {"recording.automatic", FactType::Boolean}, {"polls", FactType::Boolean},
    {"polls.anonymous", FactType::Boolean}, {"chatLog", FactType::Boolean},
    {"attendanceList", FactType::Boolean}, {"attendanceList.regulation", FactType::Boolean},
    {"remoteControl", FactType::Boolean}, {"remoteControl.identityCertain", FactType::Boolean},
    {"series", FactType::Boolean}, {"place", FactType::Boolean}, {"host.unit", FactType::Boolean},
}};

/// The facts of one plan: a value, cheap to copy.
class Facts
{
public:
    static constexpr int absent = std::numeric_limits<int>::min();

    Facts() { m_values.fill(0); }

    /// Boolean: 0 or 1. Number: the number or absent. Choice: the index of the answer or absent.
    /// Set: one bit for each answer, by its index.
    int operator[](Fact fact) const { return m_values[static_cast<std::size_t>(fact)]; }
    void set(Fact fact, int value) { m_values[static_cast<std::size_t>(fact)] = value; }

    template <typename E>
    void setChoice(Fact fact, const std::optional<E> &value)
    {
        set(fact, value ? static_cast<int>(*value) : absent);
    }
    template <typename Container>
    void setMembers(Fact fact, const Container &members)
    {
        int bits = 0;
        for (auto member : members)
            bits |= 1 << static_cast<int>(member);
        set(fact, bits);
    }

    ClauseSet reasons;              ///< clauses with a reason that is not blank
    ClauseSet confirmations;        ///< clauses confirmed by true

    bool operator==(const Facts &) const = default;

private:
    std::array<int, factCount> m_values;
};

} // namespace einlass
