// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "documents/duties.h"

#include <QSet>

using namespace einlass;
using documentcases::Case;

class TestChecklist : public QObject
{
    Q_OBJECT

private slots:
    void text();
    void everyCase_data() { documentcases::addRows(); }
    void everyCase();
    void dutiesHaveDates();
    void everyDutyClauseIsThere();
};

namespace {

Condition always()
{
    return *Condition::parse(true, {}, {});
}

std::shared_ptr<const Pack> packWithSteps()
{
    auto pack = std::make_shared<Pack>(*documentcases::builtInPack());
    pack->steps = {{QStringLiteral("title"), {}, QStringLiteral("create"), always(),
                    {QStringLiteral("Titel von {host} eintragen."), QStringLiteral("Enter the title by {host}.")},
                    {QStringLiteral("Thema"), QStringLiteral("Topic")}, QStringLiteral("title")},
                   {QStringLiteral("code"), {}, QStringLiteral("create"), always(),
                    {QStringLiteral("Kenncode setzen."), QStringLiteral("Set the passcode.")},
                    {}, QStringLiteral("passcode")},
                   {QStringLiteral("end"), {}, QStringLiteral("after"), always(),
                    {QStringLiteral("Beenden."), QStringLiteral("End it.")}, {}, {}},
                   {QStringLiteral("never"), {}, QStringLiteral("after"), Condition(),
                    {QStringLiteral("Nie."), QStringLiteral("Never.")}, {}, {}}};
    return pack;
}

} // namespace

void TestChecklist::text()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    one->pack = packWithSteps();
    one->judge();
    const auto text = checklistText(*one->cleared());
    QVERIFY(text.ok());
    QVERIFY(!text->contains(one->access.participantCode));
    QVERIFY(!text->contains(QLatin1String("Never")));
    documentcases::compareWithGolden(QStringLiteral("zoom-recording"), QStringLiteral("checklist.txt"), text->toUtf8());
}

void TestChecklist::everyCase()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const auto text = checklistText(*one->cleared());
    QVERIFY(text.ok());
    QVERIFY(text->contains(QLatin1String("[ ] ")));
    QVERIFY(one->access.participantCode.isEmpty() || !text->contains(one->access.participantCode));
    QVERIFY(one->access.hostPin.isEmpty() || !text->contains(one->access.hostPin));
}

void TestChecklist::dutiesHaveDates()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    QHash<QString, QDate> dates;
    QDate last;
    for (const DatedDuty &duty : datedDuties(one->context(), Language::German)) {
        dates.insert(duty.id, duty.date);
        QVERIFY(!last.isValid() || last <= duty.date);
        last = duty.date;
    }
    QCOMPARE(dates.value(QStringLiteral("consents")), QDate(2027, 6, 3));
    QCOMPARE(dates.value(QStringLiteral("settings")), QDate(2027, 6, 9));
    QCOMPARE(dates.value(QStringLiteral("recording-delete")), QDate(2027, 9, 30));
    QVERIFY(!dates.contains(QStringLiteral("chat-delete")));
    one->plan.chatLog = true;
    one->judge();
    bool found = false;
    for (const DatedDuty &duty : datedDuties(one->context(), Language::German))
        found = found || (duty.id == QLatin1String("chat-delete") && duty.date == QDate(2027, 7, 10));
    QVERIFY(found);
}

void TestChecklist::everyDutyClauseIsThere()
{
    QSet<QString> met;
    for (const Duty &duty : documentcases::builtInPack()->duties)
        met += QSet<QString>(duty.clauses.begin(), duty.clauses.end());
    for (const char *clause : {"B24", "B30d", "C3", "C11b", "C16", "C29a", "C29b", "C30"})
        QVERIFY2(met.contains(QLatin1String(clause)), clause);
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
