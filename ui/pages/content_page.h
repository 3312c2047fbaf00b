// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

class QLabel;

namespace einlass {

class ContentEditor;

/// What the meeting is about, as far as it decides between the tools.
class ContentPage : public EditorPage
{
    Q_OBJECT

public:
    ContentPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel *m_privacy;
};

} // namespace einlass
