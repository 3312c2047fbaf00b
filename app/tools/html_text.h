// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace einlass {

/// A link target in a piece of HTML, and which part of the text it belongs to.
struct HtmlLink
{
    qsizetype begin = 0;        ///< of the words that carry the link, in HtmlText::text
    qsizetype end = 0;
    QString target;
};

/// What a reader of the HTML would see, roughly: blocks become lines, entities characters.
/// Contents of script, style and the like are gone.
struct HtmlText
{
    QString text;
    std::vector<HtmlLink> links;
};

/// Whether the text has tags in it that only HTML has.
bool looksLikeHtml(const QString &text);

/// Never fails: what is no tag is text. Time and space are linear in the input.
HtmlText readHtml(const QString &html);

} // namespace einlass
