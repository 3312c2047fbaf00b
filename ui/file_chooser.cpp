// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_chooser.h"

#include "interface_language.h"
#include "storage/preferences.h"

#include <QFileDialog>
#include <QFileInfo>

namespace einlass {
namespace {

constexpr const char *folderKey = "files/folder";

} // namespace

/// A folder that is gone, or on a medium that is not there, is none to begin in.
void DialogFileChooser::begin(QFileDialog &dialog) const
{
    const QString folder = m_preferences.value(QLatin1String(folderKey));
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        dialog.setDirectory(folder);
}

/// Its title and kinds of files are in the language in which it was asked for: in another one it closes,
/// as if it had been cancelled, and can be asked for again.
QString DialogFileChooser::chosen(QFileDialog &dialog)
{
    QObject::connect(&m_language, &InterfaceLanguage::changed, &dialog, &QDialog::reject);
    const QString path = dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    if (!path.isEmpty())
        m_preferences.setValue(QLatin1String(folderKey),
                               dialog.fileMode() == QFileDialog::Directory ? path : QFileInfo(path).absolutePath());
    return path;
}

QString DialogFileChooser::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    begin(dialog);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog);
}

QString DialogFileChooser::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                    const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    begin(dialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(proposal);
    // Before the dialog asks whether a file may be replaced: it must ask for the one that will be.
    dialog.setDefaultSuffix(QFileInfo(proposal).completeSuffix());
    return chosen(dialog);
}

QString DialogFileChooser::folder(QWidget *parent, const QString &title)
{
    QFileDialog dialog(parent, title);
    begin(dialog);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosen(dialog);
}

} // namespace einlass
