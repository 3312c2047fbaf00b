// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"
#include "widgets/plan_editor.h"

#include <functional>
#include <map>

class QVBoxLayout;

namespace einlass {

/// Reasons or confirmations that a rule asks for and no question of the pages does, as another
/// university's rules may: each is asked for here, in the rule's own words. Made when first needed.
class AnswersHere : public PlanEditor
{
    Q_OBJECT

public:
    /// Whether another page asks for the place as the plan is now.
    using Offered = std::function<bool(const QString &pointer)>;

    /// `binding`: Justify for reasons, Confirm for confirmations.
    AnswersHere(Binding binding, PlanModel &model, const Services &services, Offered offered,
                QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

    /// Whether the finding is answered here, and so needs no other place on the page.
    bool shows(const Finding &finding) const;
    bool isEmpty() const;
    /// Where the place is answered; nothing when it is not asked for here.
    QWidget *placeOf(const QString &pointer) const;

private:
    QString pointerOf(const QString &clause) const;
    bool asks(const QString &clause) const;
    PlanEditor *make(const QString &clause);

    Binding m_binding;
    Offered m_offered;
    QVBoxLayout *m_layout;
    std::map<QString, PlanEditor *> m_editors;      ///< by clause
};

} // namespace einlass
