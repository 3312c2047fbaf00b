// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition_changes.h"

#include "policy/evaluation.h"

/// Every small change of a rule file that could change a decision, made from the file itself.
namespace einlass::mutation {

/// A rule file with one change in it.
struct Mutant
{
    QString of;             ///< "B11b/gate", "verdicts", "recommendations" or "extension"
    QString what;
    QJsonObject file;

    QString name() const { return QStringLiteral("%1 %2").arg(of, what); }
};

/// All mutants of one rule file.
class Mutants
{
public:
    static std::vector<Mutant> of(const QJsonObject &file)
    {
        Mutants mutants(file);
        for (qsizetype i = 0; i < mutants.m_rules.size(); ++i)
            mutants.addRule(i);
        mutants.addVerdicts();
        mutants.addRecommendations();
        const QJsonObject extension = file.value(QLatin1String("extension")).toObject();
        for (const Change &change : ConditionChanges::of(extension.value(QLatin1String("when"))))
            mutants.take(QStringLiteral("extension"), change.what,
                         with(file, QStringLiteral("extension"), with(extension, QStringLiteral("when"), change.value)));
        return std::move(mutants.m_all);
    }

private:
    explicit Mutants(const QJsonObject &file) : m_file(file), m_rules(file.value(QLatin1String("rules")).toArray()) {}

    static QString clauseOf(const QJsonObject &rule) { return rule.value(QLatin1String("clause")).toString(); }
    static QString bindingOf(const QJsonObject &rule) { return rule.value(QLatin1String("binding")).toString(); }

    void take(const QString &of, const QString &what, const QJsonObject &file) { m_all.push_back({of, what, file}); }

    /// The file in which the verdicts do not name the rule.
    QJsonObject withoutMention(const QJsonObject &file, const QJsonObject &rule) const
    {
        QJsonObject verdicts = m_file.value(QLatin1String("verdicts")).toObject();
        for (const QString &list : verdicts.keys()) {
            if (bindingOf(rule) == bindingIn(list))
                verdicts = with(verdicts, list, without(verdicts.value(list).toArray(), clauseOf(rule)));
        }
        return with(file, QStringLiteral("verdicts"), verdicts);
    }
    bool isMentioned(const QJsonObject &rule) const { return withoutMention(m_file, rule) != m_file; }
    /// Of the rules that a list of the verdicts names.
    static QString bindingIn(const QString &list)
    {
        return list == QLatin1String("ruledOutBy") ? QStringLiteral("gate") : QStringLiteral("justify");
    }

    void addRule(qsizetype index)
    {
        const QJsonObject rule = m_rules[index].toObject();
        const QString name = QStringLiteral("%1/%2").arg(clauseOf(rule), bindingOf(rule));
        const auto takeRule = [&](const QString &what, const QJsonObject &changed) {
            take(name, what, with(m_file, QStringLiteral("rules"), with(m_rules, index, changed)));
        };
        const QJsonObject rest = with(m_file, QStringLiteral("rules"), without(m_rules, index));
        take(name, QStringLiteral(": dropped"), rest);
        if (isMentioned(rule))
            take(name, QStringLiteral(": dropped, also from the verdicts"), withoutMention(rest, rule));
        addCases(rule, takeRule);
        addClosing(rule, takeRule);
        addBindings(index, takeRule);
        for (const char *flag : {"own", "extends"}) {
            const QString member = QLatin1String(flag);
            takeRule(QStringLiteral("/%1: turned").arg(member), with(rule, member, !rule.value(member).toBool()));
        }
    }

    template <typename Take>
    void addCases(const QJsonObject &rule, const Take &takeRule)
    {
        const QString member = QStringLiteral("cases");
        const QJsonArray cases = rule.value(member).toArray();
        for (qsizetype i = 0; i < cases.size(); ++i) {
            if (cases.size() > 1)
                takeRule(QStringLiteral("/cases/%1: dropped").arg(i), with(rule, member, without(cases, i)));
            const QString when = QStringLiteral("when");
            for (const Change &change : ConditionChanges::of(cases[i].toObject().value(when)))
                takeRule(QStringLiteral("/cases/%1/when%2").arg(i).arg(change.what),
                         with(rule, member, with(cases, i, with(cases[i].toObject(), when, change.value))));
        }
    }

