// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4
#include "pdf/pdf_form.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr int printed = 4;                          // annotation flag
constexpr int multiLine = 1 << 12;
constexpr int radio = 1 << 15;

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

} // namespace

PdfForm::PdfForm(QPDF &pdf, const std::vector<PlacedField> &fields)
    : m_pdf(pdf), m_fields(fields), m_pages(pdf.getAllPages()), m_all(QPDFObjectHandle::newArray())
{
    m_parentKey = nextParentKey();
}

int PdfForm::nextParentKey() const
{
    QPDFObjectHandle numbers =
        m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    int key = 0;
    for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
        key = std::max(key, numbers.getArrayItem(i).getIntValueAsInt() + 1);
    return key;
}

void PdfForm::attachNext(QPDFObjectHandle element)
{
    if (m_next >= m_fields.size())
        return;
    const PlacedField &placed = m_fields[m_next++];
    QPDFObjectHandle box = placed.field.state.isEmpty() ? textField(placed) : choiceBox(placed);
    box.replaceKey("/StructParent", QPDFObjectHandle::newInteger(m_parentKey));

    QPDFObjectHandle page = m_pages.at(static_cast<std::size_t>(placed.page));
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(box);

    QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
    reference.replaceKey("/Obj", box);
    reference.replaceKey("/Pg", page);
    QPDFObjectHandle kids = element.getKey("/K");
    if (!kids.isArray()) {
        QPDFObjectHandle list = QPDFObjectHandle::newArray();
        if (!kids.isNull())
            list.appendItem(kids);
        element.replaceKey("/K", list);
        kids = list;
    }
    kids.appendItem(reference);

    QPDFObjectHandle tree = m_pdf.getRoot().getKey("/StructTreeRoot");
    QPDFObjectHandle numbers = tree.getKey("/ParentTree").getKey("/Nums");
    numbers.appendItem(QPDFObjectHandle::newInteger(m_parentKey++));
    numbers.appendItem(element);
    tree.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(m_parentKey));
}

QPDFObjectHandle PdfForm::widget(const PlacedField &placed)
{
    QPDFObjectHandle box = QPDFObjectHandle::newDictionary();
    box.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    box.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
    QPDFObjectHandle area = QPDFObjectHandle::newArray();
    for (double edge : {placed.left, placed.bottom, placed.right, placed.top})
        area.appendItem(number(edge));
    box.replaceKey("/Rect", area);
    box.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
    box.replaceKey("/P", m_pages.at(static_cast<std::size_t>(placed.page)));
    return box;
}

QPDFObjectHandle PdfForm::textField(const PlacedField &placed)
{
    QPDFObjectHandle box = widget(placed);
    box.replaceKey("/DA", QPDFObjectHandle::newString("/Helv 9 Tf 0 g"));
    const auto describe = [&placed](QPDFObjectHandle field) {
        field.replaceKey("/FT", QPDFObjectHandle::newName("/Tx"));
        field.replaceKey("/T", text(placed.field.name));
        field.replaceKey("/TU", text(placed.field.description));
        if (placed.field.multiLine)
            field.replaceKey("/Ff", QPDFObjectHandle::newInteger(multiLine));
    };
    if (!isRepeated(placed.field.name)) {
        describe(box);
        box = m_pdf.makeIndirectObject(box);
        m_all.appendItem(box);
        return box;
    }
    // The same blank in several places is one field: filled in once, it stands everywhere.
    const std::string name = placed.field.name.toStdString();
    if (m_texts.count(name) == 0) {
        QPDFObjectHandle field = QPDFObjectHandle::parse("<< /Kids [] >>");
        describe(field);
        field = m_pdf.makeIndirectObject(field);
        m_all.appendItem(field);
        m_texts.emplace(name, field);
    }
    QPDFObjectHandle field = m_texts.at(name);
    box.replaceKey("/Parent", field);
    box.replaceKey("/TU", text(placed.field.description));
    box = m_pdf.makeIndirectObject(box);
    field.getKey("/Kids").appendItem(box);
    return box;
}

bool PdfForm::isRepeated(const QString &name) const
{
    return std::count_if(m_fields.begin(), m_fields.end(), [&name](const PlacedField &placed) {
               return placed.field.name == name;
           }) > 1;
}

QPDFObjectHandle PdfForm::choiceBox(const PlacedField &placed)
{
    const std::string name = placed.field.name.toStdString();
    if (m_choices.count(name) == 0) {
        QPDFObjectHandle choice = QPDFObjectHandle::parse("<< /FT /Btn /V /Off /Kids [] >>");
        choice.replaceKey("/Ff", QPDFObjectHandle::newInteger(radio));
        choice.replaceKey("/T", text(placed.field.name));
        choice.replaceKey("/TU", text(placed.field.description));
        choice = m_pdf.makeIndirectObject(choice);
        m_all.appendItem(choice);
        m_choices.emplace(name, choice);
    }
    QPDFObjectHandle choice = m_choices.at(name);
    QPDFObjectHandle box = widget(placed);
    QPDFObjectHandle states = QPDFObjectHandle::newDictionary();
    states.replaceKey("/" + placed.field.state.toStdString(), boxAppearance(placed, true));
    states.replaceKey("/Off", boxAppearance(placed, false));
    QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", states);
    box.replaceKey("/AP", appearance);
    box.replaceKey("/AS", QPDFObjectHandle::newName("/Off"));
    box.replaceKey("/Parent", choice);
    box = m_pdf.makeIndirectObject(box);
    choice.getKey("/Kids").appendItem(box);
    return box;
}

QPDFObjectHandle PdfForm::boxAppearance(const PlacedField &placed, bool ticked)
{
    const double width = placed.right - placed.left;
    const double height = placed.top - placed.bottom;
    // Boxes look alike: a stream of its own for each would be most of what is written.
    const QString key = QStringLiteral("%1 %2 %3").arg(width, 0, 'f', 2).arg(height, 0, 'f', 2).arg(ticked);
    if (const auto known = m_appearances.find(key.toStdString()); known != m_appearances.end())
        return known->second;
    const QString cross = QStringLiteral("q 1.3 w 3 3 m %1 %2 l S 3 %2 m %1 3 l S Q")
                              .arg(width - 3, 0, 'f', 2).arg(height - 3, 0, 'f', 2);
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&m_pdf, ticked ? cross.toStdString() : " ");
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    QPDFObjectHandle area = QPDFObjectHandle::newArray();
    for (double edge : {0.0, 0.0, width, height})
        area.appendItem(number(edge));
    dictionary.replaceKey("/BBox", area);
    dictionary.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    m_appearances.emplace(key.toStdString(), form);
    return form;
}

void PdfForm::finish()
{
    if (m_all.getArrayNItems() == 0)
        return;
    QPDFObjectHandle form = QPDFObjectHandle::parse(
        "<< /NeedAppearances true /DA (/Helv 9 Tf 0 g) /DR << /Font << /Helv << /Type /Font"
        " /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>");
    form.replaceKey("/Fields", m_all);
    m_pdf.getRoot().replaceKey("/AcroForm", m_pdf.makeIndirectObject(form));
}

} // namespace einlass
