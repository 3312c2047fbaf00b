// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"

namespace einlass {

/// The form by itself, for a plan with a recording. Documents that go out come from
/// consentFormPdf(), which asks for a cleared plan.
Result<ConsentForm> renderConsentForm(const DocumentContext &context);

} // namespace einlass
