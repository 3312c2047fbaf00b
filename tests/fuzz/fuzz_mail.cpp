// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a .eml file: reading ends, and its text is read like any other.
#include "fuzz_tools.h"

#include "tools/invitation_file.h"
#include "tools/mail_reader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    einlass::fuzz::require(einlass::mailReader());
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto file = einlass::textOfInvitationFile(bytes, QStringLiteral("fuzz.eml"));
    if (file)
        einlass::fuzz::checkInvitation(file->text);
    return 0;
}
