// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_open_requests.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace einlass {

FileOpenRequests::FileOpenRequests(QCoreApplication &application)
{
    application.installEventFilter(this);
}

bool FileOpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        const QString file = static_cast<QFileOpenEvent *>(event)->file();
        if (!file.isEmpty())
            emit requested(file);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace einlass
