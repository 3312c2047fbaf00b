// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_problems.h"
#include "tools/invitation_reader.h"

namespace einlass {

/// Topic, time, series, telephone numbers and the kind of meeting, with a note for each that is
/// not certain. For a text in which a tool was found.
void addFacts(const InvitationMaterial &material, ReadInvitation &read);

/// What a host should know about link and code besides the problems.
void addNotes(const InvitationMaterial &material, const ToolHosts &hosts, ReadInvitation &read);

Message textWasCut();

} // namespace einlass
