// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/keys_window.h"

#include "help/window_keys.h"
#include "interface_language.h"
#include "services.h"
#include "widgets/text_labels.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr QSize startSize(520, 560);

} // namespace

KeysWindow::KeysWindow(QWidget &window, const Services &services)
    : QDialog(&window), m_window(window), m_services(services), m_table(new QTreeWidget(this)), m_more(makeParagraph(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("keysWindow"));
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setColumnCount(2);
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_more->setObjectName(QStringLiteral("keysMore"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(startSize);
    retranslate();
}

void KeysWindow::showEvent(QShowEvent *event)
{
    fill();
    QDialog::showEvent(event);
}

void KeysWindow::fill()
{
    m_table->clear();
    for (const WindowKey &key : keysOf(m_window))
        m_table->addTopLevelItem(new QTreeWidgetItem({key.keys.toString(QKeySequence::NativeText), key.does}));
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

void KeysWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // The window that is read may hear of the language after this one.
    QMetaObject::invokeMethod(this, &KeysWindow::fill, Qt::QueuedConnection);
}

void KeysWindow::retranslate()
{
    setLocale(m_services.language.locale());
    setWindowTitle(tr("Keys – Einlass"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setHeaderLabels({tr("Key"), tr("What it does")});
    m_more->setText(tr("Alt with an underlined letter goes to its answer or button; Tab goes on, Shift+Tab back. In lists arrow "
                       "keys choose, Return opens, Delete deletes. Escape closes a window like this one."));
}

} // namespace einlass
