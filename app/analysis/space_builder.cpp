// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/space_builder.h"

#include "analysis/questions.h"
#include "policy/derive.h"
#include "policy/pack.h"

#include <algorithm>
#include <map>

namespace einlass {
namespace {

using Signature = std::vector<bool>;

/// What all tests of all packs say about one answer, for every tool.
Signature signatureOf(const Answer &answer, const std::array<Facts, 4> &plain, const Question &question,
                      const std::vector<const Pack *> &packs)
{
    Signature signature{!answer.reason.isEmpty(), !answer.confirmation.isEmpty()};
    for (std::optional<Tool> tool : toolsAndNone) {
        Facts facts = plain[indexOf(tool)];
        for (const auto &[fact, value] : answer.facts[indexOf(tool)])
            facts.set(fact, value);
        for (const Pack *pack : packs) {
            forEachCondition(*pack, [&](const Condition &condition) {
                for (Fact fact : condition.facts()) {
                    if (!question.facts[static_cast<std::size_t>(fact)])
                        continue;
                    const auto answers = condition.answersFor(fact, facts[fact]);
                    signature.insert(signature.end(), answers.begin(), answers.end());
                }
            });
        }
    }
    return signature;
}

/// Compares the facts with and without the answer. What is guarded is compared behind its guard.
void findFacts(std::vector<Question> &questions, Question &question, const Plan &plain, const Pack &pack)
{
    for (std::optional<Tool> tool : toolsAndNone) {
        Plan plan = plain;
        plan.tool = tool;
        if (question.guard >= 0)
            questions[static_cast<std::size_t>(question.guard)].answers.at(1).give(plan);
        const Facts before = derive(plan, pack).facts;
        for (Answer &answer : question.answers) {
            Plan given = plan;
            answer.give(given);
            const Facts after = derive(given, pack).facts;
            for (std::size_t i = 0; i < factCount; ++i) {
                const auto fact = static_cast<Fact>(i);
                // The number of people is a question of its own.
                if (after[fact] == before[fact] || (fact == Fact::People && question.growth != Growth::People))
                    continue;
                answer.facts[indexOf(tool)].emplace_back(fact, after[fact]);
                question.facts.set(i);
            }
        }
    }
}

bool mattersToAnyPack(const Question &question, const std::vector<const Pack *> &packs)
{
    const Answer &last = question.answers.back();
    if (!last.reason.isEmpty() || !last.confirmation.isEmpty())
        return true;
    for (const Pack *pack : packs) {
        bool reads = false;
        forEachCondition(*pack, [&](const Condition &condition) {
            for (Fact fact : condition.facts())
                reads = reads || question.facts[static_cast<std::size_t>(fact)];
        });
        if (reads)
            return true;
    }
    return false;
}

/// Keeps the first of the answers that no test tells apart.
void merge(Question &question, const std::vector<Signature> &signatures)
{
    std::map<Signature, std::size_t> known;
    std::vector<std::size_t> becomes;
    std::vector<Answer> kept;
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const auto [place, isNew] = known.emplace(signatures[i], kept.size());
        if (isNew)
            kept.push_back(question.answers[i]);
        becomes.push_back(place->second);
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        std::set<std::size_t> more;
        for (std::size_t answer : kept[i].more) {
            if (becomes[answer] != i)
                more.insert(becomes[answer]);
        }
        kept[i].more.assign(more.begin(), more.end());
    }
    question.answers = std::move(kept);
}

std::array<Facts, 4> plainFacts(const std::vector<Question> &questions, const Question &question,
                                Plan plan, const Pack &pack)
{
    if (question.guard >= 0)
        questions[static_cast<std::size_t>(question.guard)].answers.at(1).give(plan);
    std::array<Facts, 4> facts;
    for (std::optional<Tool> tool : toolsAndNone) {
        plan.tool = tool;
        facts[indexOf(tool)] = derive(plan, pack).facts;
    }
    return facts;
}

} // namespace

Plan plainPlan(const Pack &pack)
{
    Plan plan;
    plan.title = QStringLiteral("Plan");
    plan.host.name = QStringLiteral("Eva Beispiel");
    plan.host.email = QStringLiteral("eva.beispiel@%1")
                          .arg(pack.addresses->rules().officialDomains.value(0, QStringLiteral("lmu.de")));
    plan.schedule.start = LocalTime{QDate(2027, 4, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 1;
    plan.participants.expected = 1;
    return plan;
}

std::vector<Question> allQuestions(const std::vector<const Pack *> &packs)
{
    QuestionList list;
    addMeetingQuestions(list, packs);
    addPeopleQuestions(list, packs);
    addProtectionQuestions(list, *packs.front());
    addFeatureQuestions(list);
    addRecordingQuestions(list, packs);
    addAnswersToRules(list, packs);
    return std::move(list.questions);
}

std::vector<Question> distinguished(std::vector<Question> questions, const Plan &plan,
                                    const std::vector<const Pack *> &packs)
{
    std::set<int> guards;
    for (const Question &question : questions)
        guards.insert(question.guard);
    std::vector<Question> kept;
    std::map<int, int> places;
    std::set<std::pair<QString, std::vector<Signature>>> sameMembers;
    for (int i = 0; i < static_cast<int>(questions.size()); ++i) {
        Question question = questions[static_cast<std::size_t>(i)];
        findFacts(questions, question, plan, *packs.front());
        const bool isGuard = guards.count(i) > 0;
        if (!isGuard && !mattersToAnyPack(question, packs))
            continue;
        const auto plain = plainFacts(questions, question, plan, *packs.front());
        std::vector<Signature> signatures;
        for (const Answer &answer : question.answers)
            signatures.push_back(signatureOf(answer, plain, question, packs));
        if (!isGuard)
            merge(question, signatures);
        // Members of one set that every rule treats alike are one question.
        const QString set = question.name.section(QStringLiteral(": "), 0, 0);
        const bool isMember = question.answers.back().reason.isEmpty()
            && question.answers.back().confirmation.isEmpty() && set != question.name;
        if (question.answers.size() < 2
            || (isMember && !sameMembers.emplace(set, signatures).second))
            continue;
        if (question.guard >= 0)
            question.guard = places.at(question.guard);
        places[i] = static_cast<int>(kept.size());
        kept.push_back(std::move(question));
    }
    return kept;
}

} // namespace einlass
