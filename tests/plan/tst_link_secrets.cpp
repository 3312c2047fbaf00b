// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/link_secrets.h"
#include "plan/plan_file.h"

#include <QTest>

using namespace einlass;

class LinkSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void links_data();
    void links();
    void texts();
    void names();
};

void LinkSecretsTest::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("secrets");
    const auto row = [](const char *link, const char *rest, const char *secrets) {
        QTest::newRow(link) << QString::fromUtf8(link) << QString::fromUtf8(rest)
                            << QString::fromUtf8(secrets);
    };
    row("", "", "");
    row("https://h/j/6", "https://h/j/6", "");
    row("https://h/j/6?pwd=aB.1", "https://h/j/6", "pwd=aB.1");
    row("https://h/j/6?pwd=a&jst=2", "https://h/j/6?jst=2", "pwd=a");
    row("https://h/j/6?jst=2&pwd=a", "https://h/j/6?jst=2", "pwd=a");
    row("https://h/j/6?a=1&pwd=x&b=2#top", "https://h/j/6?a=1&b=2#top", "pwd=x");
    row("https://h/j/6?pwd=a#success", "https://h/j/6#success", "pwd=a");
    row("https://h/w/6?tk=t.t", "https://h/w/6", "tk=t.t");
    row("https://h/s/6?zak=z&x", "https://h/s/6?x", "zak=z");
    row("https://h/webapp/#/?conference=979&pin=12", "https://h/webapp/#/?conference=979",
        "pin=12");
    row("https://h/webapp/#/?pin=12&conference=979", "https://h/webapp/#/?conference=979",
        "pin=12");
    row("https://h/j/6#pwd=a", "https://h/j/6", "pwd=a");
    row("https://h/j/6?PWD=a", "https://h/j/6", "pwd=a");
    row("https://h/j/6?p%77d=a", "https://h/j/6", "pwd=a");
    row("https://h/j/6?x=1&amp;pwd=a", "https://h/j/6?x=1&amp", "pwd=a");
    row("https://h/j/6?x=1?pwd=a", "https://h/j/6?x=1", "pwd=a");
    row("https://h/j/6&pwd=a", "https://h/j/6", "pwd=a");
    row("https://h/j/6?pwd=", "https://h/j/6", "pwd=");
    row("https://h/j/6?pwd=a&pwd=b", "https://h/j/6", "pwd=a");
    row("https://g/?url=https%3A%2F%2Fh%2Fj%2F6%3Fpwd%3Da&d=1", "https://g/?d=1", "pwd=a");
    row("https://g/?url=https%253A%252F%252Fh%253Fpwd%253Da&d=1", "https://g/?d=1", "pwd=a");
    row("zoommtg://h/join?action=join&confno=6&pwd=a", "zoommtg://h/join?action=join&confno=6",
        "pwd=a");
    row("https://h/j/6?pwdx=1&xpwd=2&spin=3", "https://h/j/6?pwdx=1&xpwd=2&spin=3", "");
    row("https://h/pwd=a/6", "https://h/pwd=a/6", "");
    row("?&#;==", "?&#;==", "");
}

void LinkSecretsTest::links()
{
    QFETCH(QString, link);
    QFETCH(QString, rest);
    QFETCH(QString, secrets);
    std::map<QString, QString> found;
    QCOMPARE(withoutSecrets(link, &found), rest);
    QStringList shown;
    for (const auto &[name, value] : found)
        shown << QStringLiteral("%1=%2").arg(name, value);
    QCOMPARE(shown.join(u' '), secrets);
    QCOMPARE(withoutSecrets(rest), rest);
}

void LinkSecretsTest::texts()
{
    QCOMPARE(textWithoutSecrets(QStringLiteral("a = b?\n\tc & d ")),
             QStringLiteral("a = b?\n\tc & d "));
    QCOMPARE(textWithoutSecrets(
                 QStringLiteral("See <https://h/j/6?pwd=a> now,\nor https://h/j/7?x=1&pin=2.")),
             QStringLiteral("See <https://h/j/6 now,\nor https://h/j/7?x=1"));
}

void LinkSecretsTest::names()
{
    for (const char *name : {"passcode", "PIN", "hostPin", "guest-pin", "Kenncode"})
        QVERIFY2(namesSecret(QString::fromLatin1(name)), name);
    for (const char *name : {"link", "meetingId", "sip", "pinned"})
        QVERIFY2(!namesSecret(QString::fromLatin1(name)), name);
}

QTEST_GUILESS_MAIN(LinkSecretsTest)
#include "tst_link_secrets.moc"
