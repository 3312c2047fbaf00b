// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/announcement.h"
#include "documents/documents.h"
#include "documents/duties.h"
#include "documents/invitation_data.h"
#include "documents/template.h"
#include "documents/values.h"
#include "policy/pack.h"

#include <QJsonArray>

namespace einlass {
namespace {

/// The plan's value behind a step's copy button. Codes and PINs are secret and stand in no file.
QString copiedValue(const QString &name, const DocumentContext &context, const Words &words)
{
    const Plan &plan = context.plan;
    if (name == QLatin1String("title"))
        return cleaned(plan.title).simplified();
    if (name == QLatin1String("duration") && plan.schedule.durationMinutes > 0)
        return words.word(QStringLiteral("duration"), {{QStringLiteral("n"), QString::number(plan.schedule.durationMinutes)}});
    if (name == QLatin1String("timeZone"))
        return plan.schedule.timeZone;
    if (name == QLatin1String("start") && plan.schedule.start)
        return words.word(QStringLiteral("start"), {{QStringLiteral("date"), words.longDate(plan.schedule.start->date)},
                                                    {QStringLiteral("time"), plan.schedule.start->time.toString(QStringLiteral("HH:mm"))}});
    return {};
}

QJsonObject stepData(const Step &step, const DocumentContext &context, const Words &words,
                     const QHash<QString, QString> &values)
{
    QJsonArray details;
    const QString label = step.label.in(words.language());
    if (!label.isEmpty())
        details.append(QJsonObject{{QStringLiteral("detail"), words.word(QStringLiteral("copy.label"), {{QStringLiteral("label"), label}})}});
    const QString value = copiedValue(step.copy, context, words);
    if (!value.isEmpty())
        details.append(QJsonObject{{QStringLiteral("detail"), words.word(QStringLiteral("copy.value"), {{QStringLiteral("value"), value}})}});
    return {{QStringLiteral("text"), withValues(step.text.in(words.language()), values)},
            {QStringLiteral("details"), details}};
}

QJsonArray phases(const DocumentContext &context, const Words &words)
{
    const QHash<QString, QString> values = textValues(context, words.language());
    QJsonArray array;
    for (const char *phase : {"create", "before", "start", "during", "after"}) {
        QJsonArray steps;
        for (const Step &step : context.pack.steps) {
            if (step.phase == QLatin1String(phase) && step.when.holds(context.derived.facts))
                steps.append(stepData(step, context, words, values));
        }
        if (!steps.isEmpty())
            array.append(QJsonObject{{QStringLiteral("heading"), words.word(QStringLiteral("phase.%1").arg(QLatin1String(phase)))},
                                     {QStringLiteral("steps"), steps}});
    }
    return array;
}

QJsonObject checklistData(const DocumentContext &context, Language language)
{
    const Words words(language);
    auto facts = meetingFacts(context, words, false);
    facts.erase(facts.begin());     // the title stands above
    QJsonArray duties;
    for (const DatedDuty &duty : datedDuties(context, language))
        duties.append(QJsonObject{{QStringLiteral("date"), words.longDate(duty.date)}, {QStringLiteral("text"), duty.text}});
    return {{QStringLiteral("title"), cleaned(context.plan.title).simplified()},
            {QStringLiteral("alignedFacts"), alignedFacts(facts)},
            {QStringLiteral("tool"), toolName(context, language)},
            {QStringLiteral("portal"), context.plan.tool ? context.pack.tool(*context.plan.tool).portal : QString()},
            {QStringLiteral("phases"), phases(context, words)},
            {QStringLiteral("hasDuties"), !duties.isEmpty()},
            {QStringLiteral("duties"), duties},
            {QStringLiteral("version"), context.pack.version}};
}

} // namespace

Result<QString> checklistText(const ClearedPlan &plan)
{
    const DocumentContext &context = plan.context();
    if (const auto checked = checkPublicFields(context, nullptr); !checked)
        return checked.error();
    return textOfAllLanguages(context.languages, [&](Language language, bool first, bool last) {
        QJsonObject data = checklistData(context, language);
        data.insert(QStringLiteral("otherLanguageFollows"), first && !last);
        return renderTemplate(QStringLiteral("checklist.txt"), language, data);
    });
}

} // namespace einlass
