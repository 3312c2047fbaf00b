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
    const Result<PdfTemplate> form = consentTemplate(context);
    if (!form.ok())
        return form.error();
    const Result<QStringList> names = namesOfAll(context, persons);
    if (!names.ok())
        return names.error();
    std::vector<PersonalConsentForm> forms;
    QSet<QString> used;
    const auto all = static_cast<int>(names->size());
    for (const QString &name : *names) {
        Result<PrintedForm> one = printForm(context, *form, consentPrint({extent, name}), consentInserts(context, *form));
        if (!one.ok())
            return one.error();
        const QString file = unusedName(fileNameOf(name), used);
        forms.push_back({name, QStringLiteral("consent-form-%1.pdf").arg(file), std::move(one->pdf)});
        if (progress && !progress(static_cast<int>(forms.size()), all))
            return stopped();
    }
    return forms;
}

Result<ConsentForm> consentFormsToPrint(const ClearedPlan &plan, const QStringList &persons, const DocumentProgress &progress)
{
    const DocumentContext &context = plan.context();
    const Result<PdfTemplate> form = consentTemplate(context);
    if (!form.ok())
        return form.error();
    const Result<QStringList> names = namesOfAll(context, persons);
    if (!names.ok())
        return names.error();
    if (names->isEmpty())
        return Message{QT_TRANSLATE_NOOP("Core", "Nobody who signs is known by name. Use the blank form.")};
    PdfDocument document = newPdf(context);
    QStringList blanks;
    for (const QString &name : *names) {
        PrintOptions options = consentPrint({ConsentExtent::Complete, name});
        options.titleWord = PrintOptions().titleWord;
        FilledForm filled = fillForm(context, *form, options, consentInserts(context, *form));
        document.title = filled.title;
        blanks = filled.blanks;
        filled.parts.front().newSheet = true;
        for (PdfPart &part : filled.parts) {
            separateFields(part.blocks, static_cast<int>(document.parts.size()));
            document.parts.push_back(std::move(part));
        }
    }
    const auto perPerson = static_cast<int>(document.parts.size() / static_cast<std::size_t>(names->size()));
    const auto parts = [&](int done, int all) { return !progress || progress(done / perPerson, all / perPerson); };
    Result<QByteArray> pdf = writePdf(document, parts);
    if (!pdf.ok())
        return pdf.error();
    return ConsentForm{std::move(pdf).value(), consentBlanks(blanks)};
}

} // namespace einlass
