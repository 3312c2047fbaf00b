// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

namespace einlass {

class ExplainedCheck;
struct Finding;

/// Something that only the host knows: a check box, there only while the clause asks for it. What
/// the host says by ticking is the pack's.
class ConfirmBox : public PlanEditor
{
    Q_OBJECT

public:
    ConfirmBox(const QString &clause, FindingPlace place, PlanModel &model, const Services &services,
               QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    const Finding *finding() const;

    QString m_clause;
    ExplainedCheck *m_check;
};

} // namespace einlass
