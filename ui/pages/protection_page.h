// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

namespace einlass {

class SecretsEditor;

/// How the meeting is protected: code, admission, waiting room, encryption, access data.
class ProtectionPage : public EditorPage
{
    Q_OBJECT

public:
    ProtectionPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    SecretsEditor *m_secrets;
};

} // namespace einlass
