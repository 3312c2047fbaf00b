// SPDX-License-Identifier: GPL-3.0-or-later
// How the time for reading an invitation grows with what was pasted.
#include "tools/invitation_reader.h"

#include "tool_data.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>

using namespace einlass;

class TestInvitationGrowth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void timeGrowsWithTheText_data();
    void timeGrowsWithTheText();
    void timeGrowsWithTheFields();

private:
    void growsWithTheText(const std::function<QString(qsizetype)> &textOfSize);

    ToolHosts m_hosts;
    InvitationTexts m_texts;
};

void TestInvitationGrowth::initTestCase()
{
    m_hosts = toolHosts();
    m_texts = invitationTexts();
    QVERIFY(!m_hosts.zoomLicensed.isEmpty());
    QVERIFY(!m_texts.isEmpty());
}

void TestInvitationGrowth::timeGrowsWithTheText_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("letters") << QStringLiteral("a");
    QTest::newRow("blanks") << QStringLiteral(" ");
    QTest::newRow("lines") << QStringLiteral("\n");
    QTest::newRow("labels") << QStringLiteral("Meeting ID: ");
    QTest::newRow("labels without colon") << QStringLiteral("passcode ");
    QTest::newRow("pins") << QStringLiteral("PIN:\n ");
    QTest::newRow("stars") << QStringLiteral("*");
    QTest::newRow("pin stars") << QStringLiteral("pin*");
    QTest::newRow("topics") << QStringLiteral("Topic: ");
    QTest::newRow("times") << QStringLiteral("Time: Jan 1, 2027 ");
    QTest::newRow("digits") << QStringLiteral("1 ");
    QTest::newRow("id digits") << QStringLiteral("Meeting ID 1 ");
    QTest::newRow("schemes") << QStringLiteral("https://");
    QTest::newRow("links") << QStringLiteral("https://zoom.us/j/60000000012 ");
    QTest::newRow("schemeless") << QStringLiteral("zoom.us/j/ ");
    QTest::newRow("one token") << QStringLiteral("zoom.us/");
    QTest::newRow("open tags") << QStringLiteral("<a");
    QTest::newRow("tags") << QStringLiteral("<br>");
    QTest::newRow("open attributes") << QStringLiteral("<a href=\"");
    QTest::newRow("anchors") << QStringLiteral("<a href=https://zoom.us/j/60000000012>x</a>");
    QTest::newRow("one tag, many attributes") << QStringLiteral("<a x=y ");
    QTest::newRow("scripts") << QStringLiteral("<script>");
    QTest::newRow("comments") << QStringLiteral("<!--");
    QTest::newRow("entities") << QStringLiteral("<b>&amp;&#x41;&");
    QTest::newRow("links open in angle brackets") << QStringLiteral("<https://a\n");
    QTest::newRow("telephones") << QStringLiteral("+49 69 7104 9922 ");
    QTest::newRow("telephones with brackets") << QStringLiteral("+((49) ");
    QTest::newRow("series") << QStringLiteral("Time: Every week on Mon, Fri\n");
    QTest::newRow("heads of mails") << QStringLiteral("Date: x\nFrom: y\n");
    QTest::newRow("gateways") << QStringLiteral("https://www.google.com/url?q=https://zoom.us/j/60000000012 ");
    QTest::newRow("links that go on") << QStringLiteral("https://zoom.us/j/60000000012?pwd=a\n> b\n");
    QTest::newRow("columns") << QStringLiteral("ID    \n\t\t");
    QTest::newRow("labels with one colon") << QStringLiteral("ID/Kenncode: ");
    QTest::newRow("verbs") << QStringLiteral("Code f\u00fcr G\u00e4ste ist ");
    QTest::newRow("labels for guests") << QStringLiteral("PIN f\u00fcr G\u00e4ste\n");
    QTest::newRow("labels of links") << QStringLiteral("Thema: a Zoom-Link: https ");
    QTest::newRow("numbers of rooms") << QStringLiteral("DFNconf 979 979@ ");
    QTest::newRow("series in own words") << QStringLiteral("Time: 10:15 jeden Mittwoch bis ");
    QTest::newRow("numbers of other tools") << QStringLiteral("Meeting-ID: 355 111 222 333\nEnde: 10 ");
    QTest::newRow("brackets") << QStringLiteral("((((https://a.example/))))");
}

void TestInvitationGrowth::timeGrowsWithTheText()
{
    QFETCH(QString, piece);
    growsWithTheText([&](qsizetype size) { return piece.repeated(size / piece.size()); });
}

/// Codes that may all be the meeting's own, behind one for telephones and many other fields.
void TestInvitationGrowth::timeGrowsWithTheFields()
{
    growsWithTheText([](qsizetype size) {
        return QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?pwd=abc\n") + QStringLiteral("PIN: 1234\n").repeated(size / 20)
            + QStringLiteral("Meeting-ID: 600 0000 0012\nTelefon-Kenncode: 123456\nMeeting-ID: 600 0000 0013\n")
            + QStringLiteral("PW: a1\n").repeated(size / 14);
    });
}

/// Eight times the text: a quadratic reader needs 64 times as long. Processor time, so that what else
/// the machine does is not counted; small times are noise.
void TestInvitationGrowth::growsWithTheText(const std::function<QString(qsizetype)> &textOfSize)
{
    const auto milliseconds = [&](qsizetype size) {
        const QString text = textOfSize(size);
        double best = std::numeric_limits<double>::max();
        for (int i = 0; i < 2; ++i) {
            const std::clock_t start = std::clock();
            const ReadInvitation read = readInvitation(text, m_hosts, m_texts);
            best = std::min(best, 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
            if (read.problems.size() > 10)
                qFatal("too many problems");
        }
        return best;
    };
    const double small = std::max(milliseconds(maximumInvitationLength / 16), 10.0);
    const double large = milliseconds(maximumInvitationLength / 2);
    QVERIFY2(large < small * 24, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(TestInvitationGrowth)
#include "tst_invitation_growth.moc"
