// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library_fixture.h"

/// What tests of duties, consents and forgetting share.
namespace einlass::test {

inline std::optional<KeptDuty> find(const std::vector<KeptDuty> &duties, const QString &id)
{
    const auto found = std::find_if(duties.begin(), duties.end(), [&](const KeptDuty &duty) { return duty.id.startsWith(id); });
    return found == duties.end() ? std::nullopt : std::optional(*found);
}

inline ConsentEntry agreed(ConsentEntry entry, const std::vector<ConsentItem> &items)
{
    entry.askedOn = QDate(2027, 3, 21);
    entry.answeredOn = QDate(2027, 3, 25);
    entry.way = ConsentWay::Mail;
    for (const ConsentItem &item : items)
        entry.items[item.id] = true;
    return entry;
}

inline void settleAll(Library &library, const QString &id)
{
    for (const KeptDuty &duty : library.duties(id)) {
        if (duty.state == DutyState::Open)
            QVERIFY(library.setDuty(id, duty.id, DutyState::Done).ok());
    }
}

} // namespace einlass::test
