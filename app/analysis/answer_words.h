// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// What a question of AnswerSpace asks for, or what one of its answers says, as a source string of
/// the catalogues; null where there are no words.
const char *questionSource(const QString &question);
const char *answerSource(const QString &question, const QString &answer);

} // namespace einlass
