// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/compiled_rules_situations.h"

#include "policy/fact_answers.h"

#include <iterator>

namespace einlass {
namespace {

using Op = Condition::Op;
using Situations = std::optional<std::vector<Situation>>;      ///< nothing: too many

Situations eitherOf(Situations one, Situations other)
{
    if (!one || !other || one->size() + other->size() > mostSituations)
        return std::nullopt;
    one->insert(one->end(), std::make_move_iterator(other->begin()), std::make_move_iterator(other->end()));
    return one;
}

/// Each situation of the one together with each of the other.
Situations bothOf(const Situations &one, const Situations &other)
{
    if (!one || !other || one->size() * other->size() > mostSituations)
        return std::nullopt;
    std::vector<Situation> both;
    for (const Situation &first : *one) {
        for (const Situation &second : *other) {
            both.push_back(first);
            both.back().insert(both.back().end(), second.begin(), second.end());
        }
    }
    return both;
}

/// When the part that begins at `index` comes out as `outcome`. What is wanted of a negation is the
/// opposite of its part; an "all" that shall fail is an "any" of parts that fail.
Situations situationsAt(const std::vector<Condition::Node> &nodes, std::size_t index, bool outcome)
{
    const Condition::Node &node = nodes[index];
    if (node.op == Op::Constant)
        return (node.value != 0) == outcome ? std::vector<Situation>(1) : std::vector<Situation>();
    if (node.op == Op::Not)
        return situationsAt(nodes, index + 1, !outcome);
    if (node.op != Op::All && node.op != Op::Any)
        return std::vector<Situation>{{Expectation{node, outcome, {}}}};
    const bool every = (node.op == Op::All) == outcome;
    Situations found = every ? std::vector<Situation>(1) : std::vector<Situation>();
    const auto end = static_cast<std::size_t>(node.next);
    for (std::size_t part = index + 1; part < end; part = static_cast<std::size_t>(nodes[part].next)) {
        const Situations more = situationsAt(nodes, part, outcome);
        found = every ? bothOf(found, more) : eitherOf(std::move(found), more);
    }
    return found;
}

QString answersText(const Condition::Node &test, bool bits)
{
    const auto names = answersOf(test.fact);
    QStringList found;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (bits ? (test.value >> i & 1) != 0 : test.value == static_cast<int>(i))
            found << QString::fromLatin1(names[i]);
    }
    return found.join(QStringLiteral(", "));
}

QString testText(const Condition::Node &test)
{
    const FactInfo &fact = factTable[static_cast<std::size_t>(test.fact)];
    const QString name = QString::fromLatin1(fact.name);
    const QString truth = test.value != 0 ? QStringLiteral("true") : QStringLiteral("false");
    switch (test.op) {
    case Op::Is:
        return QStringLiteral("%1 is %2").arg(name, fact.type == FactType::Boolean ? truth : answersText(test, false));
    case Op::In:
        return QStringLiteral("%1 in %2").arg(name, answersText(test, true));
    case Op::Above:
        return QStringLiteral("%1 above %2").arg(name).arg(test.value);
    case Op::Below:
        return QStringLiteral("%1 below %2").arg(name).arg(test.value);
    case Op::HasAny:
        return QStringLiteral("%1 hasAny %2").arg(name, answersText(test, true));
    case Op::Present:
        return QStringLiteral("%1 present %2").arg(name, truth);
    case Op::Reason:
        return QStringLiteral("reason %1").arg(test.clause);
    case Op::Confirmed:
        return QStringLiteral("confirmed %1").arg(test.clause);
    default:
        return {};
    }
}

} // namespace

std::vector<Situation> situationsOf(const Condition &condition)
{
    if (condition.nodes().empty())
        return {};
    if (Situations found = situationsAt(condition.nodes(), 0, true))
        return std::move(*found);
    return {{Expectation{{}, true, std::make_shared<const Condition>(condition)}}};
}

QString spelled(const Expectation &expectation)
{
    if (expectation.whole)
        return QStringLiteral("a condition of %1 parts").arg(expectation.whole->nodes().size());
    const QString test = testText(expectation.test);
    return expectation.outcome ? test : QStringLiteral("not %1").arg(test);
}

} // namespace einlass
