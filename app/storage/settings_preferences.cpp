// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_preferences.h"

namespace einlass {

SettingsPreferences::SettingsPreferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("einlass"),
                 QStringLiteral("einlass"))
{
}

SettingsPreferences::SettingsPreferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString SettingsPreferences::value(const QString &key) const
{
    return m_settings.value(key).toString();
}

void SettingsPreferences::setValue(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
}

void SettingsPreferences::clearAllBut(const QStringList &keys)
{
    for (const QString &key : m_settings.allKeys()) {
        if (!keys.contains(key))
            m_settings.remove(key);
    }
}

} // namespace einlass
