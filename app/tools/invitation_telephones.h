// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_fields.h"

#include <QString>

#include <vector>

namespace einlass {

/// A number by which a meeting is entered, from a text that has many times more digits.
struct InvitationTelephone
{
    QString number;         ///< "+496971049922"
    QString place;          ///< "Deutschland", "US (Chicago)"; may be empty
    bool operator==(const InvitationTelephone &) const = default;
};

/// The numbers in the part for telephones, and those that carry the meeting's ID behind commas
/// ("one tap"); each once. Numbers elsewhere are somebody's own.
std::vector<InvitationTelephone> findTelephones(const QString &text, const std::vector<Field> &fields);

} // namespace einlass
