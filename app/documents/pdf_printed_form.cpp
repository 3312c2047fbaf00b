// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_printed_form.h"

#include "base/text.h"

#include <algorithm>

namespace einlass {
namespace {

void dropAfterPageBreak(std::vector<PdfBlock> &blocks)
{
    const auto isBreak = [](const PdfBlock &block) {
        return std::holds_alternative<PdfPageBreak>(block);
    };
    blocks.erase(std::find_if(blocks.begin(), blocks.end(), isBreak), blocks.end());
}

QString headerOf(const PdfTemplate &form, Language language, const QHash<QString, QString> &values)
{
    if (isBlank(values.value(QStringLiteral("controllerName"))))
        return {};
    const bool hasUnit = !isBlank(values.value(QStringLiteral("unit")));
    return form.word(hasUnit ? QStringLiteral("header") : QStringLiteral("header.short"), language,
                     values);
}

} // namespace

FilledForm fillForm(const DocumentContext &context, const PdfTemplate &form,
                    const PrintOptions &options, const PdfInserts &inserts)
{
    const Facts facts = printedFacts(context);
    FilledForm result;
    for (Language language : printedLanguages(context)) {
        QHash<QString, QString> values = printedValues(context, language, form);
        values.insert(options.values);
        const auto insert = [&inserts, language](const QString &name) {
            return inserts ? inserts(name, language) : std::vector<PdfBlock>();
        };
        PdfFilled filled = fill(form, {facts, language, values, insert});
        if (options.firstPageOnly)
            dropAfterPageBreak(filled.blocks);
        for (const QString &blank : filled.blanks) {
            if (!result.blanks.contains(blank))
                result.blanks << blank;
        }
        if (result.title.isEmpty())
            result.title = form.word(options.titleWord, language, values);
        PdfPart part;
        part.language = language;
        part.header = headerOf(form, language, values);
        part.footer = form.word(QStringLiteral("footer"), language, values);
        part.pageNumber = form.word(QStringLiteral("page"), language);
        part.wantedPages = options.wantedPages;
        part.smallestScale = options.smallestScale;
        part.blocks = std::move(filled.blocks);
        result.parts.push_back(std::move(part));
    }
    return result;
}

PdfDocument newPdf(const DocumentContext &context)
{
    PdfDocument document;
    document.creator = printable(QStringLiteral("Einlass %1").arg(context.programVersion));
    document.stamp = context.stamp;
    return document;
}

Result<PrintedForm> printForm(const DocumentContext &context, const PdfTemplate &form,
                              const PrintOptions &options, const PdfInserts &inserts)
{
    FilledForm filled = fillForm(context, form, options, inserts);
    PdfDocument document = newPdf(context);
    document.title = filled.title;
    document.parts = std::move(filled.parts);
    Result<QByteArray> pdf = writePdf(document);
    if (!pdf.ok())
        return pdf.error();
    return PrintedForm{std::move(pdf).value(), filled.blanks};
}

} // namespace einlass
