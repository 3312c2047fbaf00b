// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/documents.h"
#include "documents/pdf_printed_form.h"
#include "documents/record_parts.h"
#include "policy/pack.h"

#include <algorithm>
#include <array>

namespace einlass {
namespace {

// One page in every case: first fewer names, then smaller print, at last without what comes last.
constexpr double largestScale = 1.35;
constexpr std::array scales{1.0, 0.9, 0.82, 0.72};
constexpr std::array nameLimits{60, 45, 30, 21, 12, 6, 0};
constexpr int nameColumns = 3;
constexpr qsizetype longestName = 40;
constexpr qsizetype longestLine = 90;

QString shortened(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line
                                  : QStringLiteral("%1…").arg(line.left(longest - 1).trimmed());
}

class HostSheet
{
public:
    HostSheet(const DocumentContext &context, const PdfTemplate &form, int namesShown)
        : m_context(context), m_form(form), m_namesShown(namesShown)
    {
    }

    std::vector<PdfBlock> blocks(const QString &name, Language language) const
    {
        if (name == QLatin1String("recording-state"))
            return recordingState(language);
        if (name == QLatin1String("names"))
            return names(language);
        if (name == QLatin1String("after"))
            return after(language);
        return steps(name, language, covered(language));
    }

private:
    QString word(const QString &key, Language language,
                 const QHash<QString, QString> &values = {}) const
    {
        return m_form.word(key, language, values);
    }

    /// While somebody has not answered, the sheet must not lead to a recording (B24).
    std::vector<PdfBlock> recordingState(Language language) const
    {
        const int missing = m_context.consentsMissing.value_or(0);
        if (!m_context.plan.recording || missing == 0)
            return {};
        const QHash<QString, QString> count{{QStringLiteral("count"), QString::number(missing)}};
        return {PdfParagraph{word(QStringLiteral("recording.not-yet"), language),
                             word(QStringLiteral("recording.missing"), language, count), PdfTone::Notice}};
    }

    std::vector<PdfBlock> names(Language language) const
    {
        QStringList all;
        for (const JudgedAddress &recipient : m_context.derived.recipients) {
            const QString name = isBlank(recipient.name) ? recipient.address : recipient.name;
            const bool person = recipient.kind != AddressClass::List && !isBlank(name);
            if (person)
                all << shortened(printable(name), longestName);
        }
        all.removeDuplicates();
        all.sort(Qt::CaseInsensitive);
        int members = 0;
        for (const MailingList &list : m_context.plan.participants.lists)
            members += list.members;
        const QHash<QString, QString> count{{QStringLiteral("count"), QString::number(members)}};

        std::vector<PdfBlock> result{PdfHeading{2, word(QStringLiteral("names"), language)}};
        if (all.isEmpty()) {
            const char *key = members > 0 ? "names.only-lists" : "names.none";
            result.push_back(PdfParagraph{{}, word(QLatin1String(key), language, count)});
            return result;
        }
        PdfBullets shown{all.mid(0, m_namesShown), true, nameColumns};
        const qsizetype more = all.size() - shown.items.size();
        if (!shown.items.isEmpty())
            result.push_back(std::move(shown));
        if (more > 0)
            result.push_back(PdfParagraph{{}, word(QStringLiteral("names.more"), language,
                                                   {{QStringLiteral("count"), QString::number(more)}})});
        if (members > 0)
            result.push_back(PdfParagraph{{}, word(QStringLiteral("names.lists"), language, count)});
        return result;
    }

    static bool isSaid(const QStringList &clauses, const QStringList &said)
    {
        return !clauses.isEmpty() && std::all_of(clauses.begin(), clauses.end(), [&said](const QString &clause) {
            return said.contains(clause);
        });
    }

    /// Clauses that the sheet's own sections speak about.
    QStringList covered(Language language) const
    {
        return word(QStringLiteral("covered"), language).split(u' ');
    }

    std::vector<const Step *> stepsOf(const QString &phase, const QStringList &said) const
    {
        std::vector<const Step *> steps;
        for (const Step &step : m_context.pack.steps) {
            if (step.phase == phase && !isSaid(step.clauses, said) && step.when.holds(m_context.derived.facts))
                steps.push_back(&step);
        }
        return steps;
    }

