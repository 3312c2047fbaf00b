// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/consent_form.h"
#include "documents/pdf_printed_form.h"

namespace einlass {

/// The template of the form; refused for a plan that records nothing.
Result<PdfTemplate> consentTemplate(const DocumentContext &context);

/// How a form is printed: whole or the declaration alone, blank or with a name.
PrintOptions consentPrint(const ConsentOptions &consent);

/// renderConsentForm() with a template that is loaded already, for many forms.
Result<ConsentForm> renderConsentForm(const DocumentContext &context, const PdfTemplate &form,
                                      const ConsentOptions &options);

/// What the rule pack itself wants to be said in the form. Both outlive the function.
PdfInserts consentInserts(const DocumentContext &context, const PdfTemplate &form);

} // namespace einlass
