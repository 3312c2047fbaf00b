// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations, pasted or from a file without a telling name, are foreign text: whatever they hold,
// reading them ends, and what comes back keeps its promises.
#include "fuzz_tools.h"

#include "tools/invitation_file.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto file = einlass::textOfInvitationFile(bytes, QStringLiteral("-"));
    einlass::fuzz::checkInvitation(file ? file->text : QString::fromUtf8(bytes));
    return 0;
}
