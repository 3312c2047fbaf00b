// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a link besides its host: secrets, and other links that a gateway has wrapped.
#include "tools/complete_link.h"
#include "tools/links.h"

#include "tool_data.h"

#include <QTest>
#include <QUrl>

using namespace einlass;

Q_DECLARE_METATYPE(einlass::LinkKind)

class TestLinkContents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheLinkAsPasted_data();
    void keepsTheLinkAsPasted();
    void findsSecrets_data();
    void findsSecrets();
    void unwrapsGateways_data();
    void unwrapsGateways();
    void unwrapsToASmallDepth();
    void securesKnownHosts_data();
    void securesKnownHosts();
    void completesLinks();

private:
    LinkJudgement judged(const QString &link) const { return judgeLink(link, m_hosts); }
    ToolHosts m_hosts;
};

void TestLinkContents::initTestCase()
{
    m_hosts = toolHosts();
    QVERIFY(!m_hosts.zoomLicensed.isEmpty());
}

void TestLinkContents::keepsTheLinkAsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *pasted, const char *kept) { QTest::newRow(pasted) << QString::fromUtf8(pasted) << QString::fromUtf8(kept); };
    row("http://lmu-munich.zoom-x.de/j/60000000012?pwd=a%2Bb.1", "http://lmu-munich.zoom-x.de/j/60000000012?pwd=a%2Bb.1");
    row("HTTPS://LMU-MUNICH.zoom-x.de/j/60000000012", "HTTPS://LMU-MUNICH.zoom-x.de/j/60000000012");
    row(" https://meet.lrz.de/Übung ", "https://meet.lrz.de/Übung");
    row("meet.lrz.de/Raum", "https://meet.lrz.de/Raum");
    row("https://example.org/x", "https://example.org/x");
}

void TestLinkContents::keepsTheLinkAsPasted()
{
    QFETCH(QString, pasted);
    QFETCH(QString, kept);
    QCOMPARE(judged(pasted).link, kept);
}

void TestLinkContents::findsSecrets_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("secrets");
    const auto row = [](const char *link, const char *secrets) { QTest::newRow(link) << QString::fromUtf8(link) << QString::fromUtf8(secrets); };
    row("https://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1", "pwd=abc.1");
    row("https://lmu-munich.zoom-x.de/j/60000000012?pwd=a%2Bb&x=1", "pwd=a+b");
    row("https://lmu-munich.zoom-x.de/j/60000000012?pwd=&PWD=abc", "pwd=abc");
    row("https://lmu-munich.zoom-x.de/j/60000000012#pwd=abc", "pwd=abc");
    row("https://lmu-munich.zoom-x.de/w/60000000012?tk=T&pwd=abc", "pwd=abc tk=T");
    row("https://lmu-munich.zoom-x.de/s/60000000012?zak=Z", "zak=Z");
    row("https://conf.dfn.de/webapp/conference/97912345?pin=4821", "pin=4821");
    row("https://conf.dfn.de/webapp/#/?conference=97912345&pin=4821", "pin=4821");
    row("https://example.org/?pwd=abc", "pwd=abc");
    row("https://lmu-munich.zoom-x.de/j/60000000012?xpwd=abc", "");
}

void TestLinkContents::findsSecrets()
{
    QFETCH(QString, link);
    QFETCH(QString, secrets);
    QStringList found;
    for (const auto &[name, value] : judged(link).secrets)
        found << name + u'=' + value;
    QCOMPARE(found.join(u' '), secrets);
}

namespace {

QString wrapped(const QString &link)
{
    return QStringLiteral("https://eur01.safelinks.protection.outlook.com/?url=%1&data=05%7C01&reserved=0")
        .replace(QStringLiteral("%1"), QString::fromLatin1(QUrl::toPercentEncoding(link)));
}

const QString join = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?pwd=a%2Bb.1");

} // namespace

