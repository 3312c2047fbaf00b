// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "documents/announcement.h"
#include "documents/values.h"

using namespace einlass;
using documentcases::Case;

class TestAnnouncement : public QObject
{
    Q_OBJECT

private slots:
    void text_data() { documentcases::addRows(); }
    void text();
    void leavesOutWordsThatGiveAccess();
    void refusesATitleThatGivesAccess();
    void refusesATitleThatGivesAccess_data();
    void attack_data();
    void attack();
    void harmless_data();
    void harmless();
    void keepsTheFallbackRoomIn();
    void leavesOutAUnitWithATelephoneNumber();
    void refusesTemplatesAndSentencesThatGiveAccess();
    void saysWhatPeopleWithDisabilitiesNeedToKnow();
    void publishesTheRegistrationLink();
    void needsNoTool();
};

void TestAnnouncement::text()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const auto made = makeAnnouncement(*one->cleared(), &one->access);
    QVERIFY(made.ok());
    const auto ready = one->ready();
    QVERIFY(ready.ok());
    const AccessData &access = ready->access();
    if (!access.participantCode.isEmpty()) {
        QVERIFY(!made->text.contains(access.participantCode));
        QVERIFY(!made->text.contains(access.link));
        QVERIFY(!made->text.contains(one->plan.access.link));
    }
    for (const QString &id : {access.meetingId, readableMeetingId(access.meetingId, Tool::Zoom)})
        QVERIFY(id.isEmpty() || !made->text.contains(id));
    QVERIFY(!made->text.contains(QLatin1String("pwd=")));
    documentcases::compareWithGolden(name, QStringLiteral("announcement.txt"), made->text.toUtf8());
}

void TestAnnouncement::leavesOutWordsThatGiveAccess()
{
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.message.each = {QStringLiteral("Alles Gute"), QStringLiteral("The word is kx7-Tr4_Wq, alright")};
    one->plan.place.common = QStringLiteral("https://lmu-munich.zoom-x.de/j/61234567890");
    const auto made = makeAnnouncement(*one->cleared(), &one->access);
    QVERIFY(made.ok());
    QCOMPARE(made->warnings.size(), std::size_t(2));
    QCOMPARE(made->warnings[0].arguments, QStringList{QStringLiteral("/message")});
    QCOMPARE(made->warnings[1].arguments, QStringList{QStringLiteral("/place")});
    QVERIFY(!made->text.contains(QLatin1String("Alles Gute")));
    QVERIFY(!made->text.contains(QLatin1String("kx7")));
    QVERIFY(!made->text.contains(QLatin1String("/j/")));
    QVERIFY(invitationText(*one->ready())->contains(QLatin1String("Alles Gute")));
}

void TestAnnouncement::refusesATitleThatGivesAccess_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("ID") << QStringLiteral("Vorlesung 612 3456 7890");
    QTest::newRow("passcode") << QStringLiteral("Vorlesung (kx7-Tr4_Wq)");
    QTest::newRow("passcode, spelled") << QStringLiteral("Vorlesung k x 7 T r 4 W q");
    QTest::newRow("link") << QStringLiteral("Vorlesung lmu-munich.zoom-x.de/j/61234567890");
    QTest::newRow("telephone") << QStringLiteral("Vorlesung, Tel. 089 2180 1234");
}

void TestAnnouncement::refusesATitleThatGivesAccess()
{
    QFETCH(QString, title);
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.title = title;
    const auto made = makeAnnouncement(*one->cleared(), &one->access);
    QVERIFY(!made.ok());
    QVERIFY(one->words(made.error()).contains(QLatin1String("/title")));
    QVERIFY(!one->words(made.error()).contains(QLatin1String("3456")));
    QVERIFY(!makeDocuments(*one->cleared(), &one->access, {}).ok());
}

