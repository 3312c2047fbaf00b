// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_clipboard_system.h"

#include <QMimeData>

namespace einlass {

void keepOutOfHistory(QMimeData &data)
{
    for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                               "CanUploadToCloudClipboard"})
        data.setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(format)), QByteArray(4, '\0'));
}

} // namespace einlass
