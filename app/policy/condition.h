// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "policy/facts.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace einlass {

/// A fact on which a decision rests, with its value; of a set the members that count.
struct FactTest
{
    Fact fact = Fact::Tool;
    int value = 0;

    bool operator==(const FactTest &) const = default;
};

/// A condition of the closed language: {"all": […]}, {"any": […]}, {"not": …}, true, false,
/// {"reason": CLAUSE}, {"confirmed": CLAUSE}, or a test of one fact (see FactType). Compiled once,
/// evaluated without allocation. Whatever the language does not know is an error of the pack.
class Condition
{
public:
    /// Always false.
    Condition() = default;

    /// `pointer` is where the value stands in its file; errors add to it.
    static Result<Condition> parse(const QJsonValue &json, const QString &file,
                                   const QString &pointer);

    /// How deep conditions may nest, and how many parts one may have.
    static constexpr int maximumDepth = 24;
    static constexpr int maximumNodes = 512;

    bool holds(const Facts &facts) const;

    /// The parts of the condition in prefix order, for what compiles it; see compiled_rules.h.
    enum class Op : quint8 { Constant, All, Any, Not, Is, In, Above, Below, HasAny, Present,
                             Reason, Confirmed };
    struct Node
    {
        Op op = Op::Constant;
        Fact fact = Fact::Tool;
        int value = 0;              ///< constant, answer, bits or threshold
        int next = 0;               ///< index behind the last node of this subtree
        QString clause;

        bool operator==(const Node &) const = default;
    };
    /// What a test of a fact says when the fact has this value.
    static bool testHolds(const Node &node, int fact);
    const std::vector<Node> &nodes() const { return m_nodes; }

    /// The tests on which it rests that the condition holds, each fact once: were they otherwise,
    /// it would not. Empty when it does not hold.
    std::vector<FactTest> decisive(const Facts &facts) const;

    /// Whether both are the same word for word.
    bool operator==(const Condition &) const = default;

    /// Whether the condition asks for a tool's verdict, which only rules may do.
    bool usesVerdicts() const;
    /// The facts that the condition reads, each once.
    std::vector<Fact> facts() const;
    /// What each test of this fact says when it has this value: two values with the same answers
    /// are the same to the condition.
    std::vector<bool> answersFor(Fact fact, int value) const;
    /// The numbers that tests of this fact compare with.
    std::vector<int> thresholds(Fact fact) const;
    /// The clauses whose reason, and those whose confirmation the condition asks for.
    QStringList reasons() const { return clausesOf(Op::Reason); }
    QStringList confirmations() const { return clausesOf(Op::Confirmed); }
    QStringList clauses() const { return reasons() + confirmations(); }

private:
    friend class ConditionParser;
    QStringList clausesOf(Op op) const;
    bool readsFact(const Node &node) const { return node.op >= Op::Is && node.op <= Op::Present; }
    bool holdsAt(std::size_t index, const Facts &facts) const;
    void collectDecisive(std::size_t index, const Facts &facts, std::vector<FactTest> &found) const;
    std::vector<Node> m_nodes;      ///< in prefix order; empty: false
};

} // namespace einlass
