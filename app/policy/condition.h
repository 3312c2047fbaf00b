// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "policy/facts.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace einlass {

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

    /// Whether the condition asks for a tool's verdict, which only rules may do.
    bool usesVerdicts() const;
    /// The clauses whose reason or confirmation the condition asks for.
    QStringList clauses() const;

private:
    friend class ConditionParser;
    enum class Op : quint8 { Constant, All, Any, Not, Is, In, Above, Below, HasAny, Present,
                             Reason, Confirmed };
    struct Node
    {
        Op op = Op::Constant;
        Fact fact = Fact::Tool;
        int value = 0;              ///< constant, answer, bits or threshold
        int next = 0;               ///< index behind the last node of this subtree
        QString clause;
    };
    bool holdsAt(std::size_t index, const Facts &facts) const;
    std::vector<Node> m_nodes;      ///< in prefix order; empty: false
};

} // namespace einlass
