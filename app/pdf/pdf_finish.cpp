// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4
#include "pdf/pdf_finish.h"

#include "pdf/pdf_artifacts.h"
#include "pdf/pdf_form.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace einlass {
namespace {

/// Fast enough for hundreds of forms: what is saved by trying harder is little.
constexpr int compressionLevel = 1;

void markArtifacts(QPDFPageObjectHelper page)
{
    page.coalesceContentStreams();
    QPDFObjectHandle contents = page.getObjectHandle().getKey("/Contents");
    if (!contents.isStream())
        return;
    const auto data = contents.getStreamData(qpdf_dl_generalized);
    const std::string content(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    contents.replaceStreamData(withArtifacts(content), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

/// Walks the structure tree in reading order.
class StructureWalk
{
public:
    StructureWalk(QPDF &pdf, const PdfDocument &document, PdfForm &form, const std::vector<Language> &quoted)
        : m_document(document), m_form(form), m_quoted(quoted), m_rowHeader(pdf.makeIndirectObject(rowHeader()))
    {
    }

    void visit(QPDFObjectHandle element, int depth = 0)
    {
        if (!element.isDictionary() || depth > 64)
            return;
        QPDFObjectHandle tag = element.getKey("/S");
        const std::string type = tag.isName() ? tag.getName() : std::string();
        if (type == "/Part" && m_part < m_document.parts.size()) {
            const Language language = m_document.parts[m_part++].language;
            element.replaceKey("/Lang", languageTag(language));
        } else if (type == "/Quote" && m_quote < m_quoted.size()) {
            element.replaceKey("/Lang", languageTag(m_quoted[m_quote++]));
        } else if (type == "/TH") {
            element.replaceKey("/A", m_rowHeader);
        } else if (type == "/Form") {
            m_form.attachNext(element);
            return;
        }
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isDictionary())
            visit(kids, depth + 1);
        if (kids.isArray()) {
            for (int i = 0, count = kids.getArrayNItems(); i < count; ++i)
                visit(kids.getArrayItem(i), depth + 1);
        }
    }

    static QPDFObjectHandle languageTag(Language language)
    {
        return QPDFObjectHandle::newString(language == Language::German ? "de-DE" : "en-GB");
    }

private:
    static QPDFObjectHandle rowHeader()
    {
        QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
        attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
        attributes.replaceKey("/Scope", QPDFObjectHandle::newName("/Row"));
        return attributes;
    }

    const PdfDocument &m_document;
    PdfForm &m_form;
    const std::vector<Language> &m_quoted;
    QPDFObjectHandle m_rowHeader;
    std::size_t m_part = 0;
    std::size_t m_quote = 0;
};

std::string xmpOf(const PdfDocument &document)
{
    const QString language = languageCode(document.parts.front().language);
    const QString pattern = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>%3</xmp:CreatorTool>\n"
        "<xmp:CreateDate>%4</xmp:CreateDate>\n<xmp:ModifyDate>%4</xmp:ModifyDate>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    const QString stamp = document.stamp.toUTC().toString(Qt::ISODate);
    return pattern
        .arg(document.title.toHtmlEscaped(), language, document.creator.toHtmlEscaped(), stamp)
        .toStdString();
}

void addMetadata(QPDF &pdf, const PdfDocument &document)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", StructureWalk::languageTag(document.parts.front().language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpOf(document));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

QByteArray finished(const QByteArray &drawn, const PdfDocument &document,
                    const std::vector<PlacedField> &fields, const std::vector<Language> &quoted)
{
    static const bool levelSet = (Pl_Flate::setCompressionLevel(compressionLevel), true);
    Q_UNUSED(levelSet);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", drawn.constData(), static_cast<size_t>(drawn.size()));
    addMetadata(pdf, document);
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (QPDFPageObjectHelper &page : pages) {
        markArtifacts(page);
        page.getObjectHandle().replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    }
    PdfForm form(pdf, fields);
    StructureWalk walk(pdf, document, form, quoted);
    QPDFObjectHandle kids = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
    if (kids.isArray()) {
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            walk.visit(kids.getArrayItem(i));
    } else {
        walk.visit(kids);
    }
    form.finish();

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &drawn, const PdfDocument &document,
                             const std::vector<PlacedField> &fields,
                             const std::vector<Language> &quoted)
{
    try {
        return finished(drawn, document, fields, quoted);
    } catch (const std::exception &) {
        return Message{QT_TRANSLATE_NOOP("Core", "The PDF document could not be completed. Try again; if it stays so, report it with the version that “About Einlass” names."), {}};
    }
}

} // namespace einlass
