// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

#include <QString>
#include <QStringList>

namespace einlass {

/// The sentences of the rule pack that apply to this plan at one place ("invitation",
/// "announcement" …) and belong to one group: what stands before the first hyphen of their id, so
/// "during-camera" is of the group "during". In the pack's order, placeholders filled in. An
/// invitation has those of the plan's detail (brief or full); a sentence that only a full one has
/// stays in a brief one when nothing else there meets a clause that participants must be told.
QStringList notices(const DocumentContext &context, Language language, const QString &place,
                    const QString &group);

/// A sentence that applies, with the clauses that it meets.
struct Notice
{
    QString id;
    QStringList clauses;
    QString text;
};
std::vector<Notice> allNotices(const DocumentContext &context, Language language, const QString &place);

} // namespace einlass
