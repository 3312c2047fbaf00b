// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace einlass {

class Library;
class Pack;
class Preferences;

/// Whether what is no longer needed is forgotten by itself when Einlass starts. Yes until the host says no.
bool forgetsAtStart(Library &library);
Result<void> setForgetsAtStart(Library &library, bool forgets);

/// Mail providers that a department adds to the lists of the rules. Domains only, nothing personal.
enum class AddedProviders { Private, Disposable };
QStringList addedProviders(const Preferences &preferences, AddedProviders which);
void setAddedProviders(Preferences &preferences, AddedProviders which, const QStringList &domains);

/// The rules with these additions; the same pack where there are none. To be called once, at the start.
std::shared_ptr<const Pack> withAddedProviders(std::shared_ptr<const Pack> pack, const Preferences &preferences);

} // namespace einlass
