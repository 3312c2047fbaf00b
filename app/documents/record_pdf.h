// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/record_parts.h"

namespace einlass {

/// What the printed record says in each of its sections.
class RecordSections
{
public:
    /// Both outlive the object.
    RecordSections(const DocumentContext &context, const PdfTemplate &form);

    /// The blocks of a section: event, tools, protection, functions, reasons, confirmations,
    /// findings, duties.
    std::vector<PdfBlock> section(const QString &name, Language language) const;

private:
    class Rows;
    PdfFacts event(Language language) const;
    PdfFacts tools(Language language) const;
    PdfFacts protection(Language language) const;
    PdfFacts functions(Language language) const;
    void addRecording(Rows &rows, const Recording &recording) const;
    PdfFacts reasons(Language language) const;
    PdfFacts confirmations(Language language) const;
    PdfFacts findings(Language language) const;
    PdfFacts duties(Language language) const;
    QString summary(Language language) const;

    const DocumentContext &m_context;
    const PdfTemplate &m_form;
};

} // namespace einlass
