// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/context.h"

namespace einlass {

/// The one gate. Documents that go out take a ClearedPlan, those with access data a ReadyPlan, and
/// only these functions make one: what must not leave the program cannot.
class ClearedPlan
{
public:
    const DocumentContext &context() const { return m_context; }

private:
    friend Result<ClearedPlan> clear(const DocumentContext &context);
    explicit ClearedPlan(const DocumentContext &context) : m_context(context) {}
    DocumentContext m_context;
};

/// Refused while a gate, a justification or a confirmation is open; the message names the clauses.
/// A plan without a tool may pass: only documents that need no tool can be made from it.
Result<ClearedPlan> clear(const DocumentContext &context);

class ReadyPlan
{
public:
    const DocumentContext &context() const { return m_cleared.context(); }
    const ClearedPlan &cleared() const { return m_cleared; }
    const AccessData &access() const { return m_access; }

private:
    friend Result<ReadyPlan> ready(const ClearedPlan &plan, const AccessData &access);
    ReadyPlan(ClearedPlan plan, AccessData access)
        : m_cleared(std::move(plan)), m_access(std::move(access)) {}
    ClearedPlan m_cleared;
    AccessData m_access;
};

/// Refused without a tool, without a link that may be invited to, without what participants need
/// (a registration link needs nothing more), or when the link is not this tool's or not licensed.
/// The host PIN is dropped from what a ReadyPlan carries.
Result<ReadyPlan> ready(const ClearedPlan &plan, const AccessData &access);

} // namespace einlass
