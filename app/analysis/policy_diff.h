// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/circumstance.h"
#include "analysis/part_changes.h"
#include "plan/vocabulary.h"
#include "policy/evaluation.h"
#include "policy/verdicts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// Which situations two rule packs decide differently, and what else differs between them.
namespace einlass {

class Pack;

/// The situations in which something changes.
struct Situations
{
    std::vector<Circumstance> where;    ///< what all of them have in common
    QStringList dependsOn;              ///< further questions on which it depends whether it changes
    qint64 changed = 0;
    qint64 of = 0;                      ///< the situations that have `where` in common

    bool operator==(const Situations &) const = default;
};

/// A tool's verdict that changes.
struct VerdictChange
{
    Tool tool = Tool::Dfnconf;
    Verdict from = Verdict::Suitable;
    Verdict to = Verdict::Suitable;
    Situations situations;
};

/// A finding that changes.
struct FindingChange
{
    QString rule;                               ///< "B11b/gate"
    std::vector<std::optional<Tool>> tools;     ///< with which it does; nothing: without a chosen tool
    RuleState from = RuleState::Absent;
    RuleState to = RuleState::Absent;
    Situations situations;
};

struct PolicyDiff
{
    std::vector<VerdictChange> verdicts;
    std::vector<FindingChange> findings;        ///< of rules that both packs have
    std::vector<std::pair<QString, QString>> renamed;   ///< the same conditions for another clause
    QStringList onlyBefore;                     ///< rules that the other pack has not
    QStringList onlyAfter;
    QStringList wording;                        ///< rules that decide the same and say it in other words
    std::vector<PartChange> parts;              ///< what is not decided, compared by name

    bool isEmpty() const
    {
        return verdicts.empty() && findings.empty() && renamed.empty() && onlyBefore.isEmpty() && onlyAfter.isEmpty()
            && wording.isEmpty() && parts.empty();
    }
};

/// Decides all answers that one of the packs tells apart, by both.
PolicyDiff diffPacks(const Pack &before, const Pack &after);

} // namespace einlass
