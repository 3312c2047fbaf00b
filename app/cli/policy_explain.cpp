// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"
#include "cli/policy_reports.h"
#include "policy/clause_places.h"
#include "policy/pack.h"

#include <QtGlobal>

#include <array>

namespace einlass {
namespace {

const char *words(ClausePlace::Kind kind)
{
    switch (kind) {
    case ClausePlace::Rule: return QT_TRANSLATE_NOOP("Core", "  rule: %1");
    case ClausePlace::Preset: return QT_TRANSLATE_NOOP("Core", "  preset: %1");
    case ClausePlace::Step: return QT_TRANSLATE_NOOP("Core", "  step of the checklist: %1");
    case ClausePlace::Sentence: return QT_TRANSLATE_NOOP("Core", "  sentence: %1");
    case ClausePlace::Form: return QT_TRANSLATE_NOOP("Core", "  consent form: %1");
    case ClausePlace::Duty: return QT_TRANSLATE_NOOP("Core", "  duty: %1");
    case ClausePlace::Help: return QT_TRANSLATE_NOOP("Core", "  explained at: %1");
    case ClausePlace::Record: return QT_TRANSLATE_NOOP("Core", "  file note: %1");
    case ClausePlace::Design: break;
    }
    return QT_TRANSLATE_NOOP("Core", "  by design: %1");
}

struct BindingWords
{
    const char *binding;
    const char *words;
};

constexpr auto bindingWords = std::to_array<BindingWords>({
    {"gate", QT_TRANSLATE_NOOP("Core", "must be kept")},
    {"justify", QT_TRANSLATE_NOOP("Core", "needs a reason where it is not kept")},
    {"preset", QT_TRANSLATE_NOOP("Core", "is preset and can be changed")},
    {"confirm", QT_TRANSLATE_NOOP("Core", "has to be confirmed")},
    {"step", QT_TRANSLATE_NOOP("Core", "is a step of the checklist")},
    {"text", QT_TRANSLATE_NOOP("Core", "is said in the invitation")},
    {"form", QT_TRANSLATE_NOOP("Core", "is part of the consent form")},
    {"duty", QT_TRANSLATE_NOOP("Core", "is due before or after the meeting")},
    {"help", QT_TRANSLATE_NOOP("Core", "is explained beside the question")},
    {"record", QT_TRANSLATE_NOOP("Core", "stands in the file note")},
});

QString wordsOf(const Console &console, const QStringList &bindings)
{
    QStringList all;
    for (const BindingWords &known : bindingWords) {
        if (bindings.contains(QLatin1String(known.binding)))
            all << console.words({known.words, {}});
    }
    return all.join(QStringLiteral("; "));
}

void explain(const Console &console, const Clause &clause, const Pack &pack)
{
    const Language language = console.language();
    console.print(QStringLiteral("%1 — %2").arg(clause.id, clause.section.in(language)));
    if (!clause.version.isEmpty())
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Version: %1"), {clause.version}});
    if (clause.own)
        console.print(Message{QT_TRANSLATE_NOOP("Core", "Our own rule, not one of %1."),
                              {pack.name.in(language)}});
    console.print(Message{QT_TRANSLATE_NOOP("Core", "Binding: %1"), {wordsOf(console, clause.bindings)}});
    console.print(Message{QT_TRANSLATE_NOOP("Core", "It says: %1"), {clause.summary.in(language)}});
    console.print(Message{QT_TRANSLATE_NOOP("Core", "Einlass: %1"), {clause.does.in(language)}});
    console.print(Message{QT_TRANSLATE_NOOP("Core", "Handled by:")});
    for (const ClausePlace &place : placesOf(clause, pack))
        console.print(Message{words(place.kind), {place.id}});
}

} // namespace

ExitStatus explainClause(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {}, {QStringLiteral("policy"), QStringLiteral("language")});
    if (!options || options->positional.size() != 1) {
        console.complain(options ? Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli policy explain CLAUSE [--policy FILE] [--language de|en]")}
                                 : options.error());
        return Unusable;
    }
    const auto language = chooseLanguage(console, *options);
    const auto pack = choosePack(*options);
    if (!language || !pack) {
        console.complain(!language ? language.error() : pack.error());
        return Unusable;
    }
    for (const Clause &clause : (*pack)->clauses) {
        if (clause.id.compare(options->positional.first(), Qt::CaseInsensitive) == 0) {
            explain(console, clause, **pack);
            return Done;
        }
    }
    QStringList known;
    for (const Clause &clause : (*pack)->clauses)
        known << clause.id;
    console.complain(Message{QT_TRANSLATE_NOOP("Core", "There is no clause %1. The clauses are: %2"),
                             {options->positional.first(), known.join(QStringLiteral(", "))}});
    return Unusable;
}

} // namespace einlass
