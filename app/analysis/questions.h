// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/answer_space.h"

/// The questions of a plan by the part of the plan that they are about.
namespace einlass {

/// Collects questions; a guard stands before what it guards.
class QuestionList
{
public:
    using Give = std::function<void(Plan &)>;
    struct Named
    {
        QString name;
        Give give;
    };

    /// Returns the question's index.
    int add(const QString &name, std::vector<Named> answers, int guard = -1, Growth growth = Growth::None);
    int yesNo(const QString &name, const Give &yes, int guard = -1, Growth growth = Growth::None);
    /// A question for each answer of a list of which several can hold.
    template <typename E>
    void eachOf(const QString &name, const std::function<void(Plan &, E)> &give, int guard = -1,
                Growth growth = Growth::None)
    {
        for (E value : allOf<E>())
            yesNo(QStringLiteral("%1: %2").arg(name, nameOf(value)),
                  [give, value](Plan &plan) { give(plan, value); }, guard, growth);
    }
    /// One answer of a list; the first is what a plan has that says nothing.
    template <typename E>
    void oneOf(const QString &name, const std::function<void(Plan &, E)> &give, int guard = -1,
               bool mayBeAbsent = false)
    {
        std::vector<Named> answers;
        if (mayBeAbsent)
            answers.push_back({QStringLiteral("-"), [](Plan &) {}});
        for (E value : allOf<E>())
            answers.push_back({nameOf(value), [give, value](Plan &plan) { give(plan, value); }});
        add(name, std::move(answers), guard);
    }

    std::vector<Question> questions;
};

void addMeetingQuestions(QuestionList &list, const std::vector<const Pack *> &packs);
void addPeopleQuestions(QuestionList &list, const std::vector<const Pack *> &packs);
void addProtectionQuestions(QuestionList &list, const Pack &pack);
void addFeatureQuestions(QuestionList &list);
void addRecordingQuestions(QuestionList &list, const std::vector<const Pack *> &packs);
/// A reason or confirmation for each clause whose rules ask for one.
void addAnswersToRules(QuestionList &list, const std::vector<const Pack *> &packs);

/// The numbers between which the packs' rules, verdicts and recommendations tell a fact apart:
/// the largest of each stretch, and one above the last.
std::vector<int> stretches(Fact fact, int from, const std::vector<const Pack *> &packs);

/// Calls `visit` with every condition of a pack's rules and recommendations.
void forEachCondition(const Pack &pack, const std::function<void(const Condition &)> &visit);

} // namespace einlass
