// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_chooser.h"

#include "interface_language.h"

#include <QFileDialog>
#include <QFileInfo>

namespace einlass {
namespace {

/// Its title and kinds of files are in the language in which it was asked for: in another one it closes,
/// as if it had been cancelled, and can be asked for again.
QString chosenIn(QFileDialog &dialog, const InterfaceLanguage &language)
{
    QObject::connect(&language, &InterfaceLanguage::changed, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString DialogFileChooser::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog, m_language);
}

QString DialogFileChooser::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                    const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(proposal);
    // Before the dialog asks whether a file may be replaced: it must ask for the one that will be.
    dialog.setDefaultSuffix(QFileInfo(proposal).completeSuffix());
    return chosenIn(dialog, m_language);
}

QString DialogFileChooser::folder(QWidget *parent, const QString &title)
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog, m_language);
}

} // namespace einlass
