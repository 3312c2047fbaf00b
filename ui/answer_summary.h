// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace einlass {

class PlanModel;

/// One line of the summary: what was asked, what was answered, and where.
struct SummaryLine
{
    QString question;
    QString answer;         ///< empty: not answered yet
    QString pointer;
};

/// The answers that matter, in the interface's language.
std::vector<SummaryLine> summaryOf(const PlanModel &model, Language language, const QLocale &locale);

} // namespace einlass
