// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_text.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "policy/pack.h"
#include "tools/recipients.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace einlass {
namespace {

QJsonObject toJson(const FoundRecipient &found)
{
    const JudgedAddress &judged = found.judged;
    QJsonObject row{{QStringLiteral("input"), judged.input},
            {QStringLiteral("name"), judged.name},
            {QStringLiteral("address"), judged.address},
            {QStringLiteral("class"), addressClassName(judged.kind)},
            {QStringLiteral("domain"), judged.domain},
            {QStringLiteral("reason"), QJsonObject{{QStringLiteral("de"), judged.reason.de},
                                                   {QStringLiteral("en"), judged.reason.en}}},
                    {QStringLiteral("line"), found.line}};
    if (!judged.suggestion.isEmpty())
        row.insert(QStringLiteral("suggestion"), judged.suggestion);
    return row;
}

Result<QByteArray> readBytes(const QString &path)
{
    if (path != QLatin1String("-"))
        return readFile(path, maximumRecipientsSize);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Message{QT_TRANSLATE_NOOP("Core", "%1: cannot be read (%2)."), {path, input.errorString()}};
    const QByteArray bytes = input.read(maximumRecipientsSize + 1);
    if (bytes.size() > maximumRecipientsSize)
        return Message{QT_TRANSLATE_NOOP("Core", "%1: larger than 64 MB; a list of addresses is expected."), {path}};
    return bytes;
}

/// What a script would not notice by itself: text that is no part of the result.
void accountFor(const Console &console, const Recipients &recipients)
{
    for (const LeftAside &aside : recipients.aside)
        console.complain(Message{QT_TRANSLATE_NOOP("Core", "Line %1 was left aside, because no address is expected there: %2"),
                                 {QString::number(aside.line), aside.text.left(200)}});
}

} // namespace

ExitStatus runAddresses(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {QStringLiteral("json")},
                                      {QStringLiteral("policy"), QStringLiteral("language")});
    if (!options || options->positional.size() != 1) {
        console.complain(options ? Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli addresses FILE|- [--json] [--policy FILE]")}
                                 : options.error());
        return Unusable;
    }
    if (const auto chosen = chooseLanguage(console, *options); !chosen) {
        console.complain(chosen.error());
        return Unusable;
    }
    const auto pack = choosePack(*options);
    if (!pack) {
        console.complain(pack.error());
        return Unusable;
    }
    const Result<QByteArray> bytes = readBytes(options->positional.first());
    if (!bytes) {
        console.complain(bytes.error());
        return Unusable;
    }
    const Recipients recipients = recipientsFrom(*bytes, *(*pack)->addresses);
    if (recipients.problem) {
        console.complain(*recipients.problem);
        return Unusable;
    }
    accountFor(console, recipients);
    if (options->has("json")) {
        QJsonArray rows;
        for (const FoundRecipient &found : recipients.found)
            rows << toJson(found);
        console.printRaw(QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n');
        return Done;
    }
    for (const FoundRecipient &found : recipients.found) {
        const JudgedAddress &judged = found.judged;
        console.print(Message{"%1\t%2\t%3", {judged.address.isEmpty() ? judged.input : judged.address,
                                             addressClassName(judged.kind), judged.reason.in(console.language())}});
    }
    return Done;
}

} // namespace einlass
