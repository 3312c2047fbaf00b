// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "documents/tool_completion.h"
#include "plan/plan.h"
#include "policy/derive.h"
#include "policy/evaluation.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace einlass {

class Pack;

/// Everything a document is made from. All references outlive the call; nothing else is read:
/// no clock, no settings, no keychain. The same context gives the same bytes.
struct DocumentContext
{
    const Plan &plan;
    const DerivedPlan &derived;
    const Evaluation &evaluation;
    const Pack &pack;
    const Catalogues &catalogues;
    std::vector<Language> languages;    ///< of the document, in this order; several stand in one file
    QDateTime stamp;                    ///< UTC; time stamps inside documents
    QString programVersion;
    ToolCompletion completion = {};     ///< of the plan's tool
    std::optional<int> consentsMissing = {};    ///< of people who are recorded; nothing: nobody keeps a register
    std::optional<Language> hostLanguage = {};      ///< of a sheet for the host alone, if it is one of `languages`; else the first
};

/// What people need to enter, and what the host needs besides. Never stored in a plan.
struct AccessData
{
    QString link;               ///< the complete link, with pwd where the tool put one
    QString meetingId;
    QString participantCode;    ///< Zoom passcode, DFNconf guest PIN, Meet password
    QString hostPin;            ///< DFNconf; stands in no file but the host's own clipboard
};

} // namespace einlass
