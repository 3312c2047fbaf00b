// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/options.h"
#include "policy/pack.h"
#include "tools/invitation_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace einlass {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString kindName(InvitationKind kind)
{
    switch (kind) {
    case InvitationKind::Join:
        return QStringLiteral("join");
    case InvitationKind::Registration:
        return QStringLiteral("registration");
    case InvitationKind::None:
        break;
    }
    return QStringLiteral("none");
}

QJsonObject toJson(const ReadInvitation &read)
{
    QJsonArray problems;
    for (const InvitationProblem &problem : read.problems) {
        problems << QJsonObject{{QStringLiteral("clause"), problem.clause},
                                {QStringLiteral("message"), QJsonObject{{QStringLiteral("de"), problem.message.de},
                                                                        {QStringLiteral("en"), problem.message.en}}}};
    }
    return {{QStringLiteral("tool"), read.tool ? QJsonValue(nameOf(*read.tool)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("kind"), kindName(read.kind)},
            {QStringLiteral("link"), orNull(read.link)},
            {QStringLiteral("meetingId"), orNull(read.meetingId)},
            {QStringLiteral("passcode"), orNull(read.passcode)},
            {QStringLiteral("topic"), orNull(read.topic)},
            {QStringLiteral("problems"), problems}};
}

void printWords(const Console &console, const ReadInvitation &read, const Pack &pack)
{
    if (read.tool)
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Tool: %1"), {pack.tool(*read.tool).name.in(console.language())}});
    if (!read.topic.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Topic: %1"), {read.topic}});
    if (!read.link.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Link: %1"), {read.link}});
    if (!read.meetingId.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Meeting ID: %1"), {read.meetingId}});
    if (!read.passcode.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Access code: %1"), {read.passcode}});
    for (const InvitationProblem &problem : read.problems) {
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Problem (%1): %2"),
                              {problem.clause, problem.message.in(console.language())}});
    }
}

} // namespace

ExitStatus runReadInvitation(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {QStringLiteral("json")},
                                      {QStringLiteral("policy"), QStringLiteral("language")});
    if (!options || options->positional.size() != 1) {
        console.complain(options ? Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli read-invitation FILE|- [--json] [--policy FILE]")}
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
    const ReadInvitation read = readInvitation(*text, (*pack)->hosts, (*pack)->invitationTexts);
    const bool found = read.found() || !read.problems.empty();
    if (options->has("json"))
        console.printRaw(QJsonDocument(toJson(read)).toJson(QJsonDocument::Compact) + '\n');
    else
        printWords(console, read, **pack);
    if (!found)
        console.complain(Message{QT_TRANSLATE_NOOP("Core", "No invitation of Zoom, DFNconf or Meet was found in this text.")});
    return found ? Done : NotCompliant;
}

} // namespace einlass