    std::vector<PdfBlock> steps(const QString &phase, Language language, const QStringList &said) const
    {
        PdfBullets bullets{{}, true};
        for (const Step *step : stepsOf(phase, said))
            bullets.items << packText(m_context, step->text, language, m_form);
        if (bullets.items.isEmpty())
            return {};
        return {PdfHeading{2, word(QStringLiteral("clock.%1").arg(phase), language)}, bullets};
    }

    /// Duties from the last day on with their dates, and the steps that have none. What a step of
    /// the meeting itself says is not said again.
    std::vector<PdfBlock> after(Language language) const
    {
        QStringList said = covered(language);
        QStringList before = said;
        for (const char *phase : {"start", "during"}) {
            for (const Step *step : stepsOf(QLatin1String(phase), said))
                before += step->clauses;
        }
        PdfFacts facts;
        for (const DatedDuty &duty : datedDuties(m_context, language)) {
            const bool early = m_context.derived.lastDay && duty.date < *m_context.derived.lastDay;
            if (early || isSaid(duty.clauses, before))
                continue;
            facts.rows.push_back(
                {printedDate(duty.date, language, m_form), printable(duty.text), {}, {}});
            said += duty.clauses;
        }
        std::vector<PdfBlock> result = steps(QStringLiteral("after"), language, said);
        if (!facts.rows.empty()) {
            result.push_back(PdfHeading{2, word(QStringLiteral("delete"), language)});
            result.push_back(std::move(facts));
        }
        return result;
    }

    const DocumentContext &m_context;
    const PdfTemplate &m_form;
    int m_namesShown;
};

/// The sheet with so many names, in the first language of the document: a page has room for one.
/// What is said aloud stands in both.
FilledForm filledSheet(const DocumentContext &context, const PdfTemplate &form, int namesShown)
{
    const HostSheet sheet(context, form, namesShown);
    const Language language = context.languages.front();
    const QHash<QString, QString> values = printedValues(context, language, form);
    PrintOptions options;
    options.wantedPages = 1;
    options.smallestScale = scales.back();
    const auto add = [&](const char *name, const char *from) {
        options.values.insert(QLatin1String(name),
                              shortened(values.value(QLatin1String(from)), longestLine));
    };
    add("shortTitle", "title");
    add("shortPlace", "place");
    options.values.insert(QStringLiteral("shortDates"),
                          shortened(values.value(QStringLiteral("dates")), 2 * longestLine));
    options.values.insert(QStringLiteral("portal"),
                          context.plan.tool ? printable(context.pack.tool(*context.plan.tool).portal)
                                            : QString());
    FilledForm filled = fillForm(context, form, options, [&sheet](const QString &name, Language wanted) {
        return sheet.blocks(name, wanted);
    });
    filled.parts.front().largestScale = largestScale;
    return filled;
}

FilledForm onePage(const DocumentContext &context, const PdfTemplate &form)
{
    for (double scale : scales) {
        for (int limit : nameLimits) {
            FilledForm filled = filledSheet(context, form, limit);
            if (pagesOf(filled.parts.front(), scale) == 1)
                return filled;
        }
    }
    FilledForm filled = filledSheet(context, form, 0);
    std::vector<PdfBlock> &blocks = filled.parts.front().blocks;
    while (blocks.size() > 1 && pagesOf(filled.parts.front(), scales.back()) > 1)
        blocks.pop_back();
    return filled;
}

} // namespace

Result<QByteArray> hostSheetPdf(const ClearedPlan &plan)
{
    const Result<PdfTemplate> form = PdfTemplate::load(QStringLiteral("host-sheet"), plan.context().pack);
    if (!form.ok())
        return form.error();
    DocumentContext context = plan.context();
    const std::vector<Language> &offered = context.languages;
    const bool isOffered = context.hostLanguage && std::find(offered.begin(), offered.end(), *context.hostLanguage) != offered.end();
    context.languages = {isOffered ? *context.hostLanguage : offered.front()};
    FilledForm filled = onePage(context, *form);
    PdfDocument document;
    document.title = filled.title;
    document.creator = printable(QStringLiteral("Einlass %1").arg(context.programVersion));
    document.stamp = context.stamp;
    document.parts = std::move(filled.parts);
    return writePdf(document);
}

} // namespace einlass
