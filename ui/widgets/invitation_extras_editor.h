// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

#include <array>


namespace einlass {

class ChoiceBox;
class Fold;
class HostWordsEditor;

/// What few invitations need: the room of a hybrid meeting, words for people with disabilities, a room to fall back on, the time
/// in the zones of guests abroad. Folded away until one of them is wanted.
class InvitationExtrasEditor : public PlanEditor
{
    Q_OBJECT

public:
    InvitationExtrasEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeZones();
    void setZones();

    Fold *m_more;
    HostWordsEditor *m_place;
    HostWordsEditor *m_accessibility;
    HostWordsEditor *m_fallback;
    std::array<ChoiceBox *, 2> m_zones{};
    FieldBox *m_zonesBox;
};

} // namespace einlass
