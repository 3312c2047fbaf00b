// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "documents/consent_form.h"
#include "plan/vocabulary.h"

#include <QDate>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace einlass {

/// How somebody answered: on the signed page, or by a mail that answers each item.
enum class ConsentWay { Paper, Mail };
template <>
inline constexpr auto namesOf<ConsentWay> = std::to_array<const char *>({"paper", "mail"});

/// An item of the declaration: "purpose" (to be recorded at all), "video", "publication" …
struct ConsentItem
{
    QString id;
    LocalizedText text;         ///< as it stands on the form

    bool operator==(const ConsentItem &) const = default;
};

enum class ConsentStatus {
    NotAsked,
    Asked,                      ///< no answer yet
    Agreed,                     ///< yes to every item
    PartlyAgreed,               ///< yes to being recorded, no to some items
    Declined,                   ///< takes part without being recorded
    Revoked,
};
template <>
inline constexpr auto namesOf<ConsentStatus> = std::to_array<const char *>(
    {"not-asked", "asked", "agreed", "partly-agreed", "declined", "revoked"});

/// Days from a revocation until the recording is to be deleted (C29a), where the rules name none.
inline constexpr int revocationDays = 7;

/// What is known about one person's consent.
struct ConsentEntry
{
    ConsentPerson person;
    QDate askedOn;
    std::optional<ConsentWay> way;
    std::map<QString, bool> items;      ///< answer to each item; what is not there was not answered and counts as no
    QDate answeredOn;
    bool declined = false;              ///< said no altogether
    QDate revokedOn;
    bool inPlan = true;                 ///< false: answered once and no longer among those who are recorded
    int daysToDelete = revocationDays;  ///< as the rules have it

    ConsentStatus status(const std::vector<ConsentItem> &asked) const;
    /// The last day on which the recording with this person may exist; invalid unless revoked.
    QDate deleteBy() const;

    bool operator==(const ConsentEntry &) const = default;
};

/// All that the host sheet and the check need: "not yet" while somebody's answer is missing.
struct ConsentCount
{
    int persons = 0;
    int notAsked = 0;
    int unanswered = 0;                 ///< asked, no answer
    int agreed = 0;
    int partly = 0;
    int declined = 0;
    int revoked = 0;

    static ConsentCount of(const std::vector<ConsentEntry> &entries, const std::vector<ConsentItem> &items);
    bool mayRecord() const { return persons > 0 && notAsked == 0 && unanswered == 0; }
};

} // namespace einlass
