// SPDX-License-Identifier: GPL-3.0-or-later
// Words of one mail that name somebody else.
#include "interview_cases.h"

#include "meetings/interview_names.h"
#include "meetings/interviews.h"

using namespace einlass;
using namespace interviewcases;

class TestInterviewNames : public QObject
{
    Q_OBJECT

private slots:
    void textsThatNameSomebody();
    void titlesAndMiddleNames();
    void familyNamesToLookAt();
};

void TestInterviewNames::textsThatNameSomebody()
{
    for (const char *text : {"Wir sprechen zuerst mit Carla  Conti.", "Kontakt: d.dabrowska@uw.edu.pl", "Zuerst kommt Conti, Carla.",
                             "Nach Frau Conti sind Sie dran.", "Fragen zu Prof. Dr. Conti", "Vor Ihnen spricht D. Dąbrowska."}) {
        const auto one = base();
        one->plan.message.common = QString::fromUtf8(text);
        one->judge();
        const auto ready = one->ready();
        QVERIFY(ready.ok());
        QVERIFY(!interviewDocuments(*ready, withList({}, three())).ok());
    }
    // Nobody minds the own name.
    const auto one = base();
    const auto ready = one->ready();
    auto list = three();
    list[0].words = QStringLiteral("Liebe Frau Carla Conti, wir freuen uns.");
    QVERIFY(interviewDocuments(*ready, withList({}, list)).ok());
    // Nor a family name that somebody else has, too, or a word after an abbreviation.
    list[1].name = QStringLiteral("Peter Conti");
    list[0].words = QStringLiteral("Sehr geehrte Frau Conti");
    QVERIFY(interviewDocuments(*ready, withList({}, list)).ok());
    list[1].name = QStringLiteral("Paul Kurz");
    list[0].words = QStringLiteral("Sprechen Sie z. B. kurz über Ihre Lehre.");
    QVERIFY(interviewDocuments(*ready, withList({}, list)).ok());
}

/// However the list writes a name.
void TestInterviewNames::titlesAndMiddleNames()
{
    for (const char *name : {"Carla Conti, PhD", "Dr. Carla Conti", "Carla A. Conti", "Conti,Carla"}) {
        const auto one = base();
        one->plan.message.common = QStringLiteral("Wir sprechen zuerst mit Frau Carla Conti, dann mit Frau Conti.");
        one->judge();
        auto list = three();
        list[0].name = QString::fromUtf8(name);
        const auto ready = one->ready();
        QVERIFY2(!interviewDocuments(*ready, withList({}, list)).ok(), name);
    }
}

/// A family name may be a word like any other: it is shown, and keeps nothing from going out.
void TestInterviewNames::familyNamesToLookAt()
{
    const auto one = base();
    auto list = three();
    list[1].name = QStringLiteral("Dorota Berg");
    one->plan.message.common = QStringLiteral("Wir treffen uns am Berg, bei Contis Bank.");
    QCOMPARE(namesToLookAt(one->plan, withList({}, list)), (QStringList{QStringLiteral("Berg")}));
    one->judge();
    const auto ready = one->ready();
    QVERIFY(interviewDocuments(*ready, withList({}, list)).ok());
    // In a text for one person, whose own name it may be.
    one->plan.message.common.clear();
    list[1].words = QStringLiteral("Liebe Frau Berg, es geht um den Conti-Preis und um Conti.");
    QCOMPARE(namesToLookAt(one->plan, withList({}, list)), (QStringList{QStringLiteral("Conti")}));
    QVERIFY(namesToLookAt(one->plan, withList({}, three())).isEmpty());
}

QTEST_GUILESS_MAIN(TestInterviewNames)
#include "tst_interview_names.moc"
