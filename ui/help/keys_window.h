// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace einlass {

struct Services;

/// The keys of a window, read from the window itself.
class KeysWindow : public QDialog
{
    Q_OBJECT

public:
    /// `window` is the one whose keys are shown, and the parent.
    KeysWindow(QWidget &window, const Services &services);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void retranslate();

    QWidget &m_window;
    const Services &m_services;
    QTreeWidget *m_table;
    QLabel *m_more;
    QDialogButtonBox *m_buttons;
};

} // namespace einlass
