// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/vocabulary.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace einlass {

/// How a clause binds (the wording of the source decides).
enum class Binding { Gate, Justify, Confirm, Preset, Duty, Help };
template <>
inline constexpr auto namesOf<Binding> = std::to_array<const char *>(
    {"gate", "justify", "confirm", "preset", "duty", "help"});

/// What one situation of a rule says, where several hold at once.
struct FindingPart
{
    QStringList fields;
    LocalizedText message;
    bool missing = false;       ///< only an answer is missing; none that was given is wrong
    bool operator==(const FindingPart &) const = default;
};

struct Finding
{
    QString clause;
    Binding binding = Binding::Help;
    bool open = false;
    QStringList fields;         ///< JSON pointers into the plan, the one to jump to first
    LocalizedText message;      ///< placeholders filled in
    LocalizedText remedy;
    LocalizedText source;       ///< section and version of the source, or "our rule"
    bool own = false;           ///< our rule, not the university's
    std::vector<FindingPart> parts;     ///< of a gate, in the order of the fields
    bool byItself = false;      ///< settled without the host's doing
    LocalizedText statement;    ///< what the host says by confirming, where a confirmation closes it

    /// Gate, justify and confirm findings that are open keep the documents shut.
    bool blocks() const
    {
        return open && (binding == Binding::Gate || binding == Binding::Justify
                        || binding == Binding::Confirm);
    }
    bool operator==(const Finding &) const = default;
};

enum class Verdict { Suitable, NeedsReason, RuledOut };
template <>
inline constexpr auto namesOf<Verdict> = std::to_array<const char *>(
    {"suitable", "needs-reason", "ruled-out"});

struct ToolVerdict
{
    Verdict verdict = Verdict::RuledOut;
    QStringList because;        ///< clauses, each once, in the rule pack's order
    bool operator==(const ToolVerdict &) const = default;
};

/// All that the rules say about one plan.
struct Evaluation
{
    std::vector<Finding> findings;              ///< in the rule pack's order
    std::array<ToolVerdict, 3> tools;           ///< by Tool
    std::optional<Tool> recommended;
    std::optional<bool> compliant;              ///< nothing while no tool is chosen

    const ToolVerdict &of(Tool tool) const { return tools[static_cast<std::size_t>(tool)]; }
    bool blocked() const
    {
        for (const Finding &finding : findings) {
            if (finding.blocks())
                return true;
        }
        return false;
    }
    bool operator==(const Evaluation &) const = default;
};

} // namespace einlass
