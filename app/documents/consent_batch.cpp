// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/consent_template.h"

#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

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

/// Makes forms that do not depend on each other on several threads; the caller's one reports.
class BatchRenderer
{
public:
    using Render = std::function<Result<void>(PersonalConsentForm &)>;

    BatchRenderer(std::vector<PersonalConsentForm> &forms, Render render) : m_forms(forms), m_render(std::move(render)) {}

    Result<void> run(const DocumentProgress &progress)
    {
        // Each thread has fonts of its own: for a few forms they cost more than they give.
        constexpr std::size_t formsForThreads = 16;
        constexpr int mostThreads = 4;
        const int wanted = m_forms.size() < formsForThreads ? 1 : std::clamp(QThread::idealThreadCount(), 1, mostThreads);
        QThreadPool threads;
        threads.setMaxThreadCount(wanted);
        for (int i = 0; i < wanted; ++i)
            threads.start([this] { work(); });
        const bool goesOn = report(progress);
        m_stopped = true;
        threads.waitForDone();
        if (m_error)
            return *m_error;
        return goesOn ? Result<void>() : Result<void>(stopped());
    }

private:
    void work()
    {
        for (std::size_t i = m_next++; i < m_forms.size() && !m_stopped; i = m_next++) {
            const Result<void> made = m_render(m_forms[i]);
            const std::lock_guard lock(m_mutex);
            ++m_done;
            if (!made.ok() && !m_error)
                m_error = made.error();
            m_changed.notify_one();
        }
    }

    /// Once for each form, as they are done.
    bool report(const DocumentProgress &progress)
    {
        for (std::size_t told = 1; told <= m_forms.size(); ++told) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_done >= told || m_error; });
            if (m_error)
                return false;
            lock.unlock();
            if (progress && !progress(static_cast<int>(told), static_cast<int>(m_forms.size())))
                return false;
        }
        return true;
    }

    std::vector<PersonalConsentForm> &m_forms;
    Render m_render;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_done = 0;
    std::optional<Message> m_error;
};

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
    for (const QString &name : batch->names) {
        const QString file = unusedName(fileNameOf(name), used);
        forms.push_back({name, QStringLiteral("consent-form-%1.pdf").arg(file), {}, {}});
    }
    BatchRenderer renderer(forms, [&](PersonalConsentForm &form) -> Result<void> {
        Result<ConsentForm> one = renderConsentForm(context, batch->form, {extent, form.person});
        if (!one.ok())
            return one.error();
        form.pdf = std::move(one->pdf);
        form.toComplete = std::move(one->toComplete);
        return {};
    });
    if (const Result<void> done = renderer.run(progress); !done.ok())
        return done.error();
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
