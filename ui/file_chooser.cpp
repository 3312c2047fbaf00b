// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_chooser.h"

#include <QFileDialog>

namespace einlass {

QString DialogFileChooser::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogFileChooser::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                    const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QString DialogFileChooser::folder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace einlass
