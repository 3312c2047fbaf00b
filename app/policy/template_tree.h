// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace einlass {

/// What a Mustache template prints, as a tree. Names are whole paths: in a section "groups" the
/// placeholder "heading" is "groups/heading".
struct TemplateNode
{
    enum Kind { Value, Section, Inverted };
    Kind kind = Value;
    QString path;
    int line = 1;
    std::vector<TemplateNode> body;
    bool says = false;          ///< a section with words of its own, markup aside
};

/// Reads a template whose placeholders are the paths in `known`; as in Mustache, a name that its
/// section does not have is looked for in the sections around it. Only the tags that every author
/// can follow are taken: {{name}}, {{#name}}, {{^name}}, {{/name}}, {{! comment }}.
Result<std::vector<TemplateNode>> readTemplate(const QString &text, const QStringList &known, const QString &shownAs);

/// Whether the nodes print this path whatever the values are. A section around it counts only when
/// it is the value itself or a list that holds it, or one of `given` ("changes", "^someDates"), which
/// is known to hold; both branches of a section together count, too.
bool alwaysPrints(const std::vector<TemplateNode> &nodes, const QString &path, const QStringList &given = {});

/// Whether the section of this path is reached whatever the values are, and has words to say.
bool alwaysSays(const std::vector<TemplateNode> &nodes, const QString &path, const QStringList &given = {});

/// Where the path stands at all; 0 when nowhere.
int lineOf(const std::vector<TemplateNode> &nodes, const QString &path);

} // namespace einlass
