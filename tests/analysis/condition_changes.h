// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/fact_answers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

/// Every small change of a condition, made from its JSON.
namespace einlass::mutation {

struct Change
{
    QString what;           ///< where in the value, and what was done there
    QJsonValue value;       ///< the whole value with the change in it
};
using Changes = std::vector<Change>;

inline QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}
inline QJsonObject without(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}
inline QJsonArray with(QJsonArray list, qsizetype index, const QJsonValue &value)
{
    list[index] = value;
    return list;
}
inline QJsonArray without(QJsonArray list, qsizetype index)
{
    list.removeAt(index);
    return list;
}
inline QJsonArray without(const QJsonArray &list, const QString &value)
{
    QJsonArray rest;
    for (const QJsonValue &item : list) {
        if (item.toString() != value)
            rest.append(item);
    }
    return rest;
}
inline QJsonArray plus(QJsonArray list, const QJsonValue &value)
{
    list.append(value);
    return list;
}

/// What the conditions of a rule file can become.
class ConditionChanges
{
public:
    static Changes of(const QJsonValue &condition)
    {
        ConditionChanges found;
        found.add(condition, {}, [](const QJsonValue &changed) { return changed; });
        return std::move(found.m_changes);
    }

private:
    /// Puts a changed part back into the whole condition.
    using Whole = std::function<QJsonValue(const QJsonValue &)>;

    void add(const QJsonValue &part, const QString &at, const Whole &whole)
    {
        const QJsonObject object = part.toObject();
        if (part.isBool())
            take(at, QStringLiteral("turned"), whole(!part.toBool()));
        else if (object.contains(QLatin1String("fact")))
            addTest(object, at, whole);
        else if (object.contains(QLatin1String("not")))
            addNegation(object, at, whole);
        else if (object.contains(QLatin1String("all")) || object.contains(QLatin1String("any")))
            addGroup(object, at, whole);
        else
            addAnswer(object, at, whole);
    }

    void addGroup(const QJsonObject &group, const QString &at, const Whole &whole)
    {
        const QString name = group.begin().key();
        const QString other = name == QLatin1String("all") ? QStringLiteral("any") : QStringLiteral("all");
        const QJsonArray parts = group.begin().value().toArray();
        if (parts.size() > 1)
            take(at, QStringLiteral("%1 instead of %2").arg(other, name), whole(QJsonObject{{other, parts}}));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString place = QStringLiteral("%1/%2/%3").arg(at, name).arg(i);
            if (parts.size() > 1)
                take(place, QStringLiteral("dropped"), whole(QJsonObject{{name, without(parts, i)}}));
            add(parts[i], place, [&](const QJsonValue &changed) {
                return whole(QJsonObject{{name, with(parts, i, changed)}});
            });
        }
    }

    void addNegation(const QJsonObject &negation, const QString &at, const Whole &whole)
    {
        const QString name = QStringLiteral("not");
        take(at, QStringLiteral("without not"), whole(negation.value(name)));
        add(negation.value(name), QStringLiteral("%1/not").arg(at),
            [&](const QJsonValue &changed) { return whole(QJsonObject{{name, changed}}); });
    }

    /// A reason or confirmation of the rule's own clause.
    void addAnswer(const QJsonObject &answer, const QString &at, const Whole &whole)
    {
        const QString name = answer.begin().key();
        const QJsonValue clause = answer.begin().value();
        const QString other = name == QLatin1String("reason") ? QStringLiteral("confirmed") : QStringLiteral("reason");
        take(at, QStringLiteral("%1 instead of %2").arg(other, name), whole(QJsonObject{{other, clause}}));
        take(at, QStringLiteral("of another clause"), whole(QJsonObject{{name, QStringLiteral("Z9")}}));
        take(at, QStringLiteral("negated"), whole(negated(answer)));
    }

    void addTest(const QJsonObject &test, const QString &at, const Whole &whole)
    {
        const QString op = without(test, QStringLiteral("fact")).begin().key();
        const QJsonValue operand = test.value(op);
        const QString place = QStringLiteral("%1/%2").arg(at, op);
        const auto replace = [&](const QJsonValue &value) { return whole(with(test, op, value)); };
        if (operand.isBool()) {
            take(place, QStringLiteral("turned"), replace(!operand.toBool()));
            return;
        }
        take(at, QStringLiteral("negated"), whole(negated(test)));
        if (operand.isDouble()) {
            for (int step : {-1, 1})
                take(place, QStringLiteral("by %1").arg(step), replace(operand.toInt() + step));
            return;
        }
        const std::optional<Fact> fact = factNamed(test.value(QLatin1String("fact")).toString());
        for (const char *name : answersOf(fact.value())) {
            const QString answer = QLatin1String(name);
            if (!operand.isArray()) {
                if (operand.toString() != answer)
                    take(place, answer, replace(answer));
                continue;
            }
            const QJsonArray list = operand.toArray();
            if (!list.contains(answer))
                take(place, QStringLiteral("plus %1").arg(answer), replace(plus(list, answer)));
            else if (list.size() > 1)
                take(place, QStringLiteral("minus %1").arg(answer), replace(without(list, answer)));
        }
    }

    static QJsonObject negated(const QJsonObject &condition) { return {{QStringLiteral("not"), condition}}; }

    void take(const QString &at, const QString &what, const QJsonValue &whole)
    {
        m_changes.push_back({QStringLiteral("%1: %2").arg(at, what), whole});
    }

    Changes m_changes;
};

} // namespace einlass::mutation
