// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/content_page.h"

#include "widgets/content_editor.h"
#include "widgets/text_labels.h"

#include <QLabel>

namespace einlass {

ContentPage::ContentPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent), m_privacy(makeParagraph(this))
{
    addEditor(new ContentEditor(model, services));
    addWidget(m_privacy);
    initialise();
}

void ContentPage::retranslate()
{
    setTitle(tr("What is it about?"));
    setSubTitle(tr("Some contents rule a tool out. Tick what will be spoken about or shown."));
    m_privacy->setText(tr("Your answers stay on this computer. Einlass sends nothing anywhere."));
    EditorPage::retranslate();
}

} // namespace einlass
