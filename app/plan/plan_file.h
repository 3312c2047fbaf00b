// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace einlass {

/// A plan as read from a file.
struct LoadedPlan
{
    Plan plan;
    std::vector<Message> warnings;      ///< unknown members, secrets in links, odd dates …
    /// Secret parameters that stood in access.link (pwd, pin, tk, zak), by parameter name. They
    /// are not in plan.access.link any more; the caller keeps them in the keychain or drops them.
    std::map<QString, QString> linkSecrets;
};

/// Largest plan file that is read, in bytes.
inline constexpr qint64 maximumPlanFileSize = 4 * 1024 * 1024;

/// Reads "einlass-plan/1" text. `name` is what errors call the file. Every error names the file,
/// the JSON pointer of the place and what was expected there.
/// `draft`: members that a finished plan must have may be missing, lengths have no limit, and
/// whether the dates make sense is not asked (drafts of the program itself always open again).
Result<LoadedPlan> readPlan(const QByteArray &json, const QString &name, bool draft = false);

/// Reads a plan file. Directories, missing, oversized and unreadable files are errors.
Result<LoadedPlan> loadPlanFile(const QString &path);

/// The plan as "einlass-plan/1" text, UTF-8, indented, members in the contract's order where the
/// JSON library allows. Contains no secret: link parameters that carry one are left out.
QByteArray writePlan(const Plan &plan);

/// Writes atomically: the old file stays whole when anything fails. A plan that loadPlanFile would
/// refuse, an unfinished one above all, is not written; the error says why.
Result<void> savePlanFile(const Plan &plan, const QString &path);

/// The same for a plan that may be unfinished; readPlan(…, draft = true) reads it again.
Result<void> saveDraftFile(const Plan &plan, const QString &path);

/// `link` without pwd, pin, tk, zak (query and fragment); what was taken out goes to `secrets`.
QString withoutSecrets(const QString &link, std::map<QString, QString> *secrets = nullptr);

} // namespace einlass
