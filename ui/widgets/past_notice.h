// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "widgets/plan_editor.h"

class QLabel;
class QPushButton;

namespace einlass {

class StateIcon;

/// For a meeting that nobody was invited to yet: says that its dates are over, as those of last term's text
/// are, and offers later ones. Not there otherwise.
class PastNotice : public PlanEditor
{
    Q_OBJECT

public:
    PastNotice(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    static bool isNeeded(const PlanModel &model, const Services &services);

    void refresh() override;
    void retranslate() override;

private:
    void setLater();

    std::vector<Message> m_notes;       ///< what the move could not take along
    StateIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_later;
};

} // namespace einlass
