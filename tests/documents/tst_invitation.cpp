// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "base/text.h"
#include "documents/notices.h"
#include "documents/template.h"
#include "documents/values.h"
#include "documents/wrap.h"

#include <QRegularExpression>
#include <QSet>

using namespace einlass;
using documentcases::Case;

class TestInvitation : public QObject
{
    Q_OBJECT

private slots:
    void text_data() { documentcases::addRows(); }
    void text();
    void html_data() { documentcases::addRows(); }
    void html();
    void bothLanguagesHaveTheSameFacts_data() { documentcases::addRows(); }
    void bothLanguagesHaveTheSameFacts();
    void everyTextClauseHasASentence();
    void sentencesHaveNoGaps();
    void wordsAgree();
    void announcesWhatIsOn_data();
    void announcesWhatIsOn();
    void meetingIds_data();
    void meetingIds();
    void registrationSpeaksOfNoMeetingId_data();
    void registrationSpeaksOfNoMeetingId();
    void wraps();
    void templatesAreNoDoor();
};

void TestInvitation::text()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const auto ready = one->ready();
    QVERIFY(ready.ok());
    const auto text = invitationText(*ready);
    QVERIFY(text.ok());
    for (const QString &line : text->split(u'\n')) {
        QVERIFY2(line.size() <= textWidth || !line.trimmed().contains(u' ') || line.contains(QLatin1String("https://")), qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
    QVERIFY(text->contains(ready->access().link));
    QVERIFY(one->access.hostPin.isEmpty() || !text->contains(one->access.hostPin));
    documentcases::compareWithGolden(name, QStringLiteral("invitation.txt"), text->toUtf8());
}

void TestInvitation::html()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const auto html = invitationHtml(*one->ready());
    QVERIFY(html.ok());
    static const QRegularExpression remote(QStringLiteral("<(?:img|script|link|iframe|style|object)|\\bsrc=|url\\(|@import"));
    QString withoutText = *html;
    QVERIFY2(!withoutText.contains(remote) || name == QLatin1String("hostile"), qPrintable(*html));
    QVERIFY(!html->contains(QLatin1String("<script")));
    QVERIFY(!html->contains(QLatin1String("<img")));
    QVERIFY(!html->contains(QLatin1String("href=\"javascript")));
    documentcases::compareWithGolden(name, QStringLiteral("invitation.html"), html->toUtf8());
}

void TestInvitation::bothLanguagesHaveTheSameFacts()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    one->plan.languages = {Language::German, Language::English};
    const auto ready = one->ready();
    QVERIFY(ready.ok());
    const QStringList parts = invitationText(*ready)->split(QString(textWidth, u'='));
    QCOMPARE(parts.size(), 2);
    const QString code = ready->access().participantCode;
    for (const QString &part : parts) {
        QVERIFY(part.contains(ready->access().link));
        QVERIFY(part.contains(code));
        if (one->plan.tool != Tool::Meet && !ready->access().meetingId.isEmpty())
            QVERIFY(part.contains(readableMeetingId(ready->access().meetingId, *one->plan.tool)));
        QVERIFY(part.contains(one->plan.host.email));
    }
    const auto context = ready->context();
    QCOMPARE(allNotices(context, Language::German, QStringLiteral("invitation")).size(),
             allNotices(context, Language::English, QStringLiteral("invitation")).size());
}

void TestInvitation::everyTextClauseHasASentence()
{
    QSet<QString> met;
    for (const Sentence &sentence : documentcases::builtInPack()->sentences)
        met += QSet<QString>(sentence.clauses.begin(), sentence.clauses.end());
    for (const char *clause : {"A2", "B2", "B9", "B13b", "B15", "B16", "B17", "B18", "B19", "B20", "B21", "B24",
                               "B26", "B28", "B32", "B33", "B34", "C2", "C6", "C7", "C10", "C12", "C13", "C15",
                               "C18", "C19", "C20", "C21", "C25", "C26", "C32", "C34", "C39"})
        QVERIFY2(met.contains(QLatin1String(clause)), clause);
}

