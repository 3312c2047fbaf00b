// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace einlass {

struct Clause;
class Pack;

/// Something in the product that handles a clause.
struct ClausePlace
{
    enum Kind { Rule, Preset, Step, Sentence, Form, Duty, Help, Record, Design };
    Kind kind = Rule;
    QString id;             ///< the rule, the id in its file, the part of a form, or the JSON pointer of an answer

    bool operator==(const ClausePlace &) const = default;
};

/// Everywhere that a clause is handled. What the clause names and nothing bears out is not there: a
/// part that no form has, an answer beside which the wizard explains nothing.
std::vector<ClausePlace> placesOf(const Clause &clause, const Pack &pack);

/// The bindings of a clause, by their names, for which it has no place.
QStringList unhandledBindings(const Clause &clause, const Pack &pack);

} // namespace einlass
