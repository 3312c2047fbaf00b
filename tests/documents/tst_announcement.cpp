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

void TestAnnouncement::refusesATitleThatGivesAccess()
{
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.title = QStringLiteral("Vorlesung 612 3456 7890");
    const auto text = announcementText(*one->cleared());
    QVERIFY(!text.ok());
    QVERIFY(one->words(text.error()).contains(QLatin1String("/title")));
    QVERIFY(!one->words(text.error()).contains(QLatin1String("3456")));
    QVERIFY(!makeDocuments(*one->cleared(), nullptr, {}).ok());
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
