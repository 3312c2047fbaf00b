// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/file_saver.h"

#include "base/atomic_write.h"
#include "base/text.h"
#include "file_chooser.h"
#include "interface_language.h"
#include "services.h"
#include "widgets/status_line.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace einlass {

FileSaver::FileSaver(const Services &services, StatusLine &status, QWidget *parent)
    : QObject(parent), m_services(services), m_status(status), m_window(parent)
{
}

void FileSaver::save(const QString &name, const QByteArray &content, Then then)
{
    const QString filter = QStringLiteral("*.%1").arg(QFileInfo(name).suffix());
    const QString path = m_services.files.saveFile(m_window, tr("Save"), name, filter);
    if (path.isEmpty())
        return;
    const Result<void> written = writeAtomically(content, path);
    if (!written)
        return m_status.showProblem(cleaned(m_services.catalogues.text(written.error(), m_services.language.current())));
    m_status.showDone((then == Then::Open ? tr("Saved and opened: %1") : tr("Saved: %1")).arg(QDir::toNativeSeparators(path)));
    if (then == Then::Open)
        m_services.openUrl(QUrl::fromLocalFile(path).toString());
}

} // namespace einlass
