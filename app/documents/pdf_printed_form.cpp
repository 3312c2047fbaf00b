// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_printed_form.h"

namespace einlass {

Result<PrintedForm> printForm(const DocumentContext &context, const PdfTemplate &form,
                              const PdfFit &fit, const PdfInserts &inserts)
{
    PdfDocument document;
    document.creator = printable(QStringLiteral("Einlass %1").arg(context.programVersion));
    document.stamp = context.stamp;
    const Facts facts = printedFacts(context);
    PrintedForm result;
    for (Language language : printedLanguages(context)) {
        const QHash<QString, QString> values = printedValues(context, language, form);
        const auto insert = [&inserts, language](const QString &name) {
            return inserts ? inserts(name, language) : std::vector<PdfBlock>();
        };
        PdfFilled filled = fill(form, {facts, language, values, insert});
        for (const QString &blank : filled.blanks) {
            if (!result.blanks.contains(blank))
                result.blanks << blank;
        }
        if (document.title.isEmpty())
            document.title = form.word(QStringLiteral("file-title"), language, values);
        PdfPart part;
        part.language = language;
        part.footer = form.word(QStringLiteral("footer"), language, values);
        part.pageNumber = form.word(QStringLiteral("page"), language);
        part.wantedPages = fit.wantedPages;
        part.smallestScale = fit.smallestScale;
        part.blocks = std::move(filled.blocks);
        document.parts.push_back(std::move(part));
    }
    Result<QByteArray> pdf = writePdf(document);
    if (!pdf.ok())
        return pdf.error();
    result.pdf = std::move(pdf).value();
    return result;
}

} // namespace einlass
