// SPDX-License-Identifier: GPL-3.0-or-later
// Links of the tools that need no licence: rooms of DFNconf and of Meet.
#include "tools/links.h"

#include "tool_data.h"

#include <QTest>

using namespace einlass;

Q_DECLARE_METATYPE(einlass::LinkKind)

class TestRoomLinks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dfnconf_data();
    void dfnconf();
    void meet_data();
    void meet();

private:
    LinkJudgement judged(const QString &link) const { return judgeLink(link, m_hosts); }
    ToolHosts m_hosts;
};

void TestRoomLinks::initTestCase()
{
    m_hosts = toolHosts();
    QVERIFY(m_hosts.zoomLicensed.contains(QStringLiteral("lmu-munich.zoom-x.de")));
}

void TestRoomLinks::dfnconf_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *link, const char *id) { QTest::newRow(link) << QString::fromUtf8(link) << QString::fromUtf8(id); };
    row("https://conf.dfn.de/webapp/conference/97912345", "97912345");
    row("https://conf.dfn.de/webapp/conference/979123456", "979123456");
    row("https://conf.dfn.de/webapp/conference/97912345/?pin=4821", "97912345");
    row("https://conf.dfn.de/webapp/#/?conference=97912345", "97912345");
    row("https://conf.dfn.de/webapp/#/?callType=video&conference=97912345", "97912345");
    row("https://conf.dfn.de/webapp/?conference=97912345", "97912345");
    row("conf.dfn.de/webapp/conference/97912345", "97912345");
    row("https://conf.dfn.de/webapp/conference/12345678", "");
    row("https://conf.dfn.de/webapp/conference/9791234", "");
    row("https://conf.dfn.de/webapp/conference/9791234567", "");
    row("https://conf.dfn.de/webapp/conference/979x2345", "");
    row("https://conf.dfn.de/webapp/", "");
    row("https://conf.dfn.de/", "");
}

void TestRoomLinks::dfnconf()
{
    QFETCH(QString, link);
    QFETCH(QString, id);
    const LinkJudgement found = judged(link);
    QCOMPARE(found.tool, std::optional(Tool::Dfnconf));
    QCOMPARE(found.meetingId, id);
    QCOMPARE(found.kind, id.isEmpty() ? LinkKind::Other : LinkKind::Join);
    QVERIFY(found.licensed);
    for (const char *other : {"https://www.conf.dfn.de/webapp/conference/97912345", "https://my.conf.dfn.de/webapp/conference/97912345",
                              "https://conf.dfn.de.example.org/webapp/conference/97912345"})
        QVERIFY(!judged(QString::fromUtf8(other)).tool);
}

void TestRoomLinks::meet_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("room");
    const auto row = [](const char *link, const char *room) { QTest::newRow(link) << QString::fromUtf8(link) << QString::fromUtf8(room); };
    row("https://meet.lrz.de/Beispielraum2026", "Beispielraum2026");
    row("https://meet.lrz.de/Beispielraum2026/", "Beispielraum2026");
    row("https://meet.lrz.de/Beispielraum2026#config.startWithAudioMuted=true", "Beispielraum2026");
    row("https://meet.lrz.de/mein-raum_3", "mein-raum_3");
    row("https://meet.lrz.de/%C3%9Cbung", "Übung");
    row("https://meet.lrz.de/Übung", "Übung");
    row("https://meet.lrz.de/a%2Fb", "");
    row("https://meet.lrz.de/%E2%80%AE", "");
    row("https://meet.lrz.de/%20", "");
    row("https://meet.lrz.de/%FF", "");
    row("https://meet.lrz.de/static/close.html", "");
    row("https://meet.lrz.de/", "");
    row("https://meet.lrz.de", "");
}

void TestRoomLinks::meet()
{
    QFETCH(QString, link);
    QFETCH(QString, room);
    const LinkJudgement found = judged(link);
    QCOMPARE(found.tool, std::optional(Tool::Meet));
    QCOMPARE(found.meetingId, room);
    QCOMPARE(found.kind, room.isEmpty() ? LinkKind::Other : LinkKind::Join);
    QVERIFY(found.licensed);
    QVERIFY(!judged(QStringLiteral("https://evilmeet.lrz.de/Raum")).tool);
    QVERIFY(!judged(QStringLiteral("https://x.meet.lrz.de/Raum")).tool);
}

QTEST_GUILESS_MAIN(TestRoomLinks)
#include "tst_room_links.moc"
