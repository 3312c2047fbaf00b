// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

#include <functional>

namespace einlass {

class ExplainedCheck;

/// Something that only the host knows: a check box, there only while the clause asks for it.
class ConfirmBox : public PlanEditor
{
    Q_OBJECT

public:
    /// What the host says by ticking, in the interface's language.
    using Statement = std::function<QString()>;

    ConfirmBox(const QString &clause, Statement statement, FindingPlace place, PlanModel &model,
               const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QString m_clause;
    Statement m_statement;
    ExplainedCheck *m_check;
};

} // namespace einlass
