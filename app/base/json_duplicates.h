// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace einlass {

/// Where in a JSON text a member's name stands for the second time in one object, or -1. Parsers
/// disagree on which of the two counts, so neither may. The text must be well-formed.
qsizetype duplicateMember(const QByteArray &json);

} // namespace einlass
