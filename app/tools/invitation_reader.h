// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"
#include "tools/links.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace einlass {

enum class InvitationKind { None, Join, Registration };

struct InvitationProblem
{
    QString clause;         ///< "A3", "B20", …
    QString key;            ///< which of the clause's problems, e.g. "start-link"
    LocalizedText message;
};

/// What an invitation of Zoom, DFNconf or Meet says. Absent facts are empty.
struct ReadInvitation
{
    std::optional<Tool> tool;
    InvitationKind kind = InvitationKind::None;
    QString link;               ///< as pasted, pwd included (unwrapped from mail gateways)
    QString meetingId;          ///< digits without blanks
    QString passcode;
    QString topic;
    std::optional<LocalTime> start;     ///< only when the text leaves no doubt
    std::vector<InvitationProblem> problems;

    bool found() const { return tool.has_value() || !link.isEmpty() || !meetingId.isEmpty(); }
};

/// Texts of problems by key, from the rule pack. "{host}" and "{link}" are filled in.
using InvitationTexts = QHash<QString, LocalizedText>;

/// Largest invitation text that is looked at, in characters; what is longer is cut off there.
inline constexpr qsizetype maximumInvitationLength = qsizetype(1024) * 1024;

/// Reads pasted text: plain or HTML, German, English or mixed, edited or not.
ReadInvitation readInvitation(const QString &text, const ToolHosts &hosts, const InvitationTexts &texts);

} // namespace einlass