void TestInvitation::sentencesHaveNoGaps()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    static const QRegularExpression placeholder(QStringLiteral("\\{[A-Za-z]+\\}"));
    static const QStringList groups{QStringLiteral("join"), QStringLiteral("announced"), QStringLiteral("before"),
                                    QStringLiteral("during"), QStringLiteral("privacy"), QStringLiteral("contact"),
                                    QStringLiteral("register")};
    for (Language language : {Language::German, Language::English}) {
        const auto values = textValues(one->context(), language);
        for (auto value = values.begin(); value != values.end(); ++value)
            QVERIFY2(!value->isEmpty(), qPrintable(value.key()));
        for (const Sentence &sentence : one->pack->sentences) {
            const QString text = withValues(sentence.text.in(language), values);
            QVERIFY2(!text.isEmpty() && !text.contains(placeholder), qPrintable(text));
            QVERIFY2(groups.contains(sentence.id.section(u'-', 0, 0)), qPrintable(sentence.id));
        }
        for (const Step &step : one->pack->steps)
            QVERIFY2(!withValues(step.text.in(language), values).contains(placeholder), qPrintable(step.id));
        for (const Duty &duty : one->pack->duties)
            QVERIFY2(!withValues(duty.text.in(language), values).contains(placeholder), qPrintable(duty.id));
    }
}

void TestInvitation::wordsAgree()
{
    const auto wordsOf = [](const char *language) {
        return QJsonDocument::fromJson(documentcases::contentOf(QStringLiteral(SOURCE_DIR "/resources/templates/%1/words.json").arg(QLatin1String(language)))).object();
    };
    const QJsonObject german = wordsOf("de");
    const QJsonObject english = wordsOf("en");
    QVERIFY(!german.isEmpty());
    QCOMPARE(german.keys(), english.keys());
}

void TestInvitation::announcesWhatIsOn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("feature");
    QTest::newRow("recording") << QStringLiteral("announced-recording-everyone") << 0;
    QTest::newRow("speakers") << QStringLiteral("announced-recording-speakers") << 1;
    QTest::newRow("polls") << QStringLiteral("announced-polls-anonymous") << 2;
    QTest::newRow("named polls") << QStringLiteral("announced-polls-named") << 3;
    QTest::newRow("votes") << QStringLiteral("announced-votes-secret") << 4;
    QTest::newRow("chat") << QStringLiteral("announced-chat-log") << 5;
    QTest::newRow("telephone") << QStringLiteral("privacy-telephone") << 6;
    QTest::newRow("end to end") << QStringLiteral("before-end-to-end") << 7;
    QTest::newRow("examination") << QStringLiteral("announced-examination") << 8;
}

void TestInvitation::announcesWhatIsOn()
{
    QFETCH(QString, id);
    QFETCH(int, feature);
    const auto one = documentcases::load(QStringLiteral("zoom-end-to-end"));
    one->plan.protection = {};
    const auto has = [&] {
        one->judge();
        const auto context = one->context();
        for (const Notice &notice : allNotices(context, Language::German, QStringLiteral("invitation"))) {
            if (notice.id == id)
                return true;
        }
        return false;
    };
    QVERIFY(!has());
    switch (feature) {
    case 0: one->plan.recording.emplace(); break;
    case 1: one->plan.recording.emplace().people = RecordedPeople::Speakers; break;
    case 2: one->plan.polls = Polls{PollTool::Meeting, true, {}}; break;
    case 3: one->plan.polls = Polls{PollTool::Meeting, false, {}}; break;
    case 4: one->plan.votes = Votes::Secret; break;
    case 5: one->plan.chatLog = true; break;
    case 6: one->plan.participants.telephone = true; break;
    case 7: one->plan.protection.endToEndEncryption = true; break;
    default: one->plan.occasion = Occasion::Examination; break;
    }
    QVERIFY(has());
}

