// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// Templates: plans without what belongs to one meeting. The built-in ones are data, a host's own
/// are made from a plan, and a department hands its own on as one file.
namespace einlass {

struct ToolHosts;

struct PlanTemplate
{
    QString id;                     ///< of built-in ones the occasion's name; of others the caller's
    QString name;                   ///< the host's own; empty for built-in ones, which are called by their occasion
    Plan plan;

    bool operator==(const PlanTemplate &) const = default;
};

/// What a template takes over beside what every template has.
struct TemplateChoices
{
    bool recipients = false;        ///< people, mailing lists, speakers of a recording
    bool reasons = true;            ///< the host's reasons; where something else holds, they are to be written anew
};

/// The plan without dates, access data, fallback room, confirmations, sendings, host, id, the answers
/// of the rules and members that this version does not know. Duration, time zone, tool, protection,
/// recording (without its day of deletion), texts and translations stay, but for texts that would give
/// access data away. Made twice it is the same. `hosts` are the rule pack's.
Plan templateOf(const Plan &plan, const ToolHosts &hosts, const TemplateChoices &choices = {});

/// A new plan from a template, for this host and, when given, this beginning. It has no id yet.
Plan fromTemplate(const PlanTemplate &pattern, const Host &host, const std::optional<LocalTime> &start = {});

/// The templates that come with the program, in the order in which they are offered.
const std::vector<PlanTemplate> &builtInTemplates();

/// Most templates in one file, and its greatest size in bytes.
inline constexpr int maximumTemplates = 200;
inline constexpr qint64 maximumTemplateFileSize = 4 * 1024 * 1024;

/// "einlass-templates/1" text for a department. Each is made a template once more, so nothing of a
/// meeting is in it; recipients only where the choice says so.
QByteArray writeTemplates(const std::vector<PlanTemplate> &templates, const ToolHosts &hosts,
                          const TemplateChoices &choices = {});

/// What is read from such a file. Refused whole when anything in it is wrong, with file, JSON pointer
/// and expectation. Whatever belongs to one meeting is left out. `name` is what errors call the file.
Result<std::vector<PlanTemplate>> readTemplates(const QByteArray &json, const QString &name, const ToolHosts &hosts);
Result<std::vector<PlanTemplate>> loadTemplateFile(const QString &path, const ToolHosts &hosts);

/// Writes atomically; the old file stays whole when anything fails.
Result<void> saveTemplateFile(const std::vector<PlanTemplate> &templates, const QString &path,
                              const ToolHosts &hosts, const TemplateChoices &choices = {});

} // namespace einlass
