// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"
#include "policy/derive.h"
#include "policy/evaluation.h"

#include <array>

namespace einlass {

/// Whether texts of rules may have the placeholder "{name}".
bool isFindingPlaceholder(const QString &name);

/// The first placeholder of a text that findings do not know; empty when there is none.
QString unknownPlaceholder(const QString &text);

/// Fills the placeholders of rules' texts with what this plan says. Foreign text is cleaned and
/// cut short; long lists end with how many more there are.
class FindingTexts
{
public:
    FindingTexts(const Plan &plan, const DerivedPlan &derived, const Pack &pack,
                 const std::array<ToolVerdict, 3> &tools)
        : m_plan(plan), m_derived(derived), m_pack(pack), m_tools(tools) {}

    LocalizedText filled(const LocalizedText &text) const;

private:
    QString filled(const QString &text, Language language) const;
    QString value(const QString &name, Language language) const;
    QString addresses(AddressClass kind) const;
    QString lookAlikes(Language language) const;
    QString alternatives(Language language) const;
    QString toolName(Tool tool, Language language) const;

    const Plan &m_plan;
    const DerivedPlan &m_derived;
    const Pack &m_pack;
    const std::array<ToolVerdict, 3> &m_tools;
};

} // namespace einlass
