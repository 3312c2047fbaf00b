// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/questions.h"

#include "analysis/pack_samples.h"
#include "policy/pack.h"

#include <set>

namespace einlass {

int QuestionList::add(const QString &name, std::vector<Named> answers, int guard, Growth growth)
{
    Question question;
    question.name = name;
    question.guard = guard;
    question.growth = growth;
    for (Named &named : answers)
        question.answers.push_back({named.name, std::move(named.give), {}, {}, {}, {}});
    if (growth != Growth::None) {
        for (std::size_t i = 0; i < question.answers.size(); ++i) {
            for (std::size_t j = i + 1; j < question.answers.size(); ++j)
                question.answers[i].more.push_back(j);
        }
    }
    questions.push_back(std::move(question));
    return static_cast<int>(questions.size()) - 1;
}

int QuestionList::yesNo(const QString &name, const Give &yes, int guard, Growth growth)
{
    return add(name, {{QStringLiteral("no"), [](Plan &) {}}, {QStringLiteral("yes"), yes}}, guard, growth);
}

void forEachCondition(const Pack &pack, const std::function<void(const Condition &)> &visit)
{
    for (const Rule &rule : pack.rules) {
        for (const RuleCase &situation : rule.cases)
            visit(situation.when);
        visit(rule.closedWhen);
        if (rule.metByItself)
            visit(rule.metByItself->when);
    }
    for (const Recommendation &recommendation : pack.recommendations)
        visit(recommendation.when);
}

std::vector<int> stretches(Fact fact, int from, const std::vector<const Pack *> &packs)
{
    std::set<int> values{from};
    for (const Pack *pack : packs) {
        forEachCondition(*pack, [&](const Condition &condition) {
            // A threshold parts the numbers on both of its sides, whether it is above or below.
            for (int threshold : condition.thresholds(fact)) {
                for (int value : {threshold - 1, threshold, threshold + 1}) {
                    if (value >= from)
                        values.insert(value);
                }
            }
        });
    }
    return {values.begin(), values.end()};
}

void addMeetingQuestions(QuestionList &list, const std::vector<const Pack *> &packs)
{
    list.oneOf<Occasion>(QStringLiteral("occasion"), [](Plan &plan, Occasion value) { plan.occasion = value; });
    list.oneOf<Kind>(QStringLiteral("kind"), [](Plan &plan, Kind value) { plan.kind = value; });
    list.oneOf<Purpose>(QStringLiteral("purpose"), [](Plan &plan, Purpose value) { plan.purpose = value; });
    list.eachOf<Content>(QStringLiteral("content"), [](Plan &plan, Content value) { plan.content.insert(value); },
                         -1, Growth::Content);
    list.eachOf<Need>(QStringLiteral("needs"), [](Plan &plan, Need value) { plan.needs.insert(value); });
    list.oneOf<Distribution>(QStringLiteral("distribution"),
                             [](Plan &plan, Distribution value) { plan.distribution = value; });
    list.oneOf<HostStatus>(QStringLiteral("host.status"),
                           [](Plan &plan, HostStatus value) { plan.host.status = value; });
    const QString outside = sampleDomain(AddressClass::External, *packs.front()).value_or(QStringLiteral("invalid"));
    list.add(QStringLiteral("host.email"),
             {{QStringLiteral("official"), [](Plan &) {}},
              {QStringLiteral("elsewhere"), [outside](Plan &plan) { plan.host.email = QStringLiteral("host@%1").arg(outside); }},
              {QStringLiteral("-"), [](Plan &plan) { plan.host.email.clear(); }}});
    std::vector<QuestionList::Named> lengths;
    for (int minutes : stretches(Fact::Duration, 1, packs)) {
        lengths.push_back({QString::number(minutes),
                           [minutes](Plan &plan) { plan.schedule.durationMinutes = minutes; }});
    }
    list.add(QStringLiteral("duration"), std::move(lengths));
}

void addProtectionQuestions(QuestionList &list, const Pack &pack)
{
    list.yesNo(QStringLiteral("passcode: off"), [](Plan &plan) { plan.protection.passcode = false; });
    list.yesNo(QStringLiteral("waitingRoom: off"), [](Plan &plan) { plan.protection.waitingRoom = false; });
    list.yesNo(QStringLiteral("endToEndEncryption"), [](Plan &plan) { plan.protection.endToEndEncryption = true; });
    list.oneOf<Admission>(QStringLiteral("admission"),
                          [](Plan &plan, Admission value) { plan.protection.admission = value; }, -1, true);
    std::vector<QuestionList::Named> links;
    for (const auto &[name, link] : sampleLinks(pack))
        links.push_back({name, [link = link](Plan &plan) { plan.access.link = link; }});
    list.add(QStringLiteral("access.link"), std::move(links));
}

void addFeatureQuestions(QuestionList &list)
{
    const int polls = list.yesNo(QStringLiteral("polls"), [](Plan &plan) { plan.polls = Polls{}; });
    list.oneOf<PollTool>(QStringLiteral("polls.with"), [](Plan &plan, PollTool value) { plan.polls->with = value; }, polls);
    list.yesNo(QStringLiteral("polls.anonymous: no"), [](Plan &plan) { plan.polls->anonymous = false; }, polls);
    list.oneOf<Votes>(QStringLiteral("votes"), [](Plan &plan, Votes value) { plan.votes = value; }, -1, true);
    list.yesNo(QStringLiteral("chatLog"), [](Plan &plan) { plan.chatLog = true; });
    const int attendance = list.yesNo(QStringLiteral("attendanceList"),
                                      [](Plan &plan) { plan.attendanceList = AttendanceList{}; });
    list.oneOf<AttendanceBasis>(QStringLiteral("attendanceList.basis"),
        [](Plan &plan, AttendanceBasis value) { plan.attendanceList->basis = value; }, attendance);
    list.yesNo(QStringLiteral("attendanceList.regulation"),
        [](Plan &plan) { plan.attendanceList->regulation = QStringLiteral("APO, § 12"); }, attendance);
    const int remote = list.yesNo(QStringLiteral("remoteControl"),
                                  [](Plan &plan) { plan.remoteControl = RemoteControl{}; });
    list.oneOf<RemotePurpose>(QStringLiteral("remoteControl.purpose"),
        [](Plan &plan, RemotePurpose value) { plan.remoteControl->purpose = value; }, remote, true);
    list.oneOf<Helper>(QStringLiteral("remoteControl.helper"),
        [](Plan &plan, Helper value) { plan.remoteControl->helper = value; }, remote);
    list.yesNo(QStringLiteral("remoteControl.identityCertain"),
        [](Plan &plan) { plan.remoteControl->identityCertain = true; }, remote);
}

void addRecordingQuestions(QuestionList &list, const std::vector<const Pack *> &packs)
{
    const int recording = list.yesNo(QStringLiteral("recording"), [](Plan &plan) { plan.recording = Recording{}; });
    list.eachOf<Capture>(QStringLiteral("recording.captures"),
        [](Plan &plan, Capture value) { plan.recording->captures.insert(value); }, recording);
    list.oneOf<RecordedPeople>(QStringLiteral("recording.people"),
        [](Plan &plan, RecordedPeople value) { plan.recording->people = value; }, recording, true);
    list.oneOf<RecordingPurpose>(QStringLiteral("recording.purposeKind"),
        [](Plan &plan, RecordingPurpose value) { plan.recording->purposeKind = value; }, recording, true);
    list.oneOf<Storage>(QStringLiteral("recording.storage"),
        [](Plan &plan, Storage value) { plan.recording->storage = value; }, recording, true);
    list.oneOf<Audience>(QStringLiteral("recording.audience"),
        [](Plan &plan, Audience value) { plan.recording->audience = value; }, recording, true);
    list.yesNo(QStringLiteral("recording.purpose"),
        [](Plan &plan) { plan.recording->purpose = QStringLiteral("Wiederholung vor der Prüfung"); }, recording);
    list.yesNo(QStringLiteral("recording.necessity"),
        [](Plan &plan) { plan.recording->necessity = QStringLiteral("Die Vorführung lässt sich nicht wiederholen"); }, recording);
    list.yesNo(QStringLiteral("recording.automatic"), [](Plan &plan) { plan.recording->automatic = true; }, recording);
    std::vector<QuestionList::Named> dates{{QStringLiteral("-"), [](Plan &) {}}};
    for (int days : stretches(Fact::KeptDays, -1, packs)) {
        dates.push_back({QString::number(days), [days](Plan &plan) {
            plan.recording->deleteBy = plan.schedule.start->date.addDays(days);
        }});
    }
    dates.push_back({QStringLiteral("without dates of the meeting"), [](Plan &plan) {
        plan.recording->deleteBy = plan.schedule.start->date;
        plan.schedule.start.reset();
    }});
    list.add(QStringLiteral("recording.deleteBy"), std::move(dates), recording);
}

void addAnswersToRules(QuestionList &list, const std::vector<const Pack *> &packs)
{
    std::set<QString> reasons;
    std::set<QString> confirmations;
    for (const Pack *pack : packs) {
        forEachCondition(*pack, [&](const Condition &condition) {
            for (const QString &clause : condition.reasons())
                reasons.insert(clause);
            for (const QString &clause : condition.confirmations())
                confirmations.insert(clause);
        });
    }
    for (const QString &clause : reasons) {
        list.yesNo(reasonQuestion(clause), [clause](Plan &plan) {
            plan.reasons[clause] = QStringLiteral("Die Aufgabe lässt sich sonst nicht erfüllen");
        });
        list.questions.back().answers[1].reason = clause;
    }
    for (const QString &clause : confirmations) {
        list.yesNo(confirmationQuestion(clause), [clause](Plan &plan) { plan.confirmations.clauses[clause] = true; });
        list.questions.back().answers[1].confirmation = clause;
    }
}

} // namespace einlass