void TestInvitation::meetingIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Tool>("tool");
    QTest::addColumn<QString>("expected");
    QTest::newRow("11") << QStringLiteral("61234567890") << Tool::Zoom << QStringLiteral("612 3456 7890");
    QTest::newRow("10") << QStringLiteral("6123456789") << Tool::Zoom << QStringLiteral("612 345 6789");
    QTest::newRow("9") << QStringLiteral("612-345-678") << Tool::Zoom << QStringLiteral("612 345 678");
    QTest::newRow("odd") << QStringLiteral("abc") << Tool::Zoom << QStringLiteral("abc");
    QTest::newRow("dfnconf") << QStringLiteral("979123456") << Tool::Dfnconf << QStringLiteral("979123456");
}

void TestInvitation::meetingIds()
{
    QFETCH(QString, id);
    QFETCH(Tool, tool);
    QFETCH(QString, expected);
    QCOMPARE(readableMeetingId(id, tool), expected);
}

void TestInvitation::registrationSpeaksOfNoMeetingId_data()
{
    QTest::addColumn<Admission>("admission");
    QTest::addColumn<bool>("encrypted");
    for (Admission admission : {Admission::LmuAccounts, Admission::Link}) {
        for (bool encrypted : {false, true})
            QTest::addRow("%s, encrypted %d", qPrintable(nameOf(admission)), encrypted) << admission << encrypted;
    }
}

/// The ID comes to each person after registering, whoever is admitted.
void TestInvitation::registrationSpeaksOfNoMeetingId()
{
    QFETCH(Admission, admission);
    QFETCH(bool, encrypted);
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.protection.admission = admission;
    one->plan.protection.endToEndEncryption = encrypted;
    one->plan.participants.telephone = false;
    one->plan.participants.browser = false;
    const QString join = QStringLiteral("https://lmu-munich.zoom-x.de/j/61234567890");
    const QString registration = QStringLiteral("https://lmu-munich.zoom-x.de/meeting/register/tZ0vEXAMPLE");
    for (const QString &link : {join, registration}) {
        one->plan.access.link = link;
        one->judge();
        QStringList ids;
        for (const Sentence &sentence : one->pack->sentences) {
            if (sentence.when.holds(one->derived.facts) && sentence.text.en.contains(QLatin1String("meeting ID")))
                ids << sentence.id;
        }
        QCOMPARE(ids.isEmpty(), link == registration);
    }
}

void TestInvitation::wraps()
{
    QCOMPARE(wrapped(QStringLiteral("\n\na\n\n\n\nb  \n\n"), 20), QStringLiteral("a\n\nb\n"));
    QCOMPARE(wrapped(QStringLiteral("- eins zwei drei vier"), 12), QStringLiteral("- eins zwei\n  drei vier\n"));
    QCOMPARE(wrapped(QStringLiteral("Ort:  eins zwei drei"), 14), QStringLiteral("Ort:  eins\n      zwei\n      drei\n"));
    const QString link = QStringLiteral("https://example.org/%1").arg(QString(100, u'x'));
    QVERIFY(wrapped(QStringLiteral("siehe %1 bitte").arg(link), 20).contains(link));
    QCOMPARE(wrapped(QStringLiteral("am 3. Januar"), 6), QStringLiteral("am 3.\nJanuar\n"));
    QCOMPARE(wrapped(QStringLiteral("am 3. Januar"), 10), QStringLiteral("am\n3. Januar\n"));
    QCOMPARE(wrapped(QStringLiteral("1 2 3 4 5 6 7 8"), 9), QStringLiteral("1 2 3 4 5\n6 7 8\n"));
    QCOMPARE(wrapped({}, 20), QStringLiteral("\n"));
}

void TestInvitation::templatesAreNoDoor()
{
    const auto text = renderTemplate(QStringLiteral("announcement.txt"), Language::English,
                                     {{QStringLiteral("title"), QStringLiteral("{{contact}}<&")}, {QStringLiteral("contact"), QStringLiteral("x")}});
    QVERIFY(text.ok());
    QVERIFY(text->contains(QLatin1String("{{contact}}<&")));
    QVERIFY(!renderTemplate(QStringLiteral("missing.txt"), Language::English, {}).ok());
}

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
