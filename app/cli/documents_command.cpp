// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "documents/current_documents.h"
#include "policy/evaluate.h"
#include "policy/pack.h"
#include "storage/settings_preferences.h"

#include <QDateTime>
#include <QDir>

namespace einlass {
namespace {

Result<std::vector<DocumentKind>> wantedKinds(const Options &options)
{
    std::vector<DocumentKind> kinds;
    if (!options.isSet("only"))
        return kinds;
    for (const QString &name : options.value("only").split(u',')) {
        const auto kind = fromName<DocumentKind>(name.trimmed());
        if (!kind)
            return Message{QT_TRANSLATE_NOOP("Core", "Option --only does not know “%1”. The kinds are listed by: einlass-cli --help"), {name}};
        kinds.push_back(*kind);
    }
    return kinds;
}

bool wantsBoth(const Options &options)
{
    return options.value("language") == QLatin1String("both");
}

/// --language says the documents' languages here; messages follow it unless both are asked for.
std::vector<Language> documentLanguages(const Console &console, const Options &options, const Plan &plan)
{
    if (!options.isSet("language"))
        return plan.languages;
    if (wantsBoth(options))
        return {Language::German, Language::English};
    return {console.language()};
}

struct Job
{
    Options options;
    std::vector<DocumentKind> kinds;
    std::shared_ptr<const Pack> pack;
    LoadedPlan loaded;
    std::vector<Language> languages;
};

/// Everything that makes a call unusable is found here, before anything is decided.
Result<Job> prepared(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(
        arguments, {QStringLiteral("force")},
        {QStringLiteral("output"), QStringLiteral("invitation"), QStringLiteral("passcode-file"),
         QStringLiteral("only"), QStringLiteral("language"), QStringLiteral("policy")});
    if (!options)
        return options.error();
    // First of all, so that everything that is wrong is said in the language that was asked for.
    if (!wantsBoth(*options)) {
        if (const auto chosen = chooseLanguage(console, *options); !chosen)
            return chosen.error();
    }
    if (options->positional.size() != 1 || options->value("output").isEmpty())
        return Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE] [--only KIND,...] [--language de|en|both] [--policy FILE] [--force]")};
    const auto kinds = wantedKinds(*options);
    if (!kinds)
        return kinds.error();
    auto pack = choosePack(*options);
    if (!pack)
        return pack.error();
    auto loaded = loadPlanFile(options->positional.first());
    if (!loaded)
        return loaded.error();
    const auto languages = documentLanguages(console, *options, loaded->plan);
    for (const char *name : {"invitation", "passcode-file"}) {
        if (!options->isSet(name))
            continue;
        if (const auto text = readText(options->value(name)); !text)
            return text.error();
    }
    return Job{*options, *kinds, *pack, *loaded, languages};
}

/// What the host has filled in once in the window counts here, too.
ToolCompletion completionFor(const Plan &plan, const Pack &pack)
{
    if (!plan.tool || !plan.recording)
        return {};
    const SettingsPreferences preferences;
    return keptCompletion(pack.id, *plan.tool, [&preferences](const QString &key) { return preferences.value(key); });
}

ExitStatus write(const Console &console, const DocumentSet &set, const Job &job)
{
    const QString folder = job.options.value("output");
    if (const auto written = writeDocuments(set, folder, job.loaded.plan, job.options.has("force")); !written) {
        console.complain(written.error());
        return Unusable;
    }
    for (const OutputFile &file : set.files)
        console.print(QDir(folder).filePath(file.name));
    for (const Message &reason : set.leftOut)
        console.complain(reason);
    for (const Message &warning : set.warnings)
        console.complain(warning);
    return Done;
}

} // namespace

ExitStatus runDocuments(Console &console, const QStringList &arguments)
{
    auto job = prepared(console, arguments);
    if (!job) {
        console.complain(job.error());
        return Unusable;
    }
    for (const Message &warning : job->loaded.warnings)
        console.complain(warning);
    const auto access = collectAccess(job->loaded, job->options, *job->pack);
    if (!access) {
        console.complain(access.error());
        return NotCompliant;
    }
    const Plan &plan = job->loaded.plan;
    const DerivedPlan derived = derive(plan, *job->pack);
    const Evaluation evaluation = evaluate(plan, derived, *job->pack);
    const DocumentContext context{plan, derived, evaluation, *job->pack, console.catalogues(), job->languages,
                                  QDateTime::currentDateTimeUtc(), QLatin1String(EINLASS_VERSION), completionFor(plan, *job->pack)};
    const auto cleared = clear(context);
    if (!cleared) {
        console.complain(cleared.error());
        return NotCompliant;
    }
    const AccessData *data = *access ? &**access : nullptr;
    const auto set = job->kinds.empty() ? currentDocuments(*cleared, data) : makeDocuments(*cleared, data, job->kinds);
    if (!set) {
        console.complain(set.error());
        return NotCompliant;
    }
    return write(console, *set, *job);
}

} // namespace einlass
