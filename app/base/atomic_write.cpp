// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_write.h"

#include "base/json_pointer.h"

#include <QSaveFile>
#include <QtGlobal>

namespace einlass {

Result<void> writeAtomically(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!written)
        return Message{QT_TRANSLATE_NOOP("Core", "%1: the file cannot be written (%2). Choose another folder, or free some space."), {shownFile(path), file.errorString()}};
    return {};
}

} // namespace einlass
