// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/addresses_page.h"
#include "settings/data_page.h"
#include "settings/keeping_page.h"
#include "settings/languages_page.h"
#include "settings/people_kept_page.h"
#include "settings/profiles_page.h"
#include "settings/templates_page.h"
#include "widgets/list_width.h"
#include "widgets/return_key.h"
#include "widgets/tab_order.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr QSize startSize(1000, 660);

} // namespace

SettingsDialog::SettingsDialog(const Services &services, const QString &dataFolder, QWidget *parent)
    : QDialog(parent), m_services(services), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    m_list->setObjectName(QStringLiteral("settingsList"));
    // On the window's own ground; the row shows the focus.
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("settingsCloseButton"));
    // Return belongs to the fields and lists of the pages.
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    addPages(dataFolder);
    auto *pages = new QHBoxLayout;
    pages->addWidget(m_list);
    pages->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(pages, 1);
    layout->addWidget(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        refreshPage();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (services.library) {
        connect(services.library, &Library::stateChanged, this, &SettingsDialog::refreshPage);
    }
    // The way out comes last, whatever was made first.
    QWidget *last = previousInFocusChain();
    while (last->focusPolicy() == Qt::NoFocus)
        last = last->previousInFocusChain();
    setTabOrder(last, m_buttons->button(QDialogButtonBox::Close));
    retranslate();
    m_list->setCurrentRow(Languages);
    resize(startSize);
}

void SettingsDialog::addPages(const QString &dataFolder)
{
    auto *data = new DataPage(dataFolder, m_services, this);
    m_pages = {new LanguagesPage(m_services, this), new ProfilesPage(m_services, this), new TemplatesPage(m_services, this), new AddressesPage(m_services, this), new KeepingPage(m_services, this),
               new PeopleKeptPage(m_services, this), data};
    for (SettingsPage *page : m_pages) {
        m_stack->addWidget(page);
        m_list->addItem(QString());
    }
    connect(data, &DataPage::everythingDeleted, this, &SettingsDialog::everythingDeleted);
}

void SettingsDialog::showPage(Page page)
{
    m_list->setCurrentRow(page);
    m_list->setFocus();
}

/// The other pages follow when they come into view.
void SettingsDialog::refreshPage()
{
    if (isVisible() && m_list->currentRow() >= 0)
        m_pages.at(static_cast<std::size_t>(m_list->currentRow()))->refresh();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refreshPage();
}

bool SettingsDialog::focusNextPrevChild(bool next)
{
    return moveFocus(tabStops(*this), focusWidget(), next) || QDialog::focusNextPrevChild(next);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setLocale(m_services.language.locale());
    setWindowTitle(tr("Settings – Einlass"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->retranslate();
        m_list->item(static_cast<int>(i))->setText(m_pages[i]->name());
    }
    fitWidth(*m_list);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!returnPresses(*event, focusWidget()))
        QDialog::keyPressEvent(event);
}

} // namespace einlass
