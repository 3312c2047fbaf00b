// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/first_start.h"

#include "services.h"
#include "settings/profile_form.h"
#include "widgets/scroll_body.h"
#include "widgets/text_labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

FirstStart::FirstStart(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_heading(makeHeading(this)), m_introduction(makeParagraph(this)),
      m_form(new ProfileForm(QStringLiteral("firstStart"), ProfileForm::Extent::Brief, services, this)),
      m_privacy(makeParagraph(this)), m_done(new QPushButton), m_skip(new QPushButton)
{
    setObjectName(QStringLiteral("firstStart"));
    m_done->setObjectName(QStringLiteral("firstStartDoneButton"));
    m_skip->setObjectName(QStringLiteral("firstStartSkipButton"));
    m_skip->setAutoDefault(false);
    auto *body = new ScrollBody(this);
    body->column()->addWidget(m_heading);
    body->column()->addWidget(m_introduction);
    body->column()->addWidget(m_form);
    body->column()->addWidget(m_privacy);
    body->column()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(body->column()->contentsMargins().left(), 0, 0, 0);
    buttons->addWidget(m_done);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(body, 1);
    layout->addLayout(buttons);
    m_done->setDefault(true);
    setFocusProxy(m_form);
    setTabOrder(m_form->lastControl(), m_done);
    setTabOrder(m_done, m_skip);
    connect(m_done, &QPushButton::clicked, this, &FirstStart::finish);
    connect(m_skip, &QPushButton::clicked, this, &FirstStart::skipped);
    retranslate();
}

Profile FirstStart::profile() const
{
    Profile profile = m_form->profile();
    profile.id.clear();
    return profile;
}

void FirstStart::finish()
{
    if (QWidget *problem = m_form->firstProblem())
        problem->setFocus();
    else
        emit finished(profile());
}

void FirstStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Outside a dialog no button is the default one; Return goes on all the same.
void FirstStart::keyPressEvent(QKeyEvent *event)
{
    const bool goOn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (goOn && m_skip->hasFocus())
        m_skip->click();
    else if (goOn)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void FirstStart::retranslate()
{
    m_heading->setText(tr("Who prepares the meetings?"));
    m_introduction->setText(tr("Asked once: every new meeting begins with these answers. They can be changed at any time in the settings; whoever prepares meetings for others adds further profiles there."));
    m_privacy->setText(tr("This is kept on this computer only and sent nowhere. It appears in an invitation when you write one."));
    m_done->setText(tr("&Continue"));
    m_skip->setText(tr("&Later"));
    m_skip->setAccessibleDescription(tr("Begins without these answers; nothing is kept."));
    m_form->retranslate();
}

} // namespace einlass
