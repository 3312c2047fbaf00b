// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy_fixture.h"

#include "policy/pack.h"

/// What tests need to change single rules of a loaded pack.
namespace einlass::fixture {

inline Condition condition(const char *json)
{
    const auto parsed = Condition::parse(QJsonDocument::fromJson(json).object(), QStringLiteral("test"), {});
    if (!parsed.ok())
        qFatal("%s", qPrintable(wordsOf(parsed.error())));
    return *parsed;
}

inline Rule &ruleOf(Pack &pack, const char *clause, Binding binding)
{
    for (Rule &rule : pack.rules) {
        if (rule.clause == QLatin1String(clause) && rule.binding == binding)
            return rule;
    }
    qFatal("no rule %s", clause);
}

} // namespace einlass::fixture