void TestLinkContents::unwrapsGateways_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<LinkKind>("kind");
    QTest::addColumn<QString>("kept");
    QTest::newRow("safelinks") << wrapped(join) << LinkKind::Join << join;
    QTest::newRow("twice") << wrapped(wrapped(join)) << LinkKind::Join << join;
    const QString evil = QStringLiteral("https://evilzoom.us/j/60000000012");
    QTest::newRow("to another place") << wrapped(evil) << LinkKind::Other << evil;
    const QString script = QStringLiteral("javascript:alert(1)");
    QTest::newRow("to a script") << wrapped(script) << LinkKind::Other << script;
    const QString bare = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012");
    const QString plus = bare + QStringLiteral("?pwd=a+b.1");
    const auto row = [&](const char *link, const QString &kept) { QTest::newRow(link) << QString::fromUtf8(link) << LinkKind::Join << kept; };
    row("https://urldefense.com/v3/__https://lmu-munich.zoom-x.de/j/60000000012__;!!EXAMPLE$", bare);
    row("https://urldefense.us/v3/__https://lmu-munich.zoom-x.de/j/60000000012?pwd=a*b.1__;Kw!!EXAMPLE$", plus);
    row("https://urldefense.com/v3/__https://lmu-munich.zoom-x.de/j/6**Kwd=a*b.1__;MDAwMDAwMDAxMj9wKw!!EXAMPLE$", plus);
    row("https://urldefense.proofpoint.com/v2/url?u=https-3A__lmu-2Dmunich.zoom-2Dx.de_j_60000000012&d=EXAMPLE", bare);
    row("https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Flmu-munich.zoom-x.de%2Fj%2F60000000012&k=EXAMPLE", bare);
    row("https://www.google.com/url?q=https://lmu-munich.zoom-x.de/j/60000000012&sa=D&usg=EXAMPLE", bare);
    row("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2flmu-munich.zoom-x.de%2fj%2f60000000012&c=E", bare);
    row("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Flmu-munich.zoom-x.de%2Fj%2F60000000012&amp;data=05%7C02&amp;reserved=0", bare);
    row("https://deref-gmx.net/mail/client/EXAMPLE/dereferrer/?redirectUrl=https%3A%2F%2Flmu-munich.zoom-x.de%2Fj%2F60000000012", bare);
    row("https://ca-1.eu.trendmicro.com/wis/clicktime/v1/query?url=https%3A%2F%2Flmu-munich.zoom-x.de%2Fj%2F60000000012&umid=E", bare);
    row("https://eu-central-1.protection.sophos.com/?d=zoom-x.de&u=aHR0cHM6Ly9sbXUtbXVuaWNoLnpvb20teC5kZS9qLzYwMDAwMDAwMDEy&i=E", bare);
    row("https://secure-web.cisco.com/1EXAMPLE/https%3A%2F%2Flmu-munich.zoom-x.de%2Fj%2F60000000012", bare);
    row("https://protect.checkpoint.com/v2/___https://lmu-munich.zoom-x.de/j/60000000012___.EXAMPLE", bare);
    const QString other = QStringLiteral("https://www.google.com/maps?url=") + join;
    QTest::newRow("another page of Google") << other << LinkKind::Other << other;
    const QString looksLike = QStringLiteral("https://safelinks.protection.outlook.com.example.org/?url=") + join;
    QTest::newRow("not outlook") << looksLike << LinkKind::Other << looksLike;
    const QString user = QStringLiteral("https://eva@eur01.safelinks.protection.outlook.com/?url=") + join;
    QTest::newRow("a gateway's user name") << user << LinkKind::Other << user;
    for (const char *opaque : {"https://eur01.safelinks.protection.outlook.com/?data=05",
                               "https://protect-eu.mimecast.com/s/EXAMPLE?domain=lmu-munich.zoom-x.de",
                               "https://url.uk.m.mimecastprotect.com/s/EXAMPLE",
                               "https://urldefense.com/v3/__https://lmu-munich.zoom-x.de/j/60000000012",
                               "https://urldefense.com/v3/__https://lmu-munich.zoom-x.de/j/6**I__;Kw!!EXAMPLE$",
                               "https://urldefense.proofpoint.com/v2/url?d=EXAMPLE", "https://urldefense.com/v9/EXAMPLE",
                               "https://www.google.com/url?sa=D"})
        QTest::newRow(opaque) << QString::fromUtf8(opaque) << LinkKind::Rewritten << QString::fromUtf8(opaque);
}

