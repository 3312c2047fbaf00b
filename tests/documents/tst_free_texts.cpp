// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "documents/free_texts.h"
#include "documents/values.h"

#include <algorithm>

using namespace einlass;

/// The host's own words in two languages, and the phrases that are offered for them.
class TestFreeTexts : public QObject
{
    Q_OBJECT

private slots:
    void translationsAreUsed();
    void untranslatedTexts();
    void phrasesFitTheirQuestion();
};

void TestFreeTexts::translationsAreUsed()
{
    const auto one = documentcases::load(QStringLiteral("everything"));
    const auto german = textValues(one->context(), Language::German);
    const auto english = textValues(one->context(), Language::English);
    QCOMPARE(german.value(QStringLiteral("recordingPurpose")), QStringLiteral("Nacharbeit durch die Teilnehmenden."));
    QCOMPARE(english.value(QStringLiteral("recordingPurpose")), QStringLiteral("Review by the participants."));
    QCOMPARE(english.value(QStringLiteral("necessity")), QStringLiteral("Some students cannot attend because their classes overlap."));
    QCOMPARE(english.value(QStringLiteral("regulation")), QStringLiteral("Section 9 of the study regulations"));
    QVERIFY(!invitationText(*one->ready())->contains(QLatin1String("participants..")));
}

void TestFreeTexts::untranslatedTexts()
{
    const auto places = [](const Plan &plan) {
        QStringList all;
        for (const Message &message : untranslated(plan))
            all << message.arguments.value(0);
        return all;
    };
    Plan plan = documentcases::load(QStringLiteral("everything"))->plan;
    QCOMPARE(places(plan), QStringList());
    plan.outgoing.translations.clear();
    QCOMPARE(places(plan), (QStringList{QStringLiteral("/recording/purpose"), QStringLiteral("/recording/necessity"), QStringLiteral("/attendanceList/regulation")}));
    plan.outgoing.translations[QStringLiteral("/recording/purpose")].de = plan.recording->purpose;
    QVERIFY(places(plan).contains(QLatin1String("/recording/purpose")));
    plan.outgoing.translations[QStringLiteral("/recording/purpose")].en = QStringLiteral("Review");
    QVERIFY(!places(plan).contains(QLatin1String("/recording/purpose")));
    plan.recording.reset();
    plan.attendanceList.reset();
    plan.message = {QStringLiteral("Bitte Kapitel 1 lesen"), {}, {}};
    plan.place = {QStringLiteral("A 120"), {}, {}};
    plan.outgoing.accessibility = {{}, {QStringLiteral("Der Raum ist stufenlos erreichbar."), {}}, {}};
    plan.outgoing.fallback = {};
    QCOMPARE(places(plan), (QStringList{QStringLiteral("/message"), QStringLiteral("/outgoing/accessibility")}));
    plan.languages = {Language::German};
    QCOMPARE(places(plan), QStringList());
}

void TestFreeTexts::phrasesFitTheirQuestion()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    const auto offered = [&](const char *field) {
        one->judge();
        return std::count_if(one->pack->phrases.begin(), one->pack->phrases.end(), [&](const Phrase &phrase) {
            return phrase.field == QLatin1String(field) && phrase.when.holds(one->derived.facts);
        });
    };
    for (const auto kind : {RecordingPurpose::Teaching, RecordingPurpose::Minutes, RecordingPurpose::Documentation, RecordingPurpose::Outreach}) {
        one->plan.recording->purposeKind = kind;
        QVERIFY(offered("/recording/purpose") > 0);
        QVERIFY(offered("/recording/necessity") > 0);
    }
    one->plan.recording->purposeKind = RecordingPurpose::Monitoring;
    QCOMPARE(offered("/recording/purpose"), 0);
    QVERIFY(offered("/outgoing/accessibility") > 0);
}

QTEST_GUILESS_MAIN(TestFreeTexts)
#include "tst_free_texts.moc"
