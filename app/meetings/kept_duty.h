// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/vocabulary.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>


namespace einlass {

enum class DutyState { Open, Done, NotNeeded };
template <>
inline constexpr auto namesOf<DutyState> = std::to_array<const char *>({"open", "done", "not-needed"});

/// A dated duty of the rules, with what the host has said about it.
struct KeptDuty
{
    QString meeting;            ///< id
    QString title;              ///< of the meeting
    QString id;                 ///< of the duty in the rule pack; "revocation/…" for a revoked consent
    QStringList clauses;
    QDate date;                 ///< when it is due
    LocalizedText text;
    DutyState state = DutyState::Open;
    QDate settledOn;            ///< when the host said so; invalid while open

    bool isLate(const QDate &today) const { return state == DutyState::Open && date < today; }
    bool operator==(const KeptDuty &) const = default;
};

} // namespace einlass
