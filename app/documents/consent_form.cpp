// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/consent_form.h"

#include "documents/pdf_printed_form.h"
#include "documents/record_parts.h"

#include <array>

namespace einlass {
namespace {

/// Two pages for a language if they stay legible.
constexpr double smallestScale = 0.92;

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

} // namespace

Result<ConsentForm> renderConsentForm(const DocumentContext &context)
{
    if (!context.plan.recording) {
        return Message{
            QT_TRANSLATE_NOOP("Core", "There is no consent form because nothing is recorded."), {}};
    }
    const Result<PdfTemplate> form = PdfTemplate::load(QStringLiteral("consent-form"));
    if (!form.ok())
        return form.error();

    const auto inserts = [&context, &form](const QString &, Language language) {
        return sentences(context, *form, language);
    };
    Result<PrintedForm> printed = printForm(context, *form, {2, smallestScale}, inserts);
    if (!printed.ok())
        return printed.error();
    ConsentForm result{std::move(printed->pdf), {}};
    for (const QString &blank : printed->blanks)
        result.toComplete.push_back(blankMessage(blank));
    return result;
}

Result<ConsentForm> consentFormPdf(const ClearedPlan &plan)
{
    return renderConsentForm(plan.context());
}

} // namespace einlass
