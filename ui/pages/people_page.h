// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

namespace einlass {

class RecipientsEditor;

/// Who takes part.
class PeoplePage : public EditorPage
{
    Q_OBJECT

public:
    PeoplePage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    bool validatePage() override;

protected:
    void retranslate() override;

private:
    RecipientsEditor *m_recipients;
};

} // namespace einlass
