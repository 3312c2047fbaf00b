// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_actions.h"

#include "help/help_desk.h"

#include <QAction>
#include <QWidget>

namespace einlass {

HelpActions::HelpActions(QWidget *window, HelpDesk &desk)
    : QObject(window), m_help(new QAction(this)), m_keys(new QAction(this)), m_about(new QAction(this))
{
    m_help->setObjectName(QStringLiteral("helpAction"));
    m_keys->setObjectName(QStringLiteral("keysAction"));
    m_about->setObjectName(QStringLiteral("aboutAction"));
    m_help->setShortcut(QKeySequence::HelpContents);
    m_keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    m_about->setMenuRole(QAction::AboutRole);
    window->addActions(all());
    connect(m_help, &QAction::triggered, &desk, &HelpDesk::showHelp);
    connect(m_keys, &QAction::triggered, &desk, &HelpDesk::showKeys);
    connect(m_about, &QAction::triggered, &desk, &HelpDesk::showAbout);
    retranslate();
}

void HelpActions::retranslate()
{
    m_help->setText(tr("&Help on this page"));
    m_keys->setText(tr("&Keys"));
    m_about->setText(tr("A&bout Einlass"));
}

} // namespace einlass
