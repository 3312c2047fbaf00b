// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace einlass {

/// How long things are kept after they are no longer needed, in days. The host sets it, the rules
/// bound it: bounded() moves each value into its bounds.
struct Retention
{
    /// Names and addresses of those who were invited: after the last date, and not before every duty
    /// of the meeting is settled.
    int peopleDays = 30;
    /// The rest of the meeting, its decisions and reasons among it: after the last date, and not before
    /// its duties are settled and its consents forgotten. Drafts: after the last change.
    int meetingDays = 365;
    /// Declarations of consent: after the recording is deleted (its duty is settled).
    int consentDays = 365;

    static constexpr int longestPeopleDays = 365;
    static constexpr int shortestMeetingDays = 30;
    static constexpr int longestMeetingDays = 5 * 365;
    static constexpr int longestConsentDays = 4 * 365;  ///< claims lapse three years after a year's end

    Retention bounded() const;
    bool operator==(const Retention &) const = default;
};

enum class Forgetting { People, Consents, Meeting };

/// Something that is due to be forgotten.
struct ForgettingStep
{
    Forgetting what = Forgetting::People;
    QString meeting;            ///< id
    QString title;
    int persons = 0;            ///< how many people it is about
    QDate dueSince;

    bool operator==(const ForgettingStep &) const = default;
};

/// Where somebody is mentioned.
enum class KeptAs { Host, Recipient, MailingList, Speaker, Admitted, Consent, Interview, Profile, Preferences, Words };

struct Mention
{
    KeptAs as = KeptAs::Recipient;
    QString meeting;            ///< id; empty for profiles
    QString title;              ///< of the meeting or profile
    QString text;               ///< what stands there

    bool operator==(const Mention &) const = default;
};

/// Somebody about whom something is kept.
struct KeptPerson
{
    QString name;
    QString address;            ///< may be empty
    int mentions = 0;

    bool operator==(const KeptPerson &) const = default;
};

} // namespace einlass
