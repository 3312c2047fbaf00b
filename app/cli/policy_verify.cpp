// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/prover.h"
#include "cli/options.h"
#include "cli/policy_reports.h"
#include "plan/plan_file.h"
#include "policy/pack.h"

#include <QtGlobal>

namespace einlass {
namespace {

struct Statement
{
    const char *proven;
    Prover::Claim (Prover::*prove)();
};

constexpr std::array statements{
    Statement{QT_TRANSLATE_NOOP("Core", "Rules read nothing but answers, and never the language."), &Prover::readsOnlyAnswers},
    Statement{QT_TRANSLATE_NOOP("Core", "Facts composed of answers are the facts of a plan with these answers."), &Prover::composesFacts},
    Statement{QT_TRANSLATE_NOOP("Core", "Each tool has exactly one verdict; none is recommended that is ruled out."), &Prover::oneVerdictForEachTool},
    Statement{QT_TRANSLATE_NOOP("Core", "Each rule can arise, and be open and closed as its binding has it."), &Prover::everyRuleArises},
    Statement{QT_TRANSLATE_NOOP("Core", "No plan is compliant in which a gate is broken."), &Prover::brokenGatesBlock},
    Statement{QT_TRANSLATE_NOOP("Core", "No rule is open only where another one is open, too."), &Prover::noRuleIsShadowed},
    Statement{QT_TRANSLATE_NOOP("Core", "Each open finding has answers that close it and open no gate, whatever the other answers are; so no two rules demand opposite things."), &Prover::everyFindingHasAWayOut},
    Statement{QT_TRANSLATE_NOOP("Core", "From every situation the recommended tool leads to a compliant plan."), &Prover::recommendedToolIsReachable},
    Statement{QT_TRANSLATE_NOOP("Core", "Sensitive contents, people from outside and more people close no finding, except by the reason that they supply."), &Prover::moreIsNeverLess},
};

} // namespace

ExitStatus verifyPolicy(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {}, {QStringLiteral("policy"), QStringLiteral("language")});
    if (!options || !options->positional.isEmpty()) {
        console.complain(options ? Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli policy verify [--policy FILE] [--language de|en]")}
                                 : options.error());
        return Unusable;
    }
    const auto language = chooseLanguage(console, *options);
    const auto pack = choosePack(*options);
    if (!language || !pack) {
        console.complain(!language ? language.error() : pack.error());
        return Unusable;
    }
    Prover prover(**pack);
    console.print(Message{QT_TRANSLATE_NOOP("Core", "%1: %2 rules, %3 questions that they ask."),
                          {(*pack)->version, QString::number(prover.ruleCount()),
                           QString::number(prover.space().questions().size())}});
    console.print(Message{QT_TRANSLATE_NOOP("Core", "Plans that the rules can tell apart, all of them decided: %1"),
                          {prover.space().count()}});
    int number = 0;
    for (const Statement &statement : statements) {
        ++number;
        if (const Prover::Claim refuted = (prover.*statement.prove)()) {
            console.print(Message{QT_TRANSLATE_NOOP("Core", "%1 of %2 does not hold: %3"),
                                  {QString::number(number), QString::number(statements.size()), console.words(refuted->claim)}});
            console.printRaw(writePlan(refuted->plan));
            return NotCompliant;
        }
        console.print(Message{QT_TRANSLATE_NOOP("Core", "%1 of %2 proven: %3"),
                              {QString::number(number), QString::number(statements.size()), console.words({statement.proven, {}})}});
    }
    console.print(Message{QT_TRANSLATE_NOOP("Core", "States decided on the way: %1"), {QString::number(prover.states())}});
    return Done;
}

} // namespace einlass
