// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/options.h"
#include "policy/pack.h"
#include "tools/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace einlass {
namespace {

QJsonObject toJson(const JudgedAddress &judged)
{
    return {{QStringLiteral("input"), judged.input},
            {QStringLiteral("name"), judged.name},
            {QStringLiteral("address"), judged.address},
            {QStringLiteral("class"), addressClassName(judged.kind)},
            {QStringLiteral("domain"), judged.domain},
            {QStringLiteral("reason"), QJsonObject{{QStringLiteral("de"), judged.reason.de},
                                                   {QStringLiteral("en"), judged.reason.en}}}};
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
    const auto text = readText(options->positional.first());
    if (!text) {
        console.complain(text.error());
        return Unusable;
    }
    const std::vector<JudgedAddress> judged = (*pack)->addresses->judgeAll(*text);
    if (options->has("json")) {
        QJsonArray rows;
        for (const JudgedAddress &one : judged)
            rows << toJson(one);
        console.printRaw(QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n');
        return Done;
    }
    for (const JudgedAddress &one : judged) {
        console.print(Message{"%1\t%2\t%3", {one.address.isEmpty() ? one.input : one.address,
                                             addressClassName(one.kind), one.reason.in(console.language())}});
    }
    return Done;
}

} // namespace einlass
