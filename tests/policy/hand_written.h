// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/vocabulary.h"
#include "policy/evaluation.h"
#include "policy/facts.h"

#include <array>
#include <optional>

/// The contract's table written out in C++ as bit masks: what the rules could cost at best. Only for
/// comparing times; whoever changes a rule changes it here, too, or the benchmark says so.
namespace einlass::byhand {

/// The rows of the contract's table, in its order.
enum Row : unsigned {
    A1, A1Help, A3, B1, B5, B6, B7, B10, B11a, B11b, B11c, B11d, B12, B13a, B13aConfirm, B14, B19, B20, B21,
    B22, B23Preset, B23Confirm, B23, B24, B24Duty, B25, B30bGate, B30b, B30cGate, B30c, C11a, C11b, C13, C14a,
    C16Gate, C16, C19, C21, C21Gate, C25, D1, D2, D3, D4, D5, D6, D7, D8, D9, D10, D11, D12, D13, D14, RowCount
};
constexpr quint64 bit(unsigned row) { return quint64{1} << row; }
template <typename... Rows> constexpr quint64 rows(Rows... of) { return (bit(of) | ...); }

/// What was answered about the meeting …
enum : quint64 {
    zoom = bit(0), dfnconf = bit(1), meet = bit(2), over300 = bit(3), over100 = bit(4), over15 = bit(5), over40Minutes = bit(6),
    student = bit(7), externalHost = bit(8), linkGiven = bit(9), unlicensed = bit(10), notInvitable = bit(11), joinLink = bit(12),
    accounts = bit(13), registrationOnly = bit(14), linkOnly = bit(15), privatePurpose = bit(16), under16 = bit(17),
    highProtection = bit(18), specialCategories = bit(19), classified = bit(20), ruledOutContent = bit(21), examination = bit(22),
    applicants = bit(23), badAddress = bit(24), privateAddress = bit(25), foreignDomains = bit(26), foreignRecipients = bit(27),
    externals = bit(28), endToEnd = bit(29), telephone = bit(30), browser = bit(31), streaming = bit(32), noPasscode = bit(33),
    noWaitingRoom = bit(34), publicPlace = bit(35), registrationNeeded = bit(36), webinar = bit(37), sensitive = bit(38),
    domainsConfirmed = bit(39), admitted = bit(40), dfnconfRuledOut = bit(41), meetNotSuitable = bit(42), smallAndPlain = bit(43),
    meetSuitable = bit(44), dfnconfSuitable = bit(45), zoomPossible = bit(46),
    ofVerdicts = dfnconfRuledOut | meetNotSuitable | meetSuitable | dfnconfSuitable | zoomPossible
};
/// … and about what happens in it.
enum : quint64 {
    recording = bit(0), monitored = bit(1), incomplete = bit(2), automatic = bit(3), forPublic = bit(4), badlyStored = bit(5),
    keptTooLong = bit(6), chatKept = bit(7), namedPoll = bit(8), vote = bit(9), secretVote = bit(10), remote = bit(11),
    remoteForOther = bit(12), remoteUncertain = bit(13), remoteExternal = bit(14), badList = bit(15), securityList = bit(16), noList = bit(17)
};

struct Packed
{
    quint64 meeting = 0;
    quint64 features = 0;
    quint64 given = 0;          ///< reasons and confirmations, each at its row
};

struct Decision
{
    quint64 arises = 0;
    quint64 open = 0;
};

/// What factsFor() does.
inline Packed forTool(Tool tool, Packed packed)
{
    constexpr std::array<quint64, 3> own{dfnconf | linkOnly, meet | linkOnly, zoom | accounts};
    packed.meeting &= ~(zoom | dfnconf | meet | accounts | registrationOnly | linkOnly | noPasscode | noWaitingRoom | endToEnd
                        | linkGiven | unlicensed | notInvitable | joinLink);
    packed.meeting |= own[static_cast<std::size_t>(tool)];
    return packed;
}

inline Decision decide(const Packed &p)
{
    quint64 arises = 0;
    const auto row = [&arises](Row at, bool holds) { arises |= quint64{holds} << at; };
    const auto all = [&p](quint64 mask) { return (p.meeting & mask) == mask; };
    const auto any = [&p](quint64 mask) { return (p.meeting & mask) != 0; };
    const auto every = [&p](quint64 mask) { return (p.features & mask) == mask; };
    const auto some = [&p](quint64 mask) { return (p.features & mask) != 0; };
    const bool isZoom = all(zoom), isOther = any(dfnconf | meet);

    row(A1, all(zoom | over300));
    row(A1Help, all(zoom | student | over40Minutes));
    row(A3, all(zoom | linkGiven) & (any(unlicensed | notInvitable) | all(joinLink | registrationOnly)));
    row(B1, isZoom);
    row(B5, all(privatePurpose));
    row(B6, all(zoom | externalHost));
    row(B7, every(monitored));
    row(B10, all(zoom | under16));
    row(B11a, all(zoom | highProtection));
    row(B11b, all(zoom | specialCategories));
    row(B11c, all(classified));
    row(B11d, all(zoom | ruledOutContent));
    row(B12, all(zoom | applicants));
    row(B13a, any(badAddress) | all(zoom | privateAddress));
    row(B13aConfirm, all(foreignDomains));
    row(B14, all(zoom | examination));
    row(B19, all(zoom | endToEnd) & any(telephone | browser | streaming));
    row(B20, all(zoom | noPasscode));
    row(B21, all(publicPlace) & !all(zoom | registrationOnly));
    row(B22, all(zoom | noWaitingRoom));
    row(B23Preset, isZoom & any(linkOnly | registrationOnly));
    row(B23Confirm, all(zoom | accounts) & any(foreignRecipients | externals));
    row(B23, all(zoom | linkOnly | noWaitingRoom));
    row(B24, every(recording | incomplete));
    row(B24Duty, every(recording));
    row(B25, every(namedPoll));
    row(B30bGate, every(remote | remoteForOther));
    row(B30b, every(remote));
    row(B30cGate, every(remote | remoteUncertain));
    row(B30c, every(remoteExternal));
    row(C11a, every(badList));
    row(C11b, some(securityList) | (all(zoom | registrationOnly) & every(noList)));
    row(C13, every(recording | automatic));
    row(C14a, every(forPublic));
    row(C16Gate, every(recording | badlyStored));
    row(C16, every(recording | keptTooLong));
    row(C19, every(chatKept));
    row(C21, every(vote));
    row(C21Gate, every(secretVote | namedPoll));
    row(C25, all(examination));
    row(D1, all(dfnconf | over100));
    row(D2, all(meet | over15));
    row(D3, all(meet | telephone));
    row(D4, isOther & any(accounts | registrationOnly | registrationNeeded | webinar));
    row(D5, isOther & all(endToEnd));
    row(D6, isOther & all(noPasscode));
    row(D7, all(zoom | registrationNeeded) & !all(registrationOnly));
    row(D8, all(dfnconf | streaming) & !every(recording));
    row(D9, all(examination) & every(recording));
    row(D10, all(zoom | telephone | noWaitingRoom));
    row(D11, isOther & all(sensitive));
    row(D12, isOther & all(privateAddress));
    row(D13, all(dfnconf | streaming | examination));
    row(D14, all(meet) & (all(streaming) | every(recording)));

    constexpr quint64 neverOpen = rows(A1Help, B22, B23Preset, B24Duty, C11b);
    const quint64 closed = p.given | neverOpen | quint64{all(domainsConfirmed)} << B13aConfirm
        | quint64{all(admitted)} << B23Confirm | quint64{all(dfnconfRuledOut | meetNotSuitable)} << B1;
    return {arises, arises & ~closed};
}

inline Verdict verdictOf(const Decision &decision, const Packed &p)
{
    constexpr quint64 ruledOutBy = rows(A1, B5, B6, B10, B11b, B11c, B11d, D1, D3, D4, D13);
    constexpr quint64 reasonBy = rows(B1, B11a, B12, B14, D2);
    const bool met = (~p.meeting & (dfnconfRuledOut | meetNotSuitable)) == 0;
    if ((decision.arises & ruledOutBy) != 0)
        return Verdict::RuledOut;
    return (decision.arises & reasonBy & ~(quint64{met} << B1)) != 0 ? Verdict::NeedsReason : Verdict::Suitable;
}

/// Puts a verdict where the rules of other tools and the recommendation look for it.
inline void note(Packed &p, Tool tool, Verdict verdict)
{
    if (tool == Tool::Dfnconf)
        p.meeting |= verdict == Verdict::RuledOut ? quint64{dfnconfRuledOut} : verdict == Verdict::Suitable ? quint64{dfnconfSuitable} : 0;
    else if (tool == Tool::Meet)
        p.meeting |= verdict == Verdict::Suitable ? meetSuitable : meetNotSuitable;
    else
        p.meeting |= verdict == Verdict::RuledOut ? 0 : quint64{zoomPossible};
}

inline std::optional<Tool> recommended(const Packed &p)
{
    if ((~p.meeting & (meetSuitable | smallAndPlain)) == 0)
        return Tool::Meet;
    if ((p.meeting & dfnconfSuitable) != 0)
        return Tool::Dfnconf;
    if ((p.meeting & meetSuitable) != 0)
        return Tool::Meet;
    return (p.meeting & zoomPossible) != 0 ? std::optional(Tool::Zoom) : std::nullopt;
}

} // namespace einlass::byhand
