// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "policy/derive.h"
#include "policy/evaluation.h"
#include "policy/remedy.h"
#include "session/tool_access.h"
#include "storage/secret_store.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace einlass {

class Pack;

/// Owns the plan while it is edited. One door in: update(). Recomputes everything from the whole
/// value; knows no widget.
class PlanModel : public QObject
{
    Q_OBJECT

public:
    PlanModel(std::shared_ptr<const Pack> pack, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    const DerivedPlan &derived() const { return m_derived; }
    const Evaluation &evaluation() const { return m_evaluation; }
    const Pack &pack() const { return *m_pack; }

    /// Secrets of this meeting, in memory only; kept by the keychain elsewhere.
    const AccessSecrets &secrets() const { return m_secrets; }

    /// Changes the plan. Nothing happens when the edit leaves it as it was.
    void update(const std::function<void(Plan &)> &edit);
    /// Once something was sent, other secrets count as a new revision of the access data.
    void setSecrets(const AccessSecrets &secrets);

    /// The ways out of a finding of this plan that apply() can go; looked for when first asked.
    const std::vector<Remedy> &remediesFor(const Finding &finding) const;
    /// What choosing the tool means, with the settings that go with it.
    Remedy choosing(Tool tool) const;
    /// Changes the answers in one go. Access data stay with the tool that they belong to.
    void apply(const Remedy &remedy);

    /// Another plan altogether (opened, from a template, new).
    void reset(const Plan &plan, const AccessSecrets &secrets = {});

    bool isModified() const { return m_modified; }
    void setSaved() { m_modified = false; }

signals:
    /// Another plan has come altogether, before planChanged(): what was under way for the old one ends.
    void replaced();
    void planChanged();
    /// After every change of the plan, when findings, verdicts or derived values differ.
    void evaluationChanged();
    void secretsChanged();

private:
    void recompute();

    std::shared_ptr<const Pack> m_pack;
    Plan m_plan;
    DerivedPlan m_derived;
    Evaluation m_evaluation;
    AccessSecrets m_secrets;
    ToolAccess m_aside;
    /// By clause and binding, for the plan as it is.
    mutable std::map<std::pair<QString, Binding>, std::vector<Remedy>> m_remedies;
    bool m_modified = false;
};

} // namespace einlass
