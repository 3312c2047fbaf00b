// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_desk.h"

#include "bring_up.h"
#include "help/help_window.h"
#include "help/keys_window.h"
#include "policy/pack.h"
#include "services.h"
#include "widgets/question_box.h"

namespace einlass {

HelpDesk::HelpDesk(QWidget *window, const Services &services, const std::function<QString()> &topic)
    : QObject(window), m_window(window), m_services(services), m_topic(topic)
{
}

void HelpDesk::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_services, m_window);
    m_help->showTopic(m_topic());
    bringUp(*m_help);
}

void HelpDesk::showKeys()
{
    if (!m_keys)
        m_keys = new KeysWindow(*m_window, m_services);
    bringUp(*m_keys);
}

void HelpDesk::showAbout()
{
    auto *box = new QuestionBox(QStringLiteral("aboutBox"), QMessageBox::NoIcon, QMessageBox::Close, m_window);
    box->setWords([box, rules = m_services.pack->version] {
        box->setWindowTitle(tr("About Einlass"));
        box->setText(tr("Einlass %1").arg(QStringLiteral(EINLASS_VERSION)));
        box->setInformativeText(tr("Rules: %1\n\nEinlass works on this computer alone and sends nothing anywhere. What it shows is "
                                   "“no open point under these rules”, never legal advice.\n\nFree software under the GNU "
                                   "General Public License, version 3 or later (GPL-3.0-or-later); without any warranty. "
                                   "Made with Qt %2.")
                                    .arg(rules, QString::fromLatin1(qVersion())));
    });
    box->open();
}

void HelpDesk::follow()
{
    if (m_help && m_help->isVisible())
        m_help->showTopic(m_topic());
}

} // namespace einlass
