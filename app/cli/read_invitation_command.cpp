// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/options.h"
#include "plan/plan_file.h"
#include "policy/pack.h"
#include "tools/invitation_comparison.h"
#include "tools/invitation_file.h"
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

QJsonObject inBoth(const Console &console, const Message &message)
{
    const LocalizedText text = console.catalogues().both(message);
    return {{QStringLiteral("de"), text.de}, {QStringLiteral("en"), text.en}};
}

QString spelled(const LocalTime &time)
{
    return QStringLiteral("%1T%2").arg(time.date.toString(Qt::ISODate), time.time.toString(QStringLiteral("HH:mm")));
}

QJsonArray timesOf(const std::vector<LocalTime> &times)
{
    QJsonArray result;
    for (const LocalTime &time : times)
        result << spelled(time);
    return result;
}

QJsonArray telephonesOf(const ReadInvitation &read)
{
    QJsonArray result;
    for (const InvitationTelephone &telephone : read.telephones)
        result << QJsonObject{{QStringLiteral("number"), telephone.number}, {QStringLiteral("place"), orNull(telephone.place)}};
    return result;
}

/// What is read and how it compares, before it is put into words.
struct Report
{
    ReadInvitation read;
    std::vector<Message> fileNotes;
    std::optional<std::vector<PlanDifference>> differences;
};

QJsonArray notesOf(const Console &console, const Report &report)
{
    QJsonArray notes;
    for (const InvitationNote &note : report.read.notes) {
        notes << QJsonObject{{QStringLiteral("fact"), note.fact}, {QStringLiteral("key"), note.key},
                             {QStringLiteral("message"), inBoth(console, note.message)}};
    }
    for (const Message &note : report.fileNotes) {
        notes << QJsonObject{{QStringLiteral("fact"), QStringLiteral("file")}, {QStringLiteral("key"), QStringLiteral("file")},
                             {QStringLiteral("message"), inBoth(console, note)}};
    }
    return notes;
}

QJsonArray differencesOf(const Console &console, const std::vector<PlanDifference> &differences)
{
    QJsonArray result;
    for (const PlanDifference &difference : differences) {
        const bool differs = difference.kind == PlanDifference::Kind::Differs;
        result << QJsonObject{{QStringLiteral("field"), difference.pointer}, {QStringLiteral("key"), difference.key},
                              {QStringLiteral("certain"), differs}, {QStringLiteral("message"), inBoth(console, difference.message)}};
    }
    return result;
}

QJsonObject toJson(const Console &console, const Report &report)
{
    const ReadInvitation &read = report.read;
    QJsonArray problems;
    for (const InvitationProblem &problem : read.problems) {
        problems << QJsonObject{{QStringLiteral("clause"), problem.clause},
                                {QStringLiteral("message"), QJsonObject{{QStringLiteral("de"), problem.message.de},
                                                                        {QStringLiteral("en"), problem.message.en}}}};
    }
    QJsonObject object{
        {QStringLiteral("tool"), read.tool ? QJsonValue(nameOf(*read.tool)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("kind"), kindName(read.kind)},
        {QStringLiteral("link"), orNull(read.link)},
        {QStringLiteral("meetingId"), orNull(read.meetingId)},
        {QStringLiteral("passcode"), orNull(read.passcode)},
        {QStringLiteral("topic"), orNull(read.topic)},
        {QStringLiteral("start"), read.start ? QJsonValue(spelled(*read.start)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("possibleStarts"), timesOf(read.possibleStarts)},
        {QStringLiteral("durationMinutes"), read.durationMinutes > 0 ? QJsonValue(read.durationMinutes) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("series"), read.series},
        {QStringLiteral("recurrence"), orNull(read.recurrence)},
        {QStringLiteral("dates"), timesOf(read.dates)},
        {QStringLiteral("webinar"), read.webinar},
        {QStringLiteral("telephones"), telephonesOf(read)},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("notes"), notesOf(console, report)}};
    if (report.differences)
        object.insert(QStringLiteral("differences"), differencesOf(console, *report.differences));
    return object;
}

void printFacts(const Console &console, const ReadInvitation &read, const Pack &pack)
{
    if (read.tool)
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Tool: %1"), {pack.tool(*read.tool).name.in(console.language())}});
    if (!read.topic.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Topic: %1"), {read.topic}});
    if (read.start)
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Start: %1"), {spelled(*read.start).replace(u'T', u' ')}});
    if (!read.recurrence.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Series: %1"), {read.recurrence}});
    if (!read.link.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Link: %1"), {read.link}});
    if (!read.meetingId.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Meeting ID: %1"), {read.meetingId}});
    if (!read.passcode.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Access code: %1"), {read.passcode}});
    for (const InvitationTelephone &telephone : read.telephones)
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Telephone: %1 %2"), {telephone.number, telephone.place}});
}

void printWords(const Console &console, const Report &report, const Pack &pack)
{
    printFacts(console, report.read, pack);
    for (const InvitationProblem &problem : report.read.problems) {
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Problem (%1): %2"),
                              {problem.clause, problem.message.in(console.language())}});
    }
    for (const InvitationNote &note : report.read.notes)
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Note: %1"), {console.words(note.message)}});
    for (const Message &note : report.fileNotes)
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Note: %1"), {console.words(note)}});
    for (const PlanDifference &difference : report.differences.value_or(std::vector<PlanDifference>())) {
        const bool differs = difference.kind == PlanDifference::Kind::Differs;
        console.print(Message{differs ? QT_TRANSLATE_NOOP("Core", "Differs from the plan (%1): %2")
                                      : QT_TRANSLATE_NOOP("Core", "To be checked (%1): %2"),
                              {difference.pointer, console.words(difference.message)}});
    }
}

void complainOfNothing(const Console &console, const Pack &pack)
{
    const auto name = [&](Tool tool) { return pack.tool(tool).name.in(console.language()); };
    console.complain(Message{QT_TRANSLATE_NOOP("Core", "No invitation of %1, %2 or %3 was found in this text."),
                             {name(Tool::Zoom), name(Tool::Dfnconf), name(Tool::Meet)}});
}

Result<Report> makeReport(const Options &options, const Pack &pack)
{
    const QString path = options.positional.first();
    const auto bytes = readFileBytes(path);
    if (!bytes)
        return bytes.error();
    const auto file = textOfInvitationFile(*bytes, path);
    if (!file)
        return file.error();
    Report report{readInvitation(file->text, pack.hosts, pack.invitationTexts), file->notes, {}};
    if (options.isSet("plan")) {
        const auto plan = loadPlanFile(options.value("plan"));
        if (!plan)
            return plan.error();
        report.differences = compareWithPlan(report.read, plan->plan);
    }
    return report;
}

} // namespace

ExitStatus runReadInvitation(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {QStringLiteral("json")},
                                      {QStringLiteral("plan"), QStringLiteral("policy"), QStringLiteral("language")});
    if (!options || options->positional.size() != 1) {
        console.complain(options ? Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli read-invitation FILE|- [--json] [--plan PLAN] [--policy FILE]")}
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
    const auto report = makeReport(*options, **pack);
    if (!report) {
        console.complain(report.error());
        return Unusable;
    }
    const bool found = report->read.found() || !report->read.problems.empty();
    if (options->has("json"))
        console.printRaw(QJsonDocument(toJson(console, *report)).toJson(QJsonDocument::Compact) + '\n');
    else
        printWords(console, *report, **pack);
    if (!found)
        complainOfNothing(console, **pack);
    return found ? Done : NotCompliant;
}

} // namespace einlass
