// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/consent_template.h"

#include <QSet>

/// Forms for many people: a file for each, or one document to print.
namespace einlass {
namespace {

/// A name as part of a file's name: letters and digits of any script, the rest as hyphens.
QString fileNameOf(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool plain = c.isLetterOrNumber() || c.isMark();
        if (plain)
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
        if (result.size() >= longest)
            break;
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

/// Different from all that were used, on systems that ignore case too.
QString unusedName(const QString &wanted, QSet<QString> &used)
{
    const QString base = wanted.isEmpty() ? QStringLiteral("person") : wanted;
    QString name = base;
    for (int count = 2; used.contains(name.toCaseFolded()); ++count)
        name = QStringLiteral("%1-%2").arg(base).arg(count);
    used.insert(name.toCaseFolded());
    return name;
}

Result<QStringList> namesOfAll(const DocumentContext &context, const QStringList &persons)
{
    QStringList names;
    for (const QString &person : persons) {
        const Result<QString> name = consentName(context, person);
        if (!name.ok())
            return name.error();
        names << *name;
    }
    return names;
}

/// What all forms of a batch are made from.
struct Batch
{
    PdfTemplate form;
    QStringList names;
};

Result<Batch> batchOf(const DocumentContext &context, const QStringList &persons)
{
    Result<PdfTemplate> form = consentTemplate(context);
    if (!form.ok())
        return form.error();
    Result<QStringList> names = namesOfAll(context, persons);
    if (!names.ok())
        return names.error();
    return Batch{std::move(form).value(), std::move(names).value()};
}

Message stopped()
{
    return {QT_TRANSLATE_NOOP("Core", "Stopped. No consent form was made."), {}};
}

/// What one person ticks must not tick it for the next. Blanks of the form itself are the same for all.
void separateFields(std::vector<PdfBlock> &blocks, int person)
{
    const auto separate = [person](QString &field) {
        if (!field.isEmpty())
            field = QStringLiteral("%1.person-%2").arg(field).arg(person);
    };
    for (PdfBlock &block : blocks) {
        if (auto *choices = std::get_if<PdfChoices>(&block)) {
            for (PdfChoice &row : choices->rows)
                separate(row.field);
        } else if (auto *entries = std::get_if<PdfEntries>(&block)) {
            for (PdfEntry &entry : entries->entries)
                separate(entry.field);
        }
    }
}

} // namespace

QStringList personsToSign(const DocumentContext &context)
{
    QStringList persons;
    for (const ConsentPerson &person : consentPersons(context)) {
        const bool both = !person.address.isEmpty() && person.name != person.address;
        persons << (both ? QStringLiteral("%1 <%2>").arg(person.name, person.address) : person.name);
    }
    return persons;
}

Result<std::vector<PersonalConsentForm>> personalConsentForms(const ClearedPlan &plan, const QStringList &persons,
                                                              ConsentExtent extent, const DocumentProgress &progress)
{
    const DocumentContext &context = plan.context();
    const Result<Batch> batch = batchOf(context, persons);
    if (!batch.ok())
        return batch.error();
    std::vector<PersonalConsentForm> forms;
    QSet<QString> used;
    const auto all = static_cast<int>(batch->names.size());
    for (const QString &name : batch->names) {
        Result<ConsentForm> one = renderConsentForm(context, batch->form, {extent, name});
        if (!one.ok())
            return one.error();
        const QString file = unusedName(fileNameOf(name), used);
        forms.push_back({name, QStringLiteral("consent-form-%1.pdf").arg(file), std::move(one->pdf), std::move(one->toComplete)});
        if (progress && !progress(static_cast<int>(forms.size()), all))
            return stopped();
    }
    return forms;
}

Result<ConsentForm> consentFormsToPrint(const ClearedPlan &plan, const QStringList &persons, const DocumentProgress &progress)
{
    const DocumentContext &context = plan.context();
    const Result<Batch> batch = batchOf(context, persons);
    if (!batch.ok())
        return batch.error();
    if (batch->names.isEmpty())
        return Message{QT_TRANSLATE_NOOP("Core", "Nobody who signs is known by name. Use the blank form.")};
    PdfDocument document = newPdf(context);
    QStringList blanks;
    int person = 0;
    for (const QString &name : batch->names) {
        ++person;
        PrintOptions options = consentPrint({ConsentExtent::Complete, name});
        options.titleWord = PrintOptions().titleWord;
        FilledForm filled = fillForm(context, batch->form, options, consentInserts(context, batch->form));
        document.title = filled.title;
        blanks = filled.blanks;
        filled.parts.front().newSheet = true;
        for (PdfPart &part : filled.parts) {
            separateFields(part.blocks, person);
            document.parts.push_back(std::move(part));
        }
    }
    const auto perPerson = static_cast<int>(document.parts.size() / static_cast<std::size_t>(batch->names.size()));
    const auto parts = [&](int done, int all) { return !progress || progress(done / perPerson, all / perPerson); };
    Result<QByteArray> pdf = writePdf(document, parts);
    if (!pdf.ok())
        return pdf.error();
    return ConsentForm{std::move(pdf).value(), consentBlanks(blanks)};
}

} // namespace einlass
