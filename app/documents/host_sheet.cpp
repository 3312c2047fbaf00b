// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents.h"

#include "documents/pdf_printed_form.h"
#include "documents/record_parts.h"

namespace einlass {
namespace {

/// Content that grows beyond one page at this size flows on instead of becoming unreadable.
constexpr double smallestScale = 0.74;

class HostSheet
{
public:
    HostSheet(const DocumentContext &context, const PdfTemplate &form)
        : m_context(context), m_form(form)
    {
    }

    std::vector<PdfBlock> blocks(const QString &name, Language language) const
    {
        if (name == QLatin1String("steps"))
            return steps(language);
        if (name == QLatin1String("reminders"))
            return reminders(language);
        return duties(language);
    }

private:
    QString word(const QString &key, Language language) const { return m_form.word(key, language); }

    std::vector<PdfBlock> steps(Language language) const
    {
        std::vector<PdfBlock> result;
        for (const char *phase : {"start", "during", "after"}) {
            PdfBullets bullets{{}, true};
            for (const Step &step : m_context.pack.steps) {
                if (step.phase == QLatin1String(phase) && step.when.holds(m_context.derived.facts))
                    bullets.items << packText(m_context, step.text, language, m_form);
            }
            if (bullets.items.isEmpty())
                continue;
            result.push_back(PdfHeading{
                2, word(QStringLiteral("clock.%1").arg(QLatin1String(phase)), language)});
            result.push_back(std::move(bullets));
        }
        return result;
    }

    std::vector<PdfBlock> reminders(Language language) const
    {
        PdfBullets bullets;
        for (const Sentence &sentence : m_context.pack.sentences) {
            if (sentence.places.contains(QStringLiteral("host-sheet"))
                && sentence.when.holds(m_context.derived.facts))
                bullets.items << packText(m_context, sentence.text, language, m_form);
        }
        if (bullets.items.isEmpty())
            return {};
        return {PdfHeading{2, word(QStringLiteral("reminders"), language)}, bullets};
    }

    std::vector<PdfBlock> duties(Language language) const
    {
        PdfFacts facts;
        for (const DatedDuty &duty : datedDuties(m_context, language))
            facts.rows.push_back(
                {printedDate(duty.date, language, m_form), printable(duty.text), {}, {}});
        if (facts.rows.empty())
            return {};
        return {PdfHeading{2, word(QStringLiteral("duties"), language)}, facts};
    }

    const DocumentContext &m_context;
    const PdfTemplate &m_form;
};

} // namespace

Result<QByteArray> hostSheetPdf(const ClearedPlan &plan)
{
    const Result<PdfTemplate> form = PdfTemplate::load(QStringLiteral("host-sheet"));
    if (!form.ok())
        return form.error();
    const HostSheet sheet(plan.context(), *form);
    const auto insert = [&sheet](const QString &name, Language language) {
        return sheet.blocks(name, language);
    };
    Result<PrintedForm> printed = printForm(plan.context(), *form, {1, smallestScale}, insert);
    if (!printed.ok())
        return printed.error();
    return std::move(printed->pdf);
}

} // namespace einlass
