// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace einlass;

/// Plans over every answer of every list, written and read again.
class PlanRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswer();
    void manyPlans();
    void orderOfMembers();
};

namespace {

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

Schedule Generator::schedule()
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

Participants Generator::participants()
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
        made.lists.push_back({text(), upTo(300), coin(), extra()});
    }
    made.extra = extra();
    return made;
}

void Generator::activities(Plan &plan)
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

Outgoing Generator::outgoing()
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

CheckedWith Generator::checked()
{
    CheckedWith made{maybeText(), maybeText(), {}, extra()};
    if (coin())
        made.findings.emplace(QStringLiteral("B1/justify"), coin());
    return made;
}

Plan Generator::plan()
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

/// Reads the plan back, or says why not.
QString roundTrip(const Plan &plan)
{
    const QByteArray written = writePlan(plan);
    const auto read = readPlan(written, QStringLiteral("plan"), true);
    if (!read.ok())
        return Catalogues().text(read.error(), Language::English);
    if (!read->linkSecrets.empty())
        return QStringLiteral("a secret was written");
    if (read->plan == plan)
        return {};
    return QStringLiteral("differs:\n%1\n%2")
        .arg(QString::fromUtf8(written), QString::fromUtf8(writePlan(read->plan)));
}

template <typename E, typename Setter>
QString eachAnswer(Setter set)
{
    for (E answer : allOf<E>()) {
        Plan plan;
        set(plan, answer);
        if (const QString error = roundTrip(plan); !error.isEmpty())
            return QStringLiteral("%1: %2").arg(nameOf(answer), error);
        if (!writePlan(plan).contains('"' + nameOf(answer).toLatin1() + '"'))
            return QStringLiteral("%1 is not in the file").arg(nameOf(answer));
    }
    return {};
}

} // namespace

void PlanRoundTripTest::everyAnswer()
{
    QCOMPARE(eachAnswer<Occasion>([](Plan &p, Occasion a) { p.occasion = a; }), QString());
    QCOMPARE(eachAnswer<Kind>([](Plan &p, Kind a) { p.kind = a; }), QString());
    QCOMPARE(eachAnswer<Purpose>([](Plan &p, Purpose a) { p.purpose = a; }), QString());
    QCOMPARE(eachAnswer<Content>([](Plan &p, Content a) { p.content = {a}; }), QString());
    QCOMPARE(eachAnswer<HostStatus>([](Plan &p, HostStatus a) { p.host.status = a; }), QString());
    QCOMPARE(eachAnswer<Need>([](Plan &p, Need a) { p.needs = {a}; }), QString());
    QCOMPARE(eachAnswer<Tool>([](Plan &p, Tool a) { p.tool = a; }), QString());
    QCOMPARE(eachAnswer<Admission>([](Plan &p, Admission a) { p.protection.admission = a; }),
             QString());
    QCOMPARE(eachAnswer<Capture>([](Plan &p, Capture a) { p.recording.emplace().captures = {a}; }),
             QString());
    QCOMPARE(eachAnswer<RecordedPeople>(
                 [](Plan &p, RecordedPeople a) { p.recording.emplace().people = a; }),
             QString());
    QCOMPARE(eachAnswer<RecordingPurpose>(
                 [](Plan &p, RecordingPurpose a) { p.recording.emplace().purposeKind = a; }),
             QString());
    QCOMPARE(eachAnswer<Storage>([](Plan &p, Storage a) { p.recording.emplace().storage = a; }),
             QString());
    QCOMPARE(eachAnswer<Audience>([](Plan &p, Audience a) { p.recording.emplace().audience = a; }),
             QString());
    QCOMPARE(eachAnswer<PollTool>([](Plan &p, PollTool a) { p.polls.emplace().with = a; }),
             QString());
    QCOMPARE(eachAnswer<Votes>([](Plan &p, Votes a) { p.votes = a; }), QString());
    QCOMPARE(eachAnswer<AttendanceBasis>(
                 [](Plan &p, AttendanceBasis a) { p.attendanceList.emplace().basis = a; }),
             QString());
    QCOMPARE(eachAnswer<RemotePurpose>(
                 [](Plan &p, RemotePurpose a) { p.remoteControl.emplace().purpose = a; }),
             QString());
    QCOMPARE(eachAnswer<Helper>([](Plan &p, Helper a) { p.remoteControl.emplace().helper = a; }),
             QString());
    QCOMPARE(eachAnswer<Distribution>([](Plan &p, Distribution a) { p.distribution = a; }),
             QString());
}

void PlanRoundTripTest::manyPlans()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        const QString error = roundTrip(Generator(seed).plan());
        QVERIFY2(error.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(error)));
    }
}

void PlanRoundTripTest::orderOfMembers()
{
    Plan plan;
    plan.extra.insert(QStringLiteral("aaa"), QJsonArray{});
    const QByteArray written = writePlan(plan);
    QVERIFY(written.startsWith(
        "{\n    \"format\": \"einlass-plan/1\",\n    \"occasion\": \"lecture\","));
    QVERIFY(written.endsWith(",\n    \"aaa\": []\n}\n"));
    QVERIFY(QJsonDocument::fromJson(written).isObject());
}

QTEST_GUILESS_MAIN(PlanRoundTripTest)
#include "tst_plan_round_trip.moc"
