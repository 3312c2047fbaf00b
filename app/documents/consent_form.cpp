// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/consent_form.h"

#include "base/text.h"
#include "documents/consent_template.h"
#include "documents/record_parts.h"

#include <array>

namespace einlass {
namespace {

/// A sheet for each language, its back for the information, as long as it stays legible.
constexpr double smallestScale = 0.82;

struct BlankMessage
{
    const char *value;
    const char *source;
};

constexpr std::array blankMessages{
    BlankMessage{"dates", QT_TRANSLATE_NOOP(
                              "Core", "Consent form: the dates are to be completed before use.")},
    BlankMessage{
        "tool",
        QT_TRANSLATE_NOOP(
            "Core", "Consent form: the video conference service is to be completed before use.")},
    BlankMessage{
        "controller",
        QT_TRANSLATE_NOOP("Core", "Consent form: the controller is to be completed before use.")},
    BlankMessage{"unit",
                 QT_TRANSLATE_NOOP(
                     "Core", "Consent form: the organising unit is to be completed before use.")},
    BlankMessage{
        "dataProtectionOfficer",
        QT_TRANSLATE_NOOP(
            "Core", "Consent form: the data protection officer is to be completed before use.")},
    BlankMessage{
        "captures",
        QT_TRANSLATE_NOOP("Core", "Consent form: what is recorded is to be completed before use.")},
    BlankMessage{
        "recordingPurpose",
        QT_TRANSLATE_NOOP("Core", "Consent form: the purpose is to be completed before use.")},
    BlankMessage{
        "necessity",
        QT_TRANSLATE_NOOP(
            "Core", "Consent form: why the recording is necessary is to be completed before use.")},
    BlankMessage{
        "audience",
        QT_TRANSLATE_NOOP(
            "Core", "Consent form: who may see the recording is to be completed before use.")},
    BlankMessage{"storage",
                 QT_TRANSLATE_NOOP(
                     "Core", "Consent form: the place of storage is to be completed before use.")},
    BlankMessage{"deleteBy",
                 QT_TRANSLATE_NOOP(
                     "Core", "Consent form: the date of deletion is to be completed before use.")},
    BlankMessage{
        "processors",
        QT_TRANSLATE_NOOP(
            "Core", "Consent form: the recipients and processors are to be completed before use.")},
    BlankMessage{
        "transfers",
        QT_TRANSLATE_NOOP(
            "Core", "Consent form: transfers to third countries are to be completed before use.")},
};

Message blankMessage(const QString &value)
{
    for (const BlankMessage &message : blankMessages) {
        if (value == QLatin1String(message.value))
            return {message.source, {}};
    }
    return {QT_TRANSLATE_NOOP("Core", "Consent form: a place is to be completed before use (%1)."),
            {value}};
}

/// What the rule pack itself wants to be said in the form.
std::vector<PdfBlock> sentences(const DocumentContext &context, const PdfTemplate &form,
                                Language language)
{
    std::vector<PdfBlock> blocks;
    for (const Sentence &sentence : context.pack.sentences) {
        if (sentence.places.contains(QStringLiteral("consent-form"))
            && sentence.when.holds(context.derived.facts))
            blocks.push_back(PdfParagraph{{}, packText(context, sentence.text, language, form)});
    }
    return blocks;
}

Message noRecording()
{
    return {QT_TRANSLATE_NOOP("Core", "There is no consent form because nothing is recorded."), {}};
}

} // namespace

PrintOptions consentPrint(const ConsentOptions &consent)
{
    PrintOptions options;
    const bool complete = consent.extent == ConsentExtent::Complete;
    options.wantedPages = complete ? 2 : 1;
    options.smallestScale = smallestScale;
    options.firstPageOnly = !complete;
    const QString set = QStringLiteral("1");
    options.values.insert(QStringLiteral("paper"), set);
    options.values.insert(complete ? QStringLiteral("whole") : QStringLiteral("alone"), set);
    options.values.insert(QStringLiteral("person"), printable(consent.person).simplified());
    if (!isBlank(consent.person))
        options.titleWord = QStringLiteral("file-title.personal");
    return options;
}

PdfInserts consentInserts(const DocumentContext &context, const PdfTemplate &form)
{
    return [&context, &form](const QString &, Language language) {
        return sentences(context, form, language);
    };
}

std::vector<Message> consentBlanks(const QStringList &values)
{
    std::vector<Message> messages;
    for (const QString &value : values)
        messages.push_back(blankMessage(value));
    return messages;
}

Result<PdfTemplate> consentTemplate(const DocumentContext &context)
{
    if (!context.plan.recording)
        return noRecording();
    return PdfTemplate::load(QStringLiteral("consent-form"), context.pack);
}

Result<ConsentForm> renderConsentForm(const DocumentContext &context, const PdfTemplate &form,
                                      const ConsentOptions &options)
{
    Result<PrintedForm> printed =
        printForm(context, form, consentPrint(options), consentInserts(context, form));
    if (!printed.ok())
        return printed.error();
    return ConsentForm{std::move(printed->pdf), consentBlanks(printed->blanks)};
}

Result<ConsentForm> renderConsentForm(const DocumentContext &context, const ConsentOptions &options)
{
    const Result<PdfTemplate> form = consentTemplate(context);
    if (!form.ok())
        return form.error();
    return renderConsentForm(context, *form, options);
}

Result<ConsentForm> consentFormPdf(const ClearedPlan &plan)
{
    return renderConsentForm(plan.context());
}

Result<ConsentForm> personalConsentForm(const ClearedPlan &plan, const QString &person,
                                        ConsentExtent extent)
{
    const Result<QString> name = consentName(plan.context(), person);
    if (!name.ok())
        return name.error();
    return renderConsentForm(plan.context(), {extent, *name});
}

} // namespace einlass
