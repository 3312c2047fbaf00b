// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace einlass {

/// Numbers from … to …; the last stretch has no end.
struct NumberRange
{
    int from = 0;
    std::optional<int> to;

    bool operator==(const NumberRange &) const = default;
};

/// What situations have in common: a question and the answers that it has in them.
struct Circumstance
{
    QString question;                   ///< see Question::name
    QStringList answers;                ///< one of these; see Answer::name
    std::vector<NumberRange> numbers;   ///< instead of answers, where the question asks for a number

    bool operator==(const Circumstance &) const = default;
};

/// "people: 16 to 30", "occasion: examination", "a recording".
QString circumstanceWords(const Circumstance &circumstance, const Catalogues &catalogues, Language language);

/// What questions ask for, each once: "people", "a reason for B1". Several about members of one list
/// are called by the list: "content".
QStringList questionWords(const QStringList &questions, const Catalogues &catalogues, Language language);

/// Every question and answer of the list that has no words yet; for tests.
QStringList withoutWords(const QString &question, const QStringList &answers);

} // namespace einlass
