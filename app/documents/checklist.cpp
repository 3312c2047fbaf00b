// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/announcement.h"
#include "documents/documents.h"
#include "documents/duties.h"
#include "documents/invitation_data.h"
#include "documents/pdf_template.h"
#include "documents/template.h"
#include "documents/values.h"
#include "policy/pack.h"

#include <QJsonArray>

namespace einlass {
namespace {

/// What only the keychain holds, or what opens the room by itself: stands in no checklist.
bool isSecret(const QString &copy)
{
    static const QStringList secret{QStringLiteral("passcode"), QStringLiteral("hostPin"),
                                    QStringLiteral("guestPin"), QStringLiteral("password"),
                                    QStringLiteral("roomName"), QStringLiteral("link")};
    return secret.contains(copy);
}

/// The lines below a step: where the tool's form asks for it, and what to enter there.
class StepDetails
{
public:
    StepDetails(const DocumentContext &context, const PdfTemplate &form, Language language)
        : m_context(context), m_form(form), m_words(language, &context.pack)
    {
    }

    QStringList of(const Step &step) const
    {
        QStringList lines{label(step.label)};
        if (isSecret(step.copy))
            lines << word("copy-secret");
        else
            lines << entered(value(step.copy));
        lines.removeAll(QString());
        return lines;
    }

private:
    QString word(const char *key, const QHash<QString, QString> &values = {}) const
    {
        return m_form.word(QLatin1String(key), m_words.language(), values);
    }

    /// The label in the document's language, and the other one, which the tool may show instead;
    /// for a label that there is in German only, what it means.
    QString label(const LocalizedText &label) const
    {
        const bool german = m_words.language() == Language::German;
        const QString own = label.in(m_words.language());
        const QString other = german ? label.en : label.de;
        if (isBlank(own) && isBlank(other))
            return {};
        const QHash<QString, QString> values{{QStringLiteral("own"), own}, {QStringLiteral("other"), other}};
        if (isBlank(own))
            return word("label.other-only", values);
        if (own != other && !isBlank(other))
            return word("label.both", values);
        const QString gloss = m_form.word(QStringLiteral("gloss.%1").arg(own), m_words.language());
        if (german || isBlank(gloss) || gloss == own)
            return word("label.plain", values);
        return word("label.gloss", {{QStringLiteral("own"), own}, {QStringLiteral("gloss"), gloss}});
    }

    QString entered(const QString &value) const
    {
        return isBlank(value) ? QString() : word("copy-value", {{QStringLiteral("value"), value}});
    }

    QString value(const QString &name) const
    {
        const Plan &plan = m_context.plan;
        if (name == QLatin1String("title"))
            return cleaned(plan.title).simplified();
        if (name == QLatin1String("duration") && plan.schedule.durationMinutes > 0)
            return m_words.word(QStringLiteral("duration"),
                                {{QStringLiteral("n"), QString::number(plan.schedule.durationMinutes)}});
        if (name == QLatin1String("timeZone"))
            return plan.schedule.timeZone;
        if (name == QLatin1String("start") && plan.schedule.start)
            return m_words.word(QStringLiteral("start"),
                                {{QStringLiteral("date"), m_words.longDate(plan.schedule.start->date)},
                                 {QStringLiteral("time"), plan.schedule.start->time.toString(QStringLiteral("HH:mm"))}});
        return {};
    }

    const DocumentContext &m_context;
    const PdfTemplate &m_form;
    Words m_words;
};

QJsonObject stepData(const Step &step, const StepDetails &details, Language language,
                     const QHash<QString, QString> &values)
{
    QStringList lines{withValues(step.text.in(language), values)};
    for (const QString &detail : details.of(step))
        lines << QStringLiteral("    %1").arg(detail);
    return {{QStringLiteral("text"), lines.join(u'\n')}};
}

QJsonArray phases(const DocumentContext &context, const Words &words, const PdfTemplate &form)
{
    const StepDetails details(context, form, words.language());
    const QHash<QString, QString> values = textValues(context, words.language());
    QJsonArray array;
    for (const char *phase : {"create", "before", "start", "during", "after"}) {
        QJsonArray steps;
        for (const Step &step : context.pack.steps) {
            if (step.phase == QLatin1String(phase) && step.when.holds(context.derived.facts))
                steps.append(stepData(step, details, words.language(), values));
        }
        if (!steps.isEmpty())
            array.append(QJsonObject{{QStringLiteral("heading"), words.word(QStringLiteral("phase.%1").arg(QLatin1String(phase)))},
                                     {QStringLiteral("steps"), steps}});
    }
    return array;
}

QJsonObject checklistData(const DocumentContext &context, Language language, const PdfTemplate &form)
{
    const Words words(language, &context.pack);
    auto facts = meetingFacts(context, words, false);
    facts.erase(facts.begin());     // the title stands above
    QJsonArray duties;
    for (const DatedDuty &duty : datedDuties(context, language))
        duties.append(QJsonObject{{QStringLiteral("date"), words.longDate(duty.date)}, {QStringLiteral("text"), duty.text}});
    return {{QStringLiteral("title"), cleaned(context.plan.title).simplified()},
            {QStringLiteral("alignedFacts"), alignedFacts(facts)},
            {QStringLiteral("tool"), toolName(context, language)},
            {QStringLiteral("portal"), context.plan.tool ? context.pack.tool(*context.plan.tool).portal : QString()},
            {QStringLiteral("phases"), phases(context, words, form)},
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
    const Result<PdfTemplate> form = PdfTemplate::load(QStringLiteral("checklist"), context.pack);
    if (!form.ok())
        return form.error();
    return textOfAllLanguages(context.languages, [&](Language language, bool first, bool last) {
        QJsonObject data = checklistData(context, language, *form);
        data.insert(QStringLiteral("otherLanguageFollows"), first && !last);
        return renderTemplate(QStringLiteral("checklist.txt"), language, data);
    });
}

} // namespace einlass