void TestLinkContents::unwrapsGateways()
{
    QFETCH(QString, link);
    QFETCH(LinkKind, kind);
    QFETCH(QString, kept);
    const LinkJudgement found = judged(link);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.link, kept);
    QCOMPARE(found.tool.has_value(), kind == LinkKind::Join);
    QCOMPARE(found.licensed, kind == LinkKind::Join);
}

void TestLinkContents::unwrapsToASmallDepth()
{
    QString link = join;
    for (int i = 0; i < 4; ++i)
        link = wrapped(link);
    QCOMPARE(judged(link).kind, LinkKind::Join);
    const LinkJudgement tooDeep = judged(wrapped(link));
    QCOMPARE(tooDeep.kind, LinkKind::Rewritten);
    // Found by fuzzing: what was kept was half unwrapped, and found to be a tool's link the next time.
    QCOMPARE(tooDeep.link, wrapped(link));
    QCOMPARE(judged(tooDeep.link).kind, LinkKind::Rewritten);
}

void TestLinkContents::securesKnownHosts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("secured");
    const auto row = [](const char *written, const char *secured) { QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(secured); };
    const auto same = [&row](const char *written) { row(written, written); };
    row("http://lmu-munich.zoom-x.de/j/60000000012?pwd=a%2Bb.1", "https://lmu-munich.zoom-x.de/j/60000000012?pwd=a%2Bb.1");
    row(" HTTP://lmu-munich.zoom-x.de:80/j/60000000012 ", "https://lmu-munich.zoom-x.de/j/60000000012");
    row("http://example-uni.zoom.us/j/64300000009", "https://example-uni.zoom.us/j/64300000009");
    row("http://conf.dfn.de/webapp/#/?conference=97912345&x=a:b", "https://conf.dfn.de/webapp/#/?conference=97912345&x=a:b");
    row("http://meet.lrz.de/Übung", "https://meet.lrz.de/Übung");
    same("https://meet.lrz.de/Raum");
    same("meet.lrz.de/Raum");
    same("http://example.org/j/60000000012");
    same("http://zoom.us.example.org/j/60000000012");
    same("http://lmu-munich.zoom-x.de@example.org/j/60000000012");
    same("http://lmu-munich.zoom-x.de:8080/j/60000000012");
    // What a gateway says of itself is not ours to change.
    same("http://www.google.com/url?q=https://lmu-munich.zoom-x.de/j/60000000012");
    same("http:");
    same("http://");
    same("");
}

void TestLinkContents::securesKnownHosts()
{
    QFETCH(QString, written);
    QFETCH(QString, secured);
    QCOMPARE(securedLink(written, m_hosts), secured);
    QCOMPARE(securedLink(secured, m_hosts), secured);
}

void TestLinkContents::completesLinks()
{
    const QString bare = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012");
    QCOMPARE(judged(completeLink(bare, QStringLiteral("a+b.1"))).secrets.at(QStringLiteral("pwd")), QStringLiteral("a+b.1"));
    QCOMPARE(completeLink(join, QStringLiteral("other")), join);
    QCOMPARE(completeLink(bare, QString()), bare);
    // Found by fuzzing: an empty parameter hid the secret.
    QCOMPARE(completeLink(bare + QStringLiteral("?pwd=&jst=2"), QStringLiteral("abc")), bare + QStringLiteral("?jst=2&pwd=abc"));
}

QTEST_GUILESS_MAIN(TestLinkContents)
#include "tst_link_contents.moc"
