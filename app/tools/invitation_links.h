// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/html_text.h"
#include "tools/links.h"

#include <QString>

#include <vector>

namespace einlass {

/// A link in a text, judged.
struct FoundLink
{
    qsizetype at = 0;               ///< where it stands in the text
    LinkJudgement judged;
    /// Shaped like a Zoom link, but on a host that is not Zoom's.
    bool pretendsZoom = false;
    /// The words that carry it are a link to another host.
    bool misleading = false;
};

/// Most links of one text that are looked at.
inline constexpr std::size_t maximumLinks = 500;

inline bool isZoom(const FoundLink &link)
{
    return link.judged.tool == Tool::Zoom;
}

/// Links that only invitations have, even if they may not stand in one.
bool belongsToInvitation(LinkKind kind);

/// The text with links in angle brackets that were broken over lines, also of a quoted mail, put
/// together again. One pass.
QString withWholeLinks(const QString &text);

/// All web links of a text in their order: those written out, with or without scheme, and those
/// behind words of HTML.
std::vector<FoundLink> findLinks(const HtmlText &text, const ToolHosts &hosts);

} // namespace einlass
