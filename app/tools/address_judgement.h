// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/address_memory.h"
#include "tools/addresses.h"
#include "tools/domains.h"

namespace einlass {

/// Longer texts are judged anew each time.
inline constexpr qsizetype longestRememberedAddress = 320;

/// What a domain alone says.
struct AddressBook::Judgement
{
    AddressClass kind = AddressClass::External;
    QString reasonKey;
    QString resembles = {};
    QString warningKey = {};
    ParsedDomain domain = {};
    LocalizedText reason = {};
};

/// Lists have few domains, and a plan's recipients are judged again at every edit.
struct AddressBook::Memory
{
    BoundedMemory<Judgement> domains{20'000};
    BoundedMemory<JudgedAddress> entries{150'000};
};

} // namespace einlass