void TestAnnouncement::attack_data()
{
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char16_t *text) { QTest::newRow(name) << QString::fromUtf16(text); };
    row("ID", u"Die Nummer ist 612 3456 7890.");
    row("single digits", u"6 1 2 3 4 5 6 7 8 9 0");
    row("bars", u"612 | 3456 | 7890");
    row("over lines", u"612\n3456\n7890");
    row("no-break blanks", u"612\u00A03456\u00A07890");
    row("zero width", u"612\u200B3456\u200D78\uFEFF90");
    row("soft hyphens", u"61\u00AD234\u00AD5678\u00AD90");
    row("full width", u"\uFF16\uFF11\uFF12 \uFF13\uFF14\uFF15\uFF16 \uFF17\uFF18\uFF19\uFF10");
    row("Arabic digits", u"\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660");
    row("mathematical digits", u"\U0001D7D4\U0001D7CF\U0001D7D0\U0001D7D1\U0001D7D2\U0001D7D3\U0001D7D4\U0001D7D5\U0001D7D6\U0001D7D7\U0001D7CE");
    row("circled digits", u"\u2465\u2460\u2461 \u2462\u2463\u2464\u2465 \u2466\u2467\u24680");
    row("keycaps", u"6\uFE0F\u20E31\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E34\uFE0F\u20E35\uFE0F\u20E36\uFE0F\u20E37\uFE0F\u20E38\uFE0F\u20E39\uFE0F\u20E30\uFE0F\u20E3");
    row("underlined digits", u"6\u03321\u03322\u03323\u03324\u03325\u03326\u03327\u03328\u03329\u03320\u0332");
    row("percent", u"%36%31%32%33%34%35%36%37%38%39%30");
    row("another meeting's ID", u"Treffpunkt: 698 7654 3210");
    row("conference number", u"Wir sehen uns in 979123456.");
    row("passcode", u"Das Wort heißt kx7-Tr4_Wq");
    row("passcode, other case", u"KX7-TR4_WQ");
    row("passcode, spelled", u"k-x-7-T-r-4-W-q");
    row("passcode, zero width", u"kx7\u200B-Tr4\u2060_Wq");
    row("any code", u"Kenncode: sonnenblume");
    row("any PIN", u"PIN 4711");
    row("meeting link", u"https://lmu-munich.zoom-x.de/j/69876543210");
    row("link without scheme", u"lmu-munich.zoom-x.de/j/69876543210");
    row("link with gaps", u"lmu-munich . zoom-x . de / j / 69876543210");
    row("link with brackets", u"meet[.]lrz[.]de/Rk4mT9wXc2Lq8ZbN5vHs7YpD");
    row("link with brackets and words", u"conf(dot)dfn(dot)de/webapp/conference/97954321");
    row("any link", u"Näheres: https://example.org/x");
    row("www", u"Näheres: www.example.org");
    row("short link", u"Näheres: bit.ly/3abcDEF");
    row("dial-in", u"Einwahl +49 69 7104 9922");
    row("one tap", u"+496971049922,,61234567890#");
    row("German number", u"(089) 2180-2414");
    row("number with slash", u"089/2180 2414");
    row("number with dots", u"089.2180.2414");
    row("double zero", u"0049 89 2180 2414");
    row("extension", u"Tel. 2414");
    row("full-width telephone", u"\uFF0B49 89 2180 2414");
    row("fallback link", u"Sonst hier: conf.dfn.de/webapp/conference/97954321");
    row("fallback number", u"Sonst Konferenz 9795-4321");
    row("fallback PIN", u"Sonst mit 5550 1234");
}

void TestAnnouncement::attack()
{
    QFETCH(QString, message);
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.outgoing.fallback.common = QStringLiteral("https://conf.dfn.de/webapp/conference/97954321\nPIN: 55501234");
    for (int place = 0; place < 3; ++place) {
        HostWords words;
        (place == 1 ? words.each.de : place == 2 ? words.each.en : words.common) = message;
        one->plan.message = words;
        one->plan.place = words;
        one->plan.outgoing.accessibility = words;
        const auto made = makeAnnouncement(*one->cleared(), &one->access);
        QVERIFY(made.ok());
        QCOMPARE(made->warnings.size(), std::size_t(3));
        QCOMPARE(made->warnings[2].arguments, QStringList{QStringLiteral("/outgoing/accessibility")});
        QVERIFY2(!made->text.contains(message.left(12)), qPrintable(made->text));
    }
}

