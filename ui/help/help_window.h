// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/help_texts.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QTextBrowser;

namespace einlass {

struct Services;

/// Help on each page, beside the window that it is about. Needs no network.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Services &services, QWidget *parent);

    /// An id that has no topic of its own shows the first one.
    void showTopic(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void retranslate();

    const Services &m_services;
    std::vector<HelpTopic> m_topics;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QDialogButtonBox *m_buttons;
};

} // namespace einlass
