// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/protection_page.h"

#include "widgets/protection_editor.h"
#include "widgets/secrets_editor.h"

namespace einlass {

ProtectionPage::ProtectionPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent)
{
    addEditor(new ProtectionEditor(model, services));
    m_secrets = addEditor(new SecretsEditor(model, services));
    initialise();
}

void ProtectionPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    m_secrets->makeMissing();
}

void ProtectionPage::retranslate()
{
    setTitle(tr("How is it protected?"));
    setSubTitle(tr("The strictest settings are chosen already. Change only what this meeting needs."));
    EditorPage::retranslate();
}

} // namespace einlass
