// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/pack.h"

#include "policy/address_loader.h"
#include "policy/clause_loader.h"
#include "policy/compiled_rules.h"
#include "policy/institution_loader.h"
#include "policy/pack_cursor.h"
#include "policy/pack_error.h"
#include "policy/pack_files.h"
#include "policy/period_loader.h"
#include "policy/rule_loader.h"
#include "policy/template_loader.h"
#include "policy/text_loader.h"
#include "policy/tool_loader.h"

#include <QtGlobal>

namespace einlass {
namespace {

const char noFile[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the name of a file beside the manifest, but there is no file %3.");
const char notADate[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a date as YYYY-MM-DD, found %3.");

/// A pack that is being read.
struct Reading
{
    const PackFiles &files;
    PackCursor manifest;
};

/// Reads one file of the pack and hands its root to `load`.
template <typename Load>
Result<void> part(const Reading &reading, const char *name, Load load)
{
    const PackFiles &files = reading.files;
    const QString key = QLatin1String(name);
    const PackCursor named = reading.manifest.member(QStringLiteral("files")).member(key);
    const QString file = named.string();
    if (!files.has(file))
        return packError(noFile, named.place(), file);
    const Result<QJsonObject> json = files.readJson(file, QStringLiteral("pack-%1").arg(key));
    if (!json.ok())
        return json.error();
    const PackCursor root = reading.manifest.rootOf(*json, files.pathOf(file));
    load(root);
    if (root.failed())
        return *root.notes().error;
    return {};
}

void loadManifest(const PackCursor &file, Pack &pack)
{
    pack.id = file.member(QStringLiteral("id")).string();
    pack.name = file.member(QStringLiteral("name")).text();
    const PackCursor shortName = file.member(QStringLiteral("shortName"));
    pack.shortName = shortName.isThere() ? shortName.text() : pack.name;
    pack.version = file.member(QStringLiteral("version")).string();
    const PackCursor review = file.member(QStringLiteral("reviewAfter"));
    pack.reviewAfter = QDate::fromString(review.string(), Qt::ISODate);
    if (!pack.reviewAfter.isValid())
        review.fail(notADate, review.string());
}

Result<void> loadParts(const Reading &reading, Pack &pack)
{
    Result<void> lists;
    const auto addresses = [&](const PackCursor &file) { lists = loadAddresses(file, reading.files, pack); };
    const auto into = [&pack](void (*load)(const PackCursor &, Pack &)) {
        return [load, &pack](const PackCursor &file) { load(file, pack); };
    };
    Result<void> done = part(reading, "rules", into(loadRules));
    if (done.ok())
        done = part(reading, "institution", into(loadInstitution));
    if (done.ok())
        done = part(reading, "tools", into(loadTools));
    if (done.ok())
        done = part(reading, "addresses", addresses);
    if (done.ok())
        done = lists;
    if (done.ok())
        done = part(reading, "sentences", into(loadSentences));
    if (done.ok())
        done = part(reading, "steps", into(loadSteps));
    if (done.ok())
        done = part(reading, "duties", into(loadDuties));
    const QStringList named = reading.manifest.member(QStringLiteral("files")).names();
    // A pack may do without phrases, explanations and calendar; the check of what it has is the same.
    if (done.ok() && named.contains(QStringLiteral("phrases")))
        done = part(reading, "phrases", into(loadPhrases));
    if (done.ok() && named.contains(QStringLiteral("clauses")))
        done = part(reading, "clauses", into(loadClauses));
    if (done.ok() && named.contains(QStringLiteral("calendar")))
        done = part(reading, "calendar", into(loadCalendar));
    return done;
}

} // namespace

QString Pack::builtIn()
{
    return QStringLiteral(":/policy/lmu/pack.json");
}

Result<std::shared_ptr<const Pack>> Pack::load(const QString &manifest)
{
    const PackFiles files(manifest);
    const Result<QJsonObject> json = files.readJson(files.manifestName(), QStringLiteral("pack"));
    if (!json.ok())
        return json.error();
    const auto pack = std::make_shared<Pack>();
    const PackCursor root(*json, files.pathOf(files.manifestName()), std::make_shared<PackCursor::Notes>());
    loadManifest(root, *pack);
    if (root.failed())
        return *root.notes().error;
    if (const Result<void> done = loadParts({files, root}, *pack); !done.ok())
        return done.error();
    if (const Result<void> done = loadTemplates(files, json->value(QLatin1String("templates")).toString(), *pack); !done.ok())
        return done.error();
    pack->compileRules();
    return std::shared_ptr<const Pack>(pack);
}

void Pack::compileRules()
{
    compiled.rules = std::make_shared<const CompiledRules>(*this);
}

} // namespace einlass
