// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_zones.h"

#include <QTimeZone>

namespace einlass {

QStringList timeZoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        const bool plain = name.contains(u'/') && !name.startsWith(QLatin1String("Etc/"))
            && !name.startsWith(QLatin1String("SystemV/"));
        if (plain || name == QLatin1String("UTC"))
            names << name;
    }
    return names;
}

} // namespace einlass
