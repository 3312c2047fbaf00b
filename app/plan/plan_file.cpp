// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_file.h"

#include "base/atomic_write.h"
#include "base/json_pointer.h"
#include "base/json_schema.h"
#include "base/json_text.h"
#include "base/text.h"
#include "plan/blank_texts.h"
#include "plan/occurrences.h"
#include "plan/plan_reader.h"
#include "plan/schedule_notes.h"

#include <QJsonArray>
#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace einlass {
namespace {

const char zoneUnknown[] = QT_TRANSLATE_NOOP(
    "Core", "%1: expected the IANA name of a time zone, such as Europe/Berlin.");
const char missing[] = QT_TRANSLATE_NOOP("Core",
                                         "%1, %2: expected a value here; it is missing or blank.");

const QLatin1String schemaPath(":/schemas/plan.schema.json");

/// The schema without the demands that a plan in the making need not meet: a draft that the
/// program has stored must always open again.
QJsonValue forDrafts(const QJsonValue &schema, bool namesMembers = false)
{
    static const QSet<QString> demands{QStringLiteral("required"), QStringLiteral("minimum"),
                                       QStringLiteral("maximum"), QStringLiteral("maxItems"),
                                       QStringLiteral("maxLength")};
    if (!schema.isObject() && !schema.isArray())
        return schema;
    if (schema.isArray()) {
        QJsonArray result;
        const QJsonArray list = schema.toArray();
        for (const QJsonValue &item : list)
            result.append(forDrafts(item));
        return result;
    }
    QJsonObject result;
    const QJsonObject object = schema.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool map = member.key() == QLatin1String("properties")
            || member.key() == QLatin1String("definitions");
        if (namesMembers || !demands.contains(member.key()))
            result.insert(member.key(), forDrafts(member.value(), map && !namesMembers));
    }
    return result;
}

Result<JsonSchema> draftSchema()
{
    const Result<JsonSchema> whole = JsonSchema::load(schemaPath);
    if (!whole.ok())
        return whole.error();
    QJsonObject loose = forDrafts(whole->json()).toObject();
    loose.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("format")});
    return JsonSchema::fromJson(loose, schemaPath);
}

const Result<JsonSchema> &schemaFor(bool draft)
{
    static const Result<JsonSchema> finished = JsonSchema::load(schemaPath);
    static const Result<JsonSchema> unfinished = draftSchema();
    return draft ? unfinished : finished;
}

/// The first thing that is wrong; another format before all else, since it explains the others.
std::optional<Message> violation(const QJsonObject &json, const QString &name, bool draft)
{
    const Result<JsonSchema> &schema = schemaFor(draft);
    if (!schema.ok())
        return schema.error();
    const std::vector<SchemaViolation> found = schema->check(withoutBlankTexts(json), name);
    if (found.empty())
        return std::nullopt;
    const auto format = std::find_if(found.begin(), found.end(), [](const SchemaViolation &each) {
        return each.pointer == QLatin1String("/format");
    });
    const SchemaViolation &first = format != found.end() ? *format : found.front();
    Message message = first.message;
    message.arguments[1] = shownPointer(originalPointer(first.pointer, json));
    return message;
}

/// The first text that a finished plan must have and of which nothing was left but a secret.
std::optional<Message> emptied(const Plan &plan, const QString &name)
{
    std::vector<std::pair<QString, QString>> texts{
        {QStringLiteral("/title"), plan.title},
        {QStringLiteral("/host/name"), plan.host.name},
        {QStringLiteral("/host/email"), plan.host.email}};
    for (std::size_t i = 0; i < plan.participants.lists.size(); ++i)
        texts.emplace_back(QStringLiteral("/participants/lists/%1/address").arg(i),
                           plan.participants.lists[i].address);
    for (const auto &[pointer, text] : texts) {
        if (isBlank(text))
            return Message{missing, {shownFile(name), pointer}};
    }
    return std::nullopt;
}

/// The message, whose last argument is a JSON pointer, with the file's name before the pointer.
Message inFile(Message message, const QString &name)
{
    QString &place = message.arguments.last();
    place = QStringLiteral("%1, %2").arg(shownFile(name), place);
    return message;
}

} // namespace

Result<LoadedPlan> readPlan(const QByteArray &json, const QString &name, bool draft)
{
    const Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object.ok())
        return object.error();
    if (std::optional<Message> error = violation(*object, name, draft))
        return *error;
    LoadedPlan loaded = planFromJson(*object);
    if (draft)
        return loaded;
    if (std::optional<Message> error = emptied(loaded.plan, name))
        return *error;
    const Schedule &schedule = loaded.plan.schedule;
    if (!isKnownTimeZone(schedule.timeZone))
        return inFile({zoneUnknown, {QStringLiteral("/schedule/timeZone")}}, name);
    for (qsizetype i = 0; i < schedule.guestZones.size(); ++i) {
        if (!isKnownTimeZone(schedule.guestZones[i]))
            return inFile({zoneUnknown, {QStringLiteral("/schedule/guestZones/%1").arg(i)}}, name);
    }
    const Result<std::vector<Occurrence>> dates = occurrencesOf(schedule);
    if (!dates.ok())
        return inFile(dates.error(), name);
    for (const Message &note : scheduleNotes(schedule, *dates))
        loaded.warnings.push_back(note);
    return loaded;
}

Result<LoadedPlan> loadPlanFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, maximumPlanFileSize);
    if (!bytes.ok())
        return bytes.error();
    return readPlan(*bytes, path);
}

namespace {

/// Nothing is written that could not be read again.
Result<void> saveReadable(const Plan &plan, const QString &path, bool draft)
{
    const QByteArray json = writePlan(plan);
    if (const Result<LoadedPlan> read = readPlan(json, path, draft); !read.ok())
        return read.error();
    return writeAtomically(json, path);
}

} // namespace

Result<void> savePlanFile(const Plan &plan, const QString &path)
{
    return saveReadable(plan, path, false);
}

Result<void> saveDraftFile(const Plan &plan, const QString &path)
{
    return saveReadable(plan, path, true);
}

} // namespace einlass