void TestAnnouncement::harmless_data()
{
    QTest::addColumn<QString>("message");
    for (const char *text : {"Am 12.01.2027 um 08:15 Uhr, Raum A 120.", "Montag 08.15–09.45 Uhr und 10.15–11.45 Uhr", "Klausur am 1.2. und 03.02.27",
                             "Termine: 12., 19. und 26. Januar", "ISBN 978-3-16-148410-0", "Modul P3.1, 6 ECTS, 180 Stunden",
                             "Kosten: 100.000 Euro, 1.250.000 Aufrufe", "Seiten 120-145, Kapitel 3.2.1", "SoSe 2027, WS 2027/28",
                             "Bitte bringen Sie Ihren Ausweis mit.", "Fragen an eva.beispiel@lmu.de", "Vortrag von Dipl.-Ing./FH Muster",
                             "Die Zugangsdaten stehen in der Einladung.", "Zimmer 0.101", "Im Jahr 2026 waren es 2025 und 2024 Personen",
                             "ORCID 0000-0002-1825-0097 der Vortragenden"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAnnouncement::harmless()
{
    QFETCH(QString, message);
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.message = {};
    one->plan.message.common = message;
    const auto made = makeAnnouncement(*one->cleared(), &one->access);
    QVERIFY(made.ok());
    QVERIFY(made->warnings.empty());
    QVERIFY(made->text.contains(message.left(20)));
}

void TestAnnouncement::leavesOutAUnitWithATelephoneNumber()
{
    const auto one = documentcases::load(QStringLiteral("nothing"));
    one->plan.host.unit = QStringLiteral("Lehrstuhl Muster, Tel. 089 2180-2414");
    const auto made = makeAnnouncement(*one->cleared(), &one->access);
    QVERIFY(made.ok());
    QCOMPARE(made->warnings.size(), std::size_t(1));
    QCOMPARE(made->warnings[0].arguments, QStringList{QStringLiteral("/host/unit")});
    QVERIFY(!made->text.contains(QLatin1String("Lehrstuhl")));
    QVERIFY(invitationText(*one->ready())->contains(QLatin1String("Lehrstuhl")));
    QVERIFY(makeDocuments(*one->cleared(), &one->access, {DocumentKind::Invitation}).ok());
}

void TestAnnouncement::keepsTheFallbackRoomIn()
{
    const auto one = documentcases::load(QStringLiteral("everything"));
    const auto made = makeAnnouncement(*one->cleared(), &one->access);
    QVERIFY(made.ok());
    QVERIFY(!made->text.contains(QLatin1String("97954321")));
    QVERIFY(!made->text.contains(QLatin1String("55501234")));
    const QString invitation = *invitationText(*one->ready());
    QCOMPARE(invitation.count(QLatin1String("97954321")), 2);
}

void TestAnnouncement::refusesTemplatesAndSentencesThatGiveAccess()
{
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    const auto attacked = [&](Pack &pack) {
        const DocumentContext context{one->plan, one->derived, one->evaluation, pack, one->catalogues, one->plan.languages, {}, {}};
        const auto cleared = clear(context);
        return !makeAnnouncement(*cleared, &one->access).ok();
    };
    Pack pack = *one->pack;
    QVERIFY(!attacked(pack));
    const QString text = QString::fromUtf8(documentcases::contentOf(QStringLiteral(SOURCE_DIR "/resources/templates/de/announcement.txt")));
    pack.templates.insert(QStringLiteral("de/announcement.txt"), text + QStringLiteral("\nMeeting 6123 456 7890"));
    QVERIFY(attacked(pack));
    pack.templates.clear();
    for (Sentence &sentence : pack.sentences) {
        if (sentence.id == QLatin1String("contact-announcement"))
            sentence.text.en += QStringLiteral(" The passcode is kx7-Tr4_Wq.");
    }
    QVERIFY(attacked(pack));
}

void TestAnnouncement::saysWhatPeopleWithDisabilitiesNeedToKnow()
{
    const auto one = documentcases::load(QStringLiteral("talk-announced"));
    const auto made = makeAnnouncement(*one->cleared(), &one->access);
    QVERIFY(made.ok() && made->warnings.empty());
    QVERIFY(made->text.contains(QLatin1String("stufenlos")));
    QVERIFY(made->text.contains(QLatin1String("step-free")));
}

void TestAnnouncement::publishesTheRegistrationLink()
{
    const auto one = documentcases::load(QStringLiteral("zoom-registration"));
    const auto text = announcementText(*one->cleared());
    QVERIFY(text.ok());
    QCOMPARE(text->count(one->plan.access.link), 2);
}

void TestAnnouncement::needsNoTool()
{
    const auto one = documentcases::load(QStringLiteral("meet-consultation"));
    one->plan.tool.reset();
    one->plan.access = {};
    one->judge();
    const auto cleared = one->cleared();
    QVERIFY2(cleared.ok(), cleared.ok() ? "" : qPrintable(one->words(cleared.error())));
    QVERIFY(announcementText(*cleared).ok());
    const auto set = makeDocuments(*cleared, nullptr, {});
    QVERIFY(set.ok());
    QCOMPARE(set->files.size(), std::size_t(2));
    QCOMPARE(set->files[0].name, QStringLiteral("announcement.txt"));
    QCOMPARE(set->files[1].name, QStringLiteral("checklist.txt"));
    QVERIFY(!set->leftOut.empty());
    QVERIFY(!makeDocuments(*cleared, nullptr, {DocumentKind::Mail}).ok());
}

QTEST_GUILESS_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