    template <typename Take>
    void addClosing(const QJsonObject &rule, const Take &takeRule)
    {
        const QString closed = QStringLiteral("closedWhen");
        if (rule.contains(closed)) {
            takeRule(QStringLiteral("/closedWhen: dropped"), without(rule, closed));
            for (const Change &change : ConditionChanges::of(rule.value(closed)))
                takeRule(QStringLiteral("/closedWhen%1").arg(change.what), with(rule, closed, change.value));
        }
        const QString met = QStringLiteral("metByItself");
        if (rule.contains(met)) {
            takeRule(QStringLiteral("/metByItself: dropped"), without(rule, met));
            const QJsonObject object = rule.value(met).toObject();
            const QString when = QStringLiteral("when");
            for (const Change &change : ConditionChanges::of(object.value(when)))
                takeRule(QStringLiteral("/metByItself/when%1").arg(change.what), with(rule, met, with(object, when, change.value)));
        }
    }

    /// Another binding by itself, and with all that the loader would ask for besides.
    template <typename Take>
    void addBindings(qsizetype index, const Take &takeRule)
    {
        const QJsonObject rule = m_rules[index].toObject();
        const QString closed = QStringLiteral("closedWhen");
        for (const char *name : namesOf<Binding>) {
            const QString binding = QLatin1String(name);
            if (binding == bindingOf(rule))
                continue;
            const QString what = QStringLiteral("/binding: %1").arg(binding);
            QJsonObject changed = with(rule, QStringLiteral("binding"), binding);
            takeRule(what, changed);
            const bool closes = binding == QLatin1String("justify") || binding == QLatin1String("confirm");
            if (!closes)
                changed = without(changed, closed);
            else if (!rule.contains(closed))
                changed = with(changed, closed, QJsonObject{{QStringLiteral("reason"), clauseOf(rule)}});
            if (binding != QLatin1String("justify"))
                changed = without(changed, QStringLiteral("metByItself"));
            const QJsonObject file = with(m_file, QStringLiteral("rules"), with(m_rules, index, changed));
            take(QStringLiteral("%1/%2").arg(clauseOf(rule), bindingOf(rule)),
                 QStringLiteral("%1, and all that goes with it").arg(what), withoutMention(file, rule));
        }
    }

    void addVerdicts()
    {
        const QJsonObject verdicts = m_file.value(QLatin1String("verdicts")).toObject();
        for (const QString &name : verdicts.keys()) {
            const QJsonArray list = verdicts.value(name).toArray();
            const auto takeList = [&](const QString &what, const QJsonArray &changed) {
                take(QStringLiteral("verdicts"), QStringLiteral("/%1: %2").arg(name, what),
                     with(m_file, QStringLiteral("verdicts"), with(verdicts, name, changed)));
            };
            for (const QJsonValue &clause : list)
                takeList(QStringLiteral("minus %1").arg(clause.toString()), without(list, clause.toString()));
            for (const QJsonValue &rule : m_rules) {
                const QString clause = clauseOf(rule.toObject());
                if (bindingOf(rule.toObject()) == bindingIn(name) && !list.contains(clause))
                    takeList(QStringLiteral("plus %1").arg(clause), plus(list, clause));
            }
        }
    }

    void addRecommendations()
    {
        const QJsonArray list = m_file.value(QLatin1String("recommendations")).toArray();
        const auto takeList = [&](const QString &what, const QJsonArray &changed) {
            take(QStringLiteral("recommendations"), what, with(m_file, QStringLiteral("recommendations"), changed));
        };
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject entry = list[i].toObject();
            takeList(QStringLiteral("/%1: dropped").arg(i), without(list, i));
            for (qsizetype j = i + 1; j < list.size(); ++j)
                takeList(QStringLiteral("/%1: swapped with %2").arg(i).arg(j), with(with(list, i, list[j]), j, entry));
            for (const char *tool : namesOf<Tool>) {
                if (entry.value(QLatin1String("tool")).toString() != QLatin1String(tool))
                    takeList(QStringLiteral("/%1/tool: %2").arg(i).arg(QLatin1String(tool)),
                             with(list, i, with(entry, QStringLiteral("tool"), QLatin1String(tool))));
            }
            for (const Change &change : ConditionChanges::of(entry.value(QLatin1String("when"))))
                takeList(QStringLiteral("/%1/when%2").arg(i).arg(change.what),
                         with(list, i, with(entry, QStringLiteral("when"), change.value)));
        }
    }

    QJsonObject m_file;
    QJsonArray m_rules;
    std::vector<Mutant> m_all;
};

} // namespace einlass::mutation
