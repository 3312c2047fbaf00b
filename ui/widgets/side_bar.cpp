// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/side_bar.h"

#include "interface_language.h"
#include "services.h"
#include "widgets/notice_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

SideBar::SideBar(const Services &services, PlanKeeper &keeper, const QList<QAction *> &planActions,
                 QWidget *parent)
    : QWidget(parent), m_services(services), m_steps(new StepList(this)),
      m_notice(new NoticeBar(services, this)), m_plan(new QPushButton(this)),
      m_languageLabel(new QLabel(this)), m_language(new QComboBox(this))
{
    m_plan->setObjectName(QStringLiteral("planButton"));
    m_plan->setAutoDefault(false);
    auto *menu = new QMenu(m_plan);
    menu->addActions(planActions);
    m_plan->setMenu(menu);
    m_language->setObjectName(QStringLiteral("languageCombo"));
    // Each language in its own words, whatever the interface speaks.
    m_language->addItem(QStringLiteral("Deutsch"), languageCode(Language::German));
    m_language->addItem(QStringLiteral("English"), languageCode(Language::English));
    m_languageLabel->setBuddy(m_language);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_plan);
    layout->addSpacing(4);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);

    connect(m_steps, &StepList::chosen, this, &SideBar::stepChosen);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const bool german = m_language->itemData(index).toString() == languageCode(Language::German);
        emit languageChosen(german ? Language::German : Language::English);
    });
    connect(&keeper, &PlanKeeper::noticed, m_notice, &NoticeBar::setNotice);
    connect(m_notice, &NoticeBar::retryRequested, this, [&keeper] { keeper.keepSecrets([](bool) {}); });
    retranslate();
}

void SideBar::setSteps(const QList<StepList::Step> &steps, int current)
{
    m_steps->setSteps(steps, current);
}

void SideBar::retranslate()
{
    m_steps->setAccessibleName(tr("Steps"));
    m_plan->setText(tr("Plan"));
    m_languageLabel->setText(tr("Lan&guage"));
    m_language->setAccessibleName(tr("Language of the interface"));
    m_language->setCurrentIndex(m_language->findData(languageCode(m_services.language.current())));
    m_notice->retranslate();
}

} // namespace einlass
