// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/vocabulary.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace einlass {

/// Hosts of the tools, from the rule pack. All lower case.
struct ToolHosts
{
    QStringList zoomLicensed;   ///< meetings made with the university's licence
    QStringList zoomFamilies;   ///< "zoom.us", "zoom-x.de", …: a host is Zoom when it is one of them or below
    QStringList dfnconf;
    QStringList meet;
    bool operator==(const ToolHosts &) const = default;
};

enum class LinkKind {
    Join, Registration,
    PersonalRegistrant,     ///< /w/…?tk= : one person's own link
    Start,                  ///< /s/… : the host's start link
    PersonalRoom,           ///< /my/…
    WebClient, CalendarFile, DialInNumbers, InvitationPage, Insights, AppLink,
    Rewritten,              ///< a mail gateway's link that cannot be unwrapped
    Other
};

/// Why a link that may look right is not compared with any known host.
enum class LinkFault {
    None,
    Unreadable,         ///< no web address, or one that programs read in different ways
    Invisible,          ///< blanks, controls or invisible characters inside
    Backslash,
    EncodedHost,        ///< percent signs in the host
    UserName,           ///< "known.example@other.example"
    Port,
    ForeignLetters,     ///< the host is not written in ASCII, or is Punycode
    OddPath,            ///< empty, "." or ".." segments
    OddCharacters       ///< letters and signs behind the host that the tool's links never have
};

/// What one link is, found by its parsed parts alone.
struct LinkJudgement
{
    std::optional<Tool> tool;       ///< nothing: no link of a known tool
    LinkKind kind = LinkKind::Other;
    bool licensed = false;          ///< Zoom: on a host of the university's licence; others: true
    QString host;                   ///< lower-case A-label
    QString meetingId;              ///< digits (Zoom, DFNconf) or room name (Meet); may be empty
    QString link;                   ///< unwrapped, otherwise as pasted
    std::map<QString, QString> secrets;     ///< pwd, pin, tk, zak
    bool valid = false;             ///< parses as a link at all
    bool unwrapped = false;         ///< a gateway had put its own address in front
    LinkFault fault = LinkFault::None;
};

LinkJudgement judgeLink(const QString &link, const ToolHosts &hosts);

/// The link with https: where it has http: and leads to a host of one of the tools, which all
/// understand https; otherwise as it is.
QString securedLink(const QString &link, const ToolHosts &hosts);

/// The fault in words, and what to do. Empty for None.
Message explain(LinkFault fault);

} // namespace einlass
