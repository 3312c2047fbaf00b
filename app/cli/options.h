// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/console.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

namespace einlass {

class Pack;

/// Arguments of one command, taken apart. Unknown options and missing values are errors.
struct Options
{
    QStringList positional;
    QSet<QString> flags;                    ///< "json", "force"
    QHash<QString, QString> values;         ///< "language" -> "de"

    bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    QString value(const char *name) const { return values.value(QLatin1String(name)); }
    bool isSet(const char *name) const { return values.contains(QLatin1String(name)); }
};

/// "--name value" and "--name=value"; "-" is a positional argument, "--" ends the options.
Result<Options> parseOptions(const QStringList &arguments, const QSet<QString> &flags,
                             const QSet<QString> &values);

/// Sets the console's language from --language de|en, where given.
Result<void> chooseLanguage(Console &console, const Options &options);

/// The pack of --policy, else the built-in one.
Result<std::shared_ptr<const Pack>> choosePack(const Options &options);

/// The bytes of a file, or of standard input for "-". At most 16 MiB.
Result<QByteArray> readFileBytes(const QString &path);

/// The text of a file, or of standard input for "-". At most 16 MiB; UTF-8, broken bytes replaced.
Result<QString> readText(const QString &path);

} // namespace einlass
