// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "policy/pack.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace einlass {
namespace {

constexpr qint64 maximumTextSize = 16 * 1024 * 1024;

Message unknownOption(const QString &name)
{
    return {QT_TRANSLATE_NOOP("Core", "Unknown option %1. The calls are listed by: einlass-cli --help"), {name}};
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments, const QSet<QString> &flags,
                             const QSet<QString> &values)
{
    Options options;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyPositional || argument == QLatin1String("-") || !argument.startsWith(u'-')) {
            options.positional << argument;
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals).mid(2);
        if (!argument.startsWith(QLatin1String("--")))
            return unknownOption(argument);
        if (flags.contains(name) && equals < 0) {
            options.flags.insert(name);
        } else if (values.contains(name)) {
            if (equals < 0 && i + 1 >= arguments.size())
                return Message{QT_TRANSLATE_NOOP("Core", "Option %1 needs a value."), {argument}};
            options.values.insert(name, equals < 0 ? arguments[++i] : argument.mid(equals + 1));
        } else {
            return unknownOption(argument);
        }
    }
    return options;
}

Result<void> chooseLanguage(Console &console, const Options &options)
{
    if (!options.isSet("language"))
        return {};
    const QString code = options.value("language");
    if (code != QLatin1String("de") && code != QLatin1String("en"))
        return Message{QT_TRANSLATE_NOOP("Core", "Option --language takes de or en, not “%1”."), {code}};
    console.setLanguage(code == QLatin1String("de") ? Language::German : Language::English);
    return {};
}

Result<std::shared_ptr<const Pack>> choosePack(const Options &options)
{
    return Pack::load(options.isSet("policy") ? options.value("policy") : Pack::builtIn());
}

Result<QByteArray> readFileBytes(const QString &path)
{
    QFile file;
    bool open = false;
    if (path == QLatin1String("-")) {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return Message{QT_TRANSLATE_NOOP("Core", "%1: there is no such file."), {path}};
        if (!info.isFile())
            return Message{QT_TRANSLATE_NOOP("Core", "%1: this is not a file that can be read."), {path}};
        file.setFileName(path);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open)
        return Message{QT_TRANSLATE_NOOP("Core", "%1: cannot be read (%2)."), {path, file.errorString()}};
    const QByteArray bytes = file.read(maximumTextSize + 1);
    if (bytes.size() > maximumTextSize)
        return Message{QT_TRANSLATE_NOOP("Core", "%1: larger than 16 MB; an invitation or a list of addresses is expected."), {path}};
    return bytes;
}

Result<QString> readText(const QString &path)
{
    const auto bytes = readFileBytes(path);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : Result<QString>(bytes.error());
}

} // namespace einlass
