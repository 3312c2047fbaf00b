// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

class QLabel;

namespace einlass {

/// What happens in the meeting besides talking: each a question with yes or no, its own questions
/// only after a yes.
class FeaturesPage : public EditorPage
{
    Q_OBJECT

public:
    FeaturesPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel *m_more;
};

} // namespace einlass
