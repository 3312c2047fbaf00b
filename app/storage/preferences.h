// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace einlass {

/// What the program remembers about its user between runs; never anything secret.
class Preferences
{
public:
    virtual ~Preferences() = default;
    virtual QString value(const QString &key) const = 0;        ///< empty: not set
    virtual void setValue(const QString &key, const QString &value) = 0;
    virtual void clearAllBut(const QStringList &keys) = 0;
};

// Keys
inline constexpr const char *preferenceLanguage = "language";       ///< "de" or "en"
inline constexpr const char *preferenceHostName = "host/name";
inline constexpr const char *preferenceHostEmail = "host/email";
inline constexpr const char *preferenceHostUnit = "host/unit";
inline constexpr const char *preferenceHostStatus = "host/status";

} // namespace einlass
