// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QLabel;

namespace einlass {

class StateIcon;

/// For a meeting that people were invited to: what a change of these answers brings about, while it is being
/// made and nothing has gone out yet. Not there before the first invitation, nor after a cancellation.
class ChangeNotice : public PlanEditor
{
    Q_OBJECT

public:
    ChangeNotice(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void fill();
    QStringList lines() const;

    Plan m_told;            ///< as it was opened, or as it last went out
    QWidget *m_row;
    StateIcon *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
};

} // namespace einlass
