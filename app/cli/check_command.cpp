// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "documents/gate.h"
#include "policy/evaluate.h"
#include "policy/evaluation_json.h"
#include "policy/pack.h"
#include "policy/rule_changes.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace einlass {
namespace {

/// One plan with all that was decided about it.
struct Checked
{
    LoadedPlan loaded;
    DerivedPlan derived;
    Evaluation evaluation;
    bool ready = false;
    std::vector<Message> warnings;
};

std::vector<Message> warningsOf(const Checked &one, const Pack &pack)
{
    std::vector<Message> all = one.loaded.warnings;
    all.insert(all.end(), one.derived.warnings.begin(), one.derived.warnings.end());
    for (const Message &change : changedSince(one.loaded.plan.checked, one.evaluation, pack))
        all.push_back(change);
    if (const auto due = reviewDue(pack, QDate::currentDate()))
        all.push_back(*due);
    return all;
}

Result<Checked> checked(const QString &path, const Pack &pack, const Catalogues &catalogues)
{
    auto loaded = loadPlanFile(path);
    if (!loaded)
        return loaded.error();
    Checked result{*std::move(loaded), {}, {}, false, {}};
    const Plan &plan = result.loaded.plan;
    result.derived = derive(plan, pack);
    result.evaluation = evaluate(plan, result.derived, pack);
    result.warnings = warningsOf(result, pack);
    if (result.evaluation.compliant != true || plan.access.link.isEmpty())
        return result;
    const auto access = collectAccess(result.loaded, Options{}, pack);
    const auto cleared = clear({plan, result.derived, result.evaluation, pack, catalogues, plan.languages,
                                QDateTime(), QString()});
    result.ready = cleared && access && *access && ready(*cleared, **access).ok();
    return result;
}

const char *verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Suitable:
        return QT_TRANSLATE_NOOP("Core", "%1: suitable");
    case Verdict::NeedsReason:
        return QT_TRANSLATE_NOOP("Core", "%1: only with a reason (%2)");
    case Verdict::RuledOut:
        break;
    }
    return QT_TRANSLATE_NOOP("Core", "%1: ruled out (%2)");
}

const char *findingWords(const Finding &finding)
{
    if (!finding.open)
        return QT_TRANSLATE_NOOP("Core", "  [note] %1: %2");
    switch (finding.binding) {
    case Binding::Gate:
        return QT_TRANSLATE_NOOP("Core", "  [blocks] %1: %2");
    case Binding::Justify:
        return QT_TRANSLATE_NOOP("Core", "  [needs a reason] %1: %2");
    case Binding::Confirm:
        return QT_TRANSLATE_NOOP("Core", "  [to be confirmed] %1: %2");
    default:
        return QT_TRANSLATE_NOOP("Core", "  [note] %1: %2");
    }
}

const char *resultWords(const Checked &one)
{
    if (!one.evaluation.compliant)
        return QT_TRANSLATE_NOOP("Core", "%1: no tool is chosen yet (rules: %2)");
    if (!*one.evaluation.compliant)
        return QT_TRANSLATE_NOOP("Core", "%1: findings are open (rules: %2)");
    return one.ready ? QT_TRANSLATE_NOOP("Core", "%1: no open finding, ready to invite (rules: %2)")
                     : QT_TRANSLATE_NOOP("Core", "%1: no open finding; access data are still missing (rules: %2)");
}

void printRecommendation(const Console &console, const Checked &one, const Pack &pack)
{
    if (one.evaluation.recommended) {
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Recommended: %1"),
                              {pack.tool(*one.evaluation.recommended).name.in(console.language())}});
        return;
    }
    console.print(Message{QT_TRANSLATE_NOOP("Core", "No tool is suitable. Ask the service desk (%1) or your data protection officer (%2)."),
                          {pack.contact(QStringLiteral("service-desk")).email,
                           pack.contact(QStringLiteral("data-protection-officer")).url}});
}

void printWords(const Console &console, const QString &path, const Checked &one, const Pack &pack)
{
    const Language language = console.language();
    console.print(Message{resultWords(one), {path, pack.version}});
    for (const Finding &finding : one.evaluation.findings) {
        console.print(Message{findingWords(finding), {finding.clause, finding.message.in(language)}});
        if (finding.blocks())
            console.print(Message{QT_TRANSLATE_NOOP("Core", "      What helps: %1"), {finding.remedy.in(language)}});
    }
    for (const Tool tool : allOf<Tool>()) {
        const ToolVerdict &verdict = one.evaluation.of(tool);
        console.print(Message{verdictWords(verdict.verdict),
                              {pack.tool(tool).name.in(language), verdict.because.join(QLatin1String(", "))}});
    }
    printRecommendation(console, one, pack);
    for (const Message &warning : one.warnings)
        console.complain(warning);
}

ExitStatus checkOne(const Console &console, const QString &path, const Pack &pack, bool json)
{
    const auto one = checked(path, pack, console.catalogues());
    if (!one && json) {
        const QJsonObject line{{QStringLiteral("plan"), path},
                               {QStringLiteral("error"), localizedJson(console.catalogues().both(one.error()))}};
        console.printRaw(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    if (!one) {
        console.complain(one.error());
        return Unusable;
    }
    if (json) {
        const QJsonObject line = evaluationJson(one->loaded.plan, one->evaluation, pack, one->ready,
                                                one->warnings, console.catalogues());
        console.printRaw(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    } else {
        printWords(console, path, *one, pack);
    }
    return one->evaluation.compliant == true ? Done : NotCompliant;
}

} // namespace

ExitStatus runCheck(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {QStringLiteral("json")},
                                      {QStringLiteral("policy"), QStringLiteral("language")});
    if (!options || options->positional.isEmpty()) {
        console.complain(options ? Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli check PLAN... [--json] [--language de|en] [--policy FILE]")}
                                 : options.error());
        return Unusable;
    }
    if (const auto language = chooseLanguage(console, *options); !language) {
        console.complain(language.error());
        return Unusable;
    }
    const auto pack = choosePack(*options);
    if (!pack) {
        console.complain(pack.error());
        return Unusable;
    }
    ExitStatus worst = Done;
    for (const QString &path : options->positional)
        worst = std::max(worst, checkOne(console, path, **pack, options->has("json")));
    return worst;
}

} // namespace einlass
