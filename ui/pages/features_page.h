// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

namespace einlass {

class Fold;

/// What happens in the meeting besides talking: each a question with yes or no, its own questions
/// only after a yes. What few need is folded while no such answer is there.
class FeaturesPage : public EditorPage
{
    Q_OBJECT

public:
    FeaturesPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    bool hasMore() const;

    Fold *m_more;
};

} // namespace einlass
