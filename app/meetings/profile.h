// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

#include <vector>

namespace einlass {

/// For whom and with whom somebody prepares meetings. A host who prepares only their own has one.
struct Profile
{
    QString id;                 ///< empty: a new one
    QString label;              ///< what the host calls it: "Dekanat", "my own"
    Host host;                  ///< the organiser, as plans start with
    QString chair;              ///< "Name <address>", a name, or nothing
    QString sender;             ///< who sends the invitations, likewise
    QString helper;             ///< who helps during the meeting, likewise
    std::vector<Language> languages{Language::German, Language::English};

    bool operator==(const Profile &) const = default;
};

/// A template of the host's own. Built-in ones are data of the program.
struct OwnTemplate
{
    QString id;
    QString title;
    QDateTime changed;

    bool operator==(const OwnTemplate &) const = default;
};

} // namespace einlass
