// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "documents/leaks.h"

using namespace einlass;
using documentcases::Case;

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatBlocks_data();
    void refusesWhatBlocks();
    void everyCasePasses_data() { documentcases::addRows(); }
    void everyCasePasses();
    void judgesAccess_data();
    void judgesAccess();
    void dropsWhatIsForTheHost();
    void findsAccessData_data();
    void findsAccessData();
};

void TestGate::refusesWhatBlocks_data()
{
    QTest::addColumn<Binding>("binding");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("refused");
    QTest::newRow("gate") << Binding::Gate << true << true;
    QTest::newRow("justify") << Binding::Justify << true << true;
    QTest::newRow("confirm") << Binding::Confirm << true << true;
    QTest::newRow("justified") << Binding::Justify << false << false;
    QTest::newRow("preset") << Binding::Preset << true << false;
    QTest::newRow("help") << Binding::Help << true << false;
}

void TestGate::refusesWhatBlocks()
{
    QFETCH(Binding, binding);
    QFETCH(bool, open);
    QFETCH(bool, refused);
    const auto one = documentcases::load(QStringLiteral("meet-consultation"));
    Finding finding;
    finding.clause = QStringLiteral("B12");
    finding.binding = binding;
    finding.open = open;
    one->evaluation.findings = {finding};
    const auto cleared = one->cleared();
    QCOMPARE(cleared.ok(), !refused);
    if (refused)
        QVERIFY(one->words(cleared.error()).contains(QLatin1String("B12")));
}

void TestGate::everyCasePasses()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const auto ready = one->ready();
    if (!ready)
        QFAIL(qPrintable(one->words(ready.error())));
}

void TestGate::judgesAccess_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("accepted");
    const QString zoom = QStringLiteral("zoom-lecture-series");
    const QString join = QStringLiteral("https://lmu-munich.zoom-x.de/j/61234567890");
    const QString code = QStringLiteral("abc123");
    const auto row = [](const char *tag, const QString &name, const QString &link, const QString &id, const QString &code, bool accepted) {
        QTest::newRow(tag) << name << link << id << code << accepted;
    };
    row("all there", zoom, join, QStringLiteral("612 3456 7890"), code, true);
    row("code in the link", zoom, join + QStringLiteral("?pwd=abc"), {}, {}, true);
    row("empty code in the link", zoom, join + QStringLiteral("?pwd="), {}, {}, false);
    row("no code", zoom, join, {}, {}, false);
    row("blank code", zoom, join, {}, QStringLiteral(" \u200B"), false);
    row("no link", zoom, {}, {}, code, false);
    row("other meeting", zoom, join, QStringLiteral("612 3456 7891"), code, false);
    row("not licensed", zoom, QStringLiteral("https://us02web.zoom.us/j/61234567890"), {}, code, false);
    row("host in the path", zoom, QStringLiteral("https://example.org/lmu-munich.zoom.us/j/61234567890"), {}, code, false);
    row("host as user", zoom, QStringLiteral("https://lmu-munich.zoom-x.de@example.org/j/61234567890"), {}, code, false);
    row("start link", zoom, QStringLiteral("https://lmu-munich.zoom-x.de/s/61234567890?zak=x"), {}, code, false);
    row("host key in a join link", zoom, join + QStringLiteral("?zak=x"), {}, code, false);
    row("registrant", zoom, QStringLiteral("https://lmu-munich.zoom-x.de/w/61234567890?tk=x"), {}, code, false);
    row("personal room", zoom, QStringLiteral("https://lmu-munich.zoom-x.de/my/eva"), {}, code, false);
    row("another tool's", zoom, QStringLiteral("https://meet.lrz.de/abcdefgh"), {}, code, false);
    row("registration", QStringLiteral("zoom-registration"), QStringLiteral("https://lmu-munich.zoom-x.de/meeting/register/abc"), {}, {}, true);
    row("join link of a registration", QStringLiteral("zoom-registration"), join, {}, code, false);
    row("dfnconf", QStringLiteral("dfnconf-committee"), QStringLiteral("https://conf.dfn.de/webapp/conference/97912345"), {}, QStringLiteral("1234"), true);
    row("dfnconf without PIN", QStringLiteral("dfnconf-committee"), QStringLiteral("https://conf.dfn.de/webapp/conference/97912345"), {}, {}, false);
    row("dfnconf, PIN only in the link", QStringLiteral("dfnconf-committee"), QStringLiteral("https://conf.dfn.de/webapp/conference/97912345?pin=1234"), {}, {}, false);
    row("meet without password", QStringLiteral("meet-consultation"), QStringLiteral("https://meet.lrz.de/Abcdefghijkl"), {}, {}, false);
}

void TestGate::judgesAccess()
{
    QFETCH(QString, name);
    QFETCH(QString, link);
    QFETCH(QString, id);
    QFETCH(QString, code);
    QFETCH(bool, accepted);
    const auto one = documentcases::load(name);
    one->access = {link, id, code, {}};
    const auto ready = one->ready();
    QCOMPARE(ready.ok(), accepted);
    if (!accepted)
        QVERIFY(!code.trimmed().isEmpty() ? !one->words(ready.error()).contains(code) : true);
}

void TestGate::dropsWhatIsForTheHost()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    one->access.link += QStringLiteral("?pin=90317264");
    const auto ready = one->ready();
    QVERIFY(ready.ok());
    QVERIFY(ready->access().hostPin.isEmpty());
    QCOMPARE(ready->access().link, QStringLiteral("https://conf.dfn.de/webapp/conference/97912345"));
    one->access.hostPin = one->access.participantCode;
    QVERIFY(!one->ready().ok());
}

void TestGate::findsAccessData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *text, bool found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
    row("Bitte Kapitel 1 lesen.", false);
    row("Siehe https://www.lmu.de/physik und https://www.zoom.us/download", false);
    row("Anmeldung: https://lmu-munich.zoom-x.de/meeting/register/abc", false);
    row("Raum 612, Tel. 089 2180-2414, am 12.03.2027", false);
    row("Den Kenncode erhalten Sie per E-Mail.", false);
    row("https://lmu-munich.zoom-x.de/j/61234567890", true);
    row("(https://lmu-munich.zoom-x.de/j/99999999999).", true);
    row("Link:https://us02web.zoom.us/j/85555555555?pwd=x", true);
    row("lmu-munich.zoom-x.de/j/61234567890", true);
    row("https://meet.lrz.de/SomeRoomName", true);
    row("conf.dfn.de/webapp/conference/97912345", true);
    row("zoommtg://lmu-munich.zoom-x.de/join?confno=61234567890", true);
    row("ID 61234567890", true);
    row("ID 612 3456 7890", true);
    row("612-3456-7890", true);
    row("６１２ ３４５６ ７８９０", true);
    row("https://lmu-munich.zoom\u200B-x.de/j/61234567890", true);
    row("Kenncode: kx7-Tr4_Wq", true);
    row("Kenncode: geheim", true);
    row("Der Passcode lautet 123456", true);
    row("das Wort kx7-Tr4_Wq merken", true);
    row("akx7-Tr4_Wqb", false);
}

void TestGate::findsAccessData()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    QCOMPARE(givesAccessAway(text, one->plan, one->pack->hosts, &one->access), found);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
