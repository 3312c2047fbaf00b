// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/side_bar.h"

#include "interface_language.h"
#include "services.h"
#include "style/icons.h"
#include "style/palettes.h"
#include "style/spacing.h"
#include "widgets/notice_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

/// Characters beside each other from which on there is room for words at the side.
constexpr int roomyColumns = 110;
constexpr int codeLength = 2;

} // namespace

SideBar::SideBar(const Services &services, PlanKeeper &keeper, const QList<QAction *> &planActions,
                 QWidget *parent)
    : QWidget(parent), m_services(services), m_steps(new StepList(this)),
      m_notice(new NoticeBar(services, this)), m_plan(new QPushButton(this)),
      m_languageLabel(new QLabel(this)), m_language(new QComboBox(this))
{
    m_plan->setObjectName(QStringLiteral("planButton"));
    m_plan->setAutoDefault(false);
    m_plan->setIcon(icon(Sign::Menu));
    auto *menu = new QMenu(m_plan);
    menu->addActions(planActions);
    m_plan->setMenu(menu);
    m_language->setObjectName(QStringLiteral("languageCombo"));
    // In the strip it holds two letters; Qt would keep the room for what it held first.
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->setMinimumContentsLength(codeLength);
    m_language->addItem(QString(), languageCode(Language::German));
    m_language->addItem(QString(), languageCode(Language::English));
    m_languageLabel->setBuddy(m_language);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::question, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_plan);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);

    connect(m_steps, &StepList::chosen, this, &SideBar::stepChosen);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const bool german = m_language->itemData(index).toString() == languageCode(Language::German);
        emit languageChosen(german ? Language::German : Language::English);
    });
    connect(&keeper, &PlanKeeper::noticed, m_notice, &NoticeBar::setNotice);
    connect(m_notice, &NoticeBar::retryRequested, this, [&keeper] { keeper.keepSecrets([](bool) {}); });
    if (parent)
        parent->installEventFilter(this);
    retranslate();
}

/// From edge to edge: what the wizard puts it into has margins.
bool SideBar::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget() && !parentWidget()->isWindow() && parentWidget()->layout())
        parentWidget()->layout()->setContentsMargins({});
    return QWidget::event(event);
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        setNarrow(window()->width() < roomyColumns * fontMetrics().averageCharWidth());
    return QWidget::eventFilter(watched, event);
}

void SideBar::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    const int side = narrow ? spacing::small : spacing::medium;
    layout()->setContentsMargins(side, narrow ? spacing::small : spacing::question, side, side);
    m_steps->setNarrow(narrow);
    m_languageLabel->setVisible(!narrow);
    showTexts();
}

void SideBar::setSteps(const QList<StepList::Step> &steps, int current)
{
    m_steps->setSteps(steps, current);
}

/// A ground of its own, from edge to edge.
void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), surfaceOf(palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), dividerOf(palette()));
}

void SideBar::retranslate()
{
    m_steps->setAccessibleName(tr("Steps"));
    m_plan->setAccessibleName(tr("Plan"));
    showTexts();
    m_languageLabel->setText(tr("Lan&guage"));
    m_language->setAccessibleName(tr("Language of the interface"));
    m_language->setCurrentIndex(m_language->findData(languageCode(m_services.language.current())));
    m_notice->retranslate();
}

void SideBar::showTexts()
{
    m_plan->setText(m_narrow ? QString() : tr("Plan"));
    for (Language language : {Language::German, Language::English}) {
        const int index = m_language->findData(languageCode(language));
        // Each language in its own words, whatever the interface speaks.
        const QString whole = language == Language::German ? QStringLiteral("Deutsch") : QStringLiteral("English");
        m_language->setItemText(index, m_narrow ? languageCode(language).toUpper() : whole);
    }
}

} // namespace einlass
