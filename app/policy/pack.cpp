// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/pack.h"

#include "policy/address_loader.h"
#include "policy/pack_cursor.h"
#include "policy/pack_error.h"
#include "policy/pack_files.h"
#include "policy/rule_loader.h"
#include "policy/text_loader.h"
#include "policy/tool_loader.h"

#include <QtGlobal>

namespace einlass {
namespace {

const char notADate[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a date as YYYY-MM-DD, found %3.");

/// Reads one file of the pack and hands its root to `load`.
template <typename Load>
Result<void> part(const PackFiles &files, const QJsonObject &manifest, const char *name, Load load)
{
    const QString key = QLatin1String(name);
    const QString file = manifest.value(QLatin1String("files")).toObject().value(key).toString();
    const Result<QJsonObject> json = files.readJson(file, QStringLiteral("pack-%1").arg(key));
    if (!json.ok())
        return json.error();
    const auto error = std::make_shared<std::optional<Message>>();
    load(PackCursor(*json, files.pathOf(file), error));
    if (*error)
        return **error;
    return {};
}

void loadManifest(const PackCursor &file, Pack &pack)
{
    pack.id = file.member(QStringLiteral("id")).string();
    pack.name = file.member(QStringLiteral("name")).text();
    pack.version = file.member(QStringLiteral("version")).string();
    const PackCursor review = file.member(QStringLiteral("reviewAfter"));
    pack.reviewAfter = QDate::fromString(review.string(), Qt::ISODate);
    if (!pack.reviewAfter.isValid())
        review.fail(notADate, review.string());
}

Result<void> loadParts(const PackFiles &files, const QJsonObject &manifest, Pack &pack)
{
    Result<void> lists;
    const auto addresses = [&](const PackCursor &file) { lists = loadAddresses(file, files, pack); };
    const auto into = [&pack](void (*load)(const PackCursor &, Pack &)) {
        return [load, &pack](const PackCursor &file) { load(file, pack); };
    };
    Result<void> done = part(files, manifest, "rules", into(loadRules));
    if (done.ok())
        done = part(files, manifest, "institution", into(loadContacts));
    if (done.ok())
        done = part(files, manifest, "tools", into(loadTools));
    if (done.ok())
        done = part(files, manifest, "addresses", addresses);
    if (done.ok())
        done = lists;
    if (done.ok())
        done = part(files, manifest, "sentences", into(loadSentences));
    if (done.ok())
        done = part(files, manifest, "steps", into(loadSteps));
    if (done.ok())
        done = part(files, manifest, "duties", into(loadDuties));
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
    const auto error = std::make_shared<std::optional<Message>>();
    loadManifest(PackCursor(*json, files.pathOf(files.manifestName()), error), *pack);
    if (*error)
        return **error;
    if (const Result<void> done = loadParts(files, *json, *pack); !done.ok())
        return done.error();
    return std::shared_ptr<const Pack>(pack);
}

} // namespace einlass
