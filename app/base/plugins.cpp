// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plugins.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace einlass {

QObject *loadedPlugin(const QString &name)
{
    const QString ownPlace = QCoreApplication::applicationDirPath();
    // Without it a program would look where it was called.
    if (ownPlace.isEmpty())
        return nullptr;
    const QDir program(ownPlace);
    const QStringList places = QStringLiteral(EINLASS_PLUGIN_PLACES).split(u',');
    for (const QString &place : places) {
        QPluginLoader loader(program.absoluteFilePath(place + QLatin1String("/einlass_") + name));
        // Texts of messages lie in it.
        loader.setLoadHints(QLibrary::PreventUnloadHint);
        if (QObject *loaded = loader.instance())
            return loaded;
    }
    return nullptr;
}

Message noPlugin(const char *name)
{
    return {QT_TRANSLATE_NOOP("Core", "A part of this program, einlass_%1, is missing or belongs to another version. Install Einlass again."),
            {QLatin1String(name)}};
}

} // namespace einlass
