// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace einlass {

/// Plans with any answers, the same ones for the same seed.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    bool coin() { return m_random.bounded(2) == 1; }
    int upTo(int most) { return m_random.bounded(most + 1); }

    template <typename E>
    E one()
    {
        return static_cast<E>(m_random.bounded(int(namesOf<E>.size())));
    }

    template <typename E>
    std::optional<E> maybe()
    {
        return coin() ? std::optional(one<E>()) : std::nullopt;
    }

    template <typename E>
    std::set<E> some()
    {
        std::set<E> all;
        for (E each : allOf<E>()) {
            if (coin())
                all.insert(each);
        }
        return all;
    }

    std::optional<bool> maybeFlag() { return coin() ? std::optional(coin()) : std::nullopt; }

    QString text()
    {
        static const QStringList texts{QStringLiteral("a"),
                                       QStringLiteral("Ä \"x\" \\ / <b>&amp;</b>"),
                                       QStringLiteral("{title} %1 %n"),
                                       QStringLiteral("日本語 😀"),
                                       QStringLiteral(" spaces "),
                                       QStringLiteral("a=b?c&d#e"),
                                       QString(300, u'x')};
        return texts[m_random.bounded(int(texts.size()))];
    }

    QString maybeText() { return coin() ? text() : QString(); }
    QDate date() { return QDate(2027, 1, 1).addDays(upTo(400)); }
    LocalTime time() { return {date(), QTime(upTo(23), upTo(59))}; }

    QJsonObject extra()
    {
        if (!coin())
            return {};
        return {{QStringLiteral("x-%1").arg(text()),
                 QJsonArray{1.5, text(), QJsonValue(), QJsonObject{{"k", " "}}}}};
    }

    HostWords words()
    {
        HostWords made;
        if (coin())
            made.common = maybeText();
        else
            made.each = {maybeText(), maybeText()};
        if (!made.each.isEmpty())
            made.extra = extra();
        return made;
    }

    Plan plan();

private:
    Schedule schedule();
    Participants participants();
    void activities(Plan &plan);
    Outgoing outgoing();
    CheckedWith checked();

    QRandomGenerator m_random;
};

inline Schedule Generator::schedule()
{
    Schedule made;
    if (coin())
        made.start = time();
    made.durationMinutes = upTo(10'080);
    made.timeZone = coin() ? QStringLiteral("Europe/Berlin") : text();
    made.recurrence = maybeText();
    for (int i = upTo(2); i > 0; --i) {
        made.except.push_back(date());
        made.added.push_back(time());
        made.moved.push_back(
            {date(), coin() ? std::optional(QTime(upTo(23), 5)) : std::nullopt, time(), extra()});
        made.slotSeries.push_back({time(), upTo(90), maybeText(), extra()});
    }
    if (coin())
        made.guestZones << QStringLiteral("America/New_York");
    made.extra = extra();
    return made;
}

inline Participants Generator::participants()
{
    Participants made;
    if (coin())
        made.expected = 1 + upTo(500);
    made.externals = coin();
    made.under16 = coin();
    made.telephone = coin();
    made.browser = coin();
    for (int i = upTo(3); i > 0; --i) {
        made.recipients << text();
        made.lists.push_back({text(), upTo(300), coin(), maybeText(), extra()});
    }
    made.extra = extra();
    return made;
}

inline void Generator::activities(Plan &plan)
{
    if (coin())
        plan.recording = Recording{some<Capture>(),
                                   maybe<RecordedPeople>(),
                                   coin() ? QStringList{text()} : QStringList(),
                                   maybeText(),
                                   maybe<RecordingPurpose>(),
                                   maybeText(),
                                   maybe<Storage>(),
                                   maybe<Audience>(),
                                   coin() ? std::optional(date()) : std::nullopt,
                                   coin(),
                                   extra()};
    if (coin())
        plan.polls = Polls{one<PollTool>(), coin(), extra()};
    plan.votes = maybe<Votes>();
    plan.chatLog = coin();
    if (coin())
        plan.attendanceList = AttendanceList{one<AttendanceBasis>(), maybeText(), extra()};
    if (coin())
        plan.remoteControl = RemoteControl{maybe<RemotePurpose>(), one<Helper>(), coin(), extra()};
}

inline Outgoing Generator::outgoing()
{
    Outgoing made;
    made.way = maybe<Way>();
    made.detail = one<Detail>();
    made.accessibility = words();
    made.fallback = words();
    if (coin())
        made.translations.emplace(QStringLiteral("/recording/purpose"), LocalizedText{text(), maybeText()});
    for (int i = upTo(2); i > 0; --i)
        made.sent.push_back({date(), one<Way>(), upTo(9), QStringLiteral("0a1b"), extra()});
    made.extra = extra();
    return made;
}

inline CheckedWith Generator::checked()
{
    CheckedWith made{maybeText(), maybeText(), {}, extra()};
    if (coin())
        made.findings.emplace(QStringLiteral("B1/justify"), coin());
    return made;
}

inline Plan Generator::plan()
{
    Plan made;
    made.id = maybeText();
    made.title = maybeText();
    made.occasion = one<Occasion>();
    made.kind = one<Kind>();
    made.purpose = one<Purpose>();
    made.content = some<Content>();
    if (coin())
        made.languages = coin() ? std::vector{Language::English}
                                : std::vector{Language::English, Language::German};
    made.message = words();
    made.place = words();
    made.host = {maybeText(), maybeText(), maybeText(), one<HostStatus>(), extra()};
    made.schedule = schedule();
    made.participants = participants();
    made.needs = some<Need>();
    made.tool = maybe<Tool>();
    made.protection = {maybeFlag(), maybeFlag(), maybe<Admission>(), maybeFlag(), extra()};
    activities(made);
    made.distribution = one<Distribution>();
    made.access = {maybeText(), maybeText(), upTo(9), extra()};
    made.outgoing = outgoing();
    made.checked = checked();
    for (int i = upTo(3); i > 0; --i) {
        made.reasons.emplace(QStringLiteral("B%1").arg(i), text());
        made.confirmations.clauses.emplace(QStringLiteral("C%1").arg(i), coin());
        made.confirmations.officialDomains << text();
    }
    if (coin())
        made.confirmations.admitted = coin();
    else if (coin())
        made.confirmations.admittedAddresses << text();
    made.extra = extra();
    return made;
}

} // namespace einlass
