// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <random>

/// Plans made by a generator with a fixed seed: every answer occurs, also those that make no sense.
namespace einlass::fixture {

class RandomPlans
{
public:
    explicit RandomPlans(unsigned seed) : m_random(seed) {}

    Plan next()
    {
        Plan plan;
        plan.title = QStringLiteral("Besprechung");
        plan.occasion = any<Occasion>();
        plan.kind = chance(8) ? Kind::Webinar : Kind::Meeting;
        plan.purpose = chance(12) ? Purpose::Private : Purpose::Official;
        plan.content = some<Content>(8);
        plan.host = {QStringLiteral("Eva"), QStringLiteral("eva@lmu.de"), {}, any<HostStatus>(), {}};
        if (chance(8))
            plan.host.email = pick({QStringLiteral("eva@gmx.de"), QStringLiteral("eva"), QStringLiteral(" ")});
        setSchedule(plan);
        setParticipants(plan.participants);
        plan.needs = some<Need>(5);
        if (!chance(6))
            plan.tool = any<Tool>();
        setProtection(plan.protection);
        setFeatures(plan);
        plan.distribution = chance(2) ? Distribution::Participants : any<Distribution>();
        if (chance(3))
            plan.access.link = pick(links());
        setAnswers(plan);
        return plan;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool chance(int inverse) { return below(inverse) == 0; }

private:
    template <typename E> E any() { return static_cast<E>(below(static_cast<int>(namesOf<E>.size()))); }
    template <typename E> std::set<E> some(int inverse)
    {
        std::set<E> chosen;
        for (E value : allOf<E>()) {
            if (chance(inverse))
                chosen.insert(value);
        }
        return chosen;
    }
    QString pick(const QStringList &texts) { return texts[below(static_cast<int>(texts.size()))]; }
    QString words() { return pick({QString(), QStringLiteral(" "), QStringLiteral("Weil es so ist")}); }

    static QStringList links()
    {
        return {QStringLiteral("https://lmu-munich.zoom.us/j/60000000012"), QStringLiteral("https://us02web.zoom.us/j/60000000012"),
                QStringLiteral("https://lmu-munich.zoom-x.de/meeting/register/abcDEF"), QStringLiteral("https://lmu-munich.zoom.us/s/60000000012"),
                QStringLiteral("https://conf.dfn.de/webapp/conference/979123456"), QStringLiteral("https://meet.lrz.de/abcdefgh"),
                QStringLiteral("no link"), QStringLiteral("  ")};
    }

    void setSchedule(Plan &plan)
    {
        if (!chance(20))
            plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
        plan.schedule.durationMinutes = pickNumber({30, 40, 41, 90});
        if (chance(12))
            plan.schedule.recurrence = chance(6) ? QStringLiteral("FREQ=WEEKLY") : QStringLiteral("FREQ=WEEKLY;COUNT=3");
        if (chance(6))
            plan.schedule.slotSeries.push_back({LocalTime{QDate(2027, 1, 14), QTime(8, 15)}, 41, {}, {}});
    }

    int pickNumber(const std::vector<int> &numbers) { return numbers[static_cast<std::size_t>(below(static_cast<int>(numbers.size())))]; }

    void setParticipants(Participants &people)
    {
        if (chance(2))
            people.expected = pickNumber({2, 15, 16, 100, 101, 300, 301});
        people.externals = chance(5);
        people.under16 = chance(8);
        people.telephone = chance(4);
        people.browser = chance(4);
        const QStringList addresses{QStringLiteral("a@lmu.de"), QStringLiteral("A <a@LMU.de>"), QStringLiteral("b@campus.lmu.de"),
            QStringLiteral("jan@cuni.cz"), QStringLiteral("b@tum.de"), QStringLiteral("p@gmx.de"), QStringLiteral("x@mailinator.com"),
            QStringLiteral("eva@lmu.edu"), QStringLiteral("nobody"), QStringLiteral(" "), QStringLiteral("x@lists.lrz.de")};
        for (int i = below(4); i > 0; --i)
            people.recipients << (chance(2) ? addresses[below(3)] : pick(addresses));
        if (chance(4))
            people.lists.push_back({pick({QStringLiteral("x@lists.lrz.de"), QStringLiteral("all@tum.de"), QStringLiteral("club@gmx.de")}),
                                    pickNumber({0, 13, 98, 298}), chance(3), {}, {}});
    }

    void setProtection(Protection &protection)
    {
        if (chance(4))
            protection.passcode = !chance(3);
        if (chance(3))
            protection.waitingRoom = chance(2);
        if (chance(3))
            protection.admission = any<Admission>();
        if (chance(5))
            protection.endToEndEncryption = chance(2);
    }

    void setFeatures(Plan &plan)
    {
        if (chance(3)) {
            Recording recording;
            recording.captures = some<Capture>(2);
            recording.purpose = words();
            recording.necessity = words();
            if (!chance(4)) recording.purposeKind = any<RecordingPurpose>();
            if (!chance(4)) recording.storage = any<Storage>();
            if (!chance(4)) recording.audience = any<Audience>();
            if (!chance(4)) recording.deleteBy = QDate(2027, 1, 10).addDays(pickNumber({0, 2, 3, 16, 17, 367, 368, 400}));
            recording.automatic = chance(5);
            plan.recording = recording;
        }
        if (chance(4)) plan.polls = Polls{any<PollTool>(), chance(2), {}};
        if (chance(4)) plan.votes = any<Votes>();
        plan.chatLog = chance(6);
        if (chance(4)) plan.attendanceList = AttendanceList{any<AttendanceBasis>(), words(), {}};
        if (chance(5)) {
            RemoteControl control;
            if (!chance(4)) control.purpose = any<RemotePurpose>();
            control.helper = any<Helper>();
            control.identityCertain = chance(2);
            plan.remoteControl = control;
        }
    }

    void setAnswers(Plan &plan)
    {
        for (const char *clause : {"B1", "B11a", "B12", "B14", "B23", "B25", "B30b", "B30c", "C16", "C19", "D2", "D12"}) {
            if (chance(2))
                plan.reasons[QLatin1String(clause)] = words();
        }
        for (const char *clause : {"C14a", "C21", "C25", "D11", "D14"}) {
            if (chance(2))
                plan.confirmations.clauses[QLatin1String(clause)] = !chance(4);
        }
        if (chance(2)) plan.confirmations.officialDomains = {QStringLiteral("CUNI.cz"), pick({QStringLiteral("tum.de"), QStringLiteral("x")})};
        if (chance(3)) plan.confirmations.admittedAddresses = {QStringLiteral("jan@CUNI.cz"), pick({QStringLiteral("b@tum.de"), QString()})};
        else if (chance(3)) plan.confirmations.admitted = chance(2);
    }

    std::mt19937 m_random;
};

} // namespace einlass::fixture
