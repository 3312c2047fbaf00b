// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/preferences.h"

#include <QSettings>

namespace einlass {

/// Preferences in a text file in the user's settings folder.
class SettingsPreferences : public Preferences
{
public:
    /// The program's own file.
    SettingsPreferences();
    /// In one file, which need not exist.
    explicit SettingsPreferences(const QString &file);

    QString value(const QString &key) const override;
    void setValue(const QString &key, const QString &value) override;
    void clearAllBut(const QStringList &keys) override;

private:
    QSettings m_settings;
};

} // namespace einlass
