// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of the rules do with addresses: look-alikes, slips, what is proposed, reasons.
#include "tools/addresses.h"

#include "address_rules.h"
#include "base/text.h"
#include "tools/slips.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>


using namespace einlass;

namespace {

QJsonArray testData(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(QStringLiteral(TEST_DATA "/addresses/%1").arg(name))).array();
}

} // namespace

class TestAddressRules : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItResembles();
    void warnsOfAmbiguousProviders();
    void slips_data();
    void slips();
    void everyReasonHasItsText();
    void beginningOfAKeySpeaksForIt();
    void suggests_data();
    void suggests();
    void accusesNoInstitution();
    void knowsTheTrapsOfOtherLists();
    void namesTheOwnersOfAList();
    void listsAgree();

private:
    AddressBook m_book{lmuRules()};
};

void TestAddressRules::saysWhatItResembles()
{
    QVERIFY(m_book.judge(QStringLiteral("x@lmu.edu")).reason.en.contains(QLatin1String("Loyola Marymount")));
    QVERIFY(m_book.judge(QStringLiteral("x@uni-muenchen.com")).reason.de.contains(QLatin1String("uni-muenchen.de")));
    QVERIFY(m_book.judge(QStringLiteral("x@uni-münchen.de")).reason.de.contains(QStringLiteral("uni-münchen.de")));
    const JudgedAddress cyrillic = m_book.judge(QStringLiteral("x@gmаil.com"));
    QVERIFY(cyrillic.reason.en.contains(QLatin1String("gmail.com")));
    QVERIFY(cyrillic.reason.en.contains(QLatin1String("xn--gmil-63d.com")));
    // Nothing that was typed is ever taken for a placeholder.
    QVERIFY(m_book.judge(QStringLiteral("x@{resembles}.de")).kind == AddressClass::Invalid);
}

void TestAddressRules::warnsOfAmbiguousProviders()
{
    QCOMPARE(m_book.judge(QStringLiteral("x@vodafone.de")).warningKey, QStringLiteral("external-ambiguous"));
    QCOMPARE(m_book.judge(QStringLiteral("x@cuni.cz")).warningKey, QString());
}

void TestAddressRules::slips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("same") << QStringLiteral("muenchen") << true;
    QTest::newRow("left out") << QStringLiteral("muencen") << true;
    QTest::newRow("last left out") << QStringLiteral("muenche") << true;
    QTest::newRow("added") << QStringLiteral("muenschen") << true;
    QTest::newRow("replaced") << QStringLiteral("muenchem") << true;
    QTest::newRow("swapped") << QStringLiteral("meunchen") << true;
    QTest::newRow("swapped at the end") << QStringLiteral("muenchne") << true;
    QTest::newRow("two replaced") << QStringLiteral("mxenchex") << false;
    QTest::newRow("two left out") << QStringLiteral("muenhe") << false;
    QTest::newRow("swapped and replaced") << QStringLiteral("meunchex") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAddressRules::slips()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isOneSlip(text, u"muenchen"), expected);
    QCOMPARE(isOneSlip(u"muenchen", text), expected);
}

void TestAddressRules::everyReasonHasItsText()
{
    const QStringList keys = addressReasonKeys();
    const auto &reasons = m_book.rules().reasons;
    QCOMPARE(setOf(keys), setOf(reasons.keys()));
    for (const QString &key : keys) {
        QVERIFY2(!isBlank(reasons[key].de) && !isBlank(reasons[key].en), qPrintable(key));
        QCOMPARE(reasons[key].de.contains(QLatin1String("{resembles}")), reasons[key].en.contains(QLatin1String("{resembles}")));
    }
}

void TestAddressRules::beginningOfAKeySpeaksForIt()
{
    AddressRules rules;
    rules.reasons.insert(QStringLiteral("invalid"), {QStringLiteral("ungültig"), QStringLiteral("invalid")});
    const AddressBook book(rules);
    QCOMPARE(book.judge(QStringLiteral("anna@lmu")).reason.de, QStringLiteral("ungültig"));
    QCOMPARE(book.judge(QStringLiteral("anna@lmu.de")).reason.de, QString());
}

void TestAddressRules::suggests_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("suggestion");
    for (const QJsonValue &row : testData(QStringLiteral("suggestions.json"))) {
        const QStringList cells = strings(row);
        QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1];
    }
}

void TestAddressRules::suggests()
{
    QFETCH(QString, entry);
    QTEST(m_book.judge(entry).suggestion, "suggestion");
}

/// The largest harm that a list can do is to call honest people frauds.
void TestAddressRules::accusesNoInstitution()
{
    const QStringList domains = listedIn(QStringLiteral(TEST_DATA "/addresses/institutions.txt"));
    QVERIFY(setOf(domains).size() == domains.size() && domains.size() >= 300);
    QStringList accused;
    for (const QString &domain : domains) {
        for (const QString &form : {QStringLiteral("anna.mueller@%1"), QStringLiteral("x@mail.%1"), QStringLiteral("x@physik.%1")}) {
            const JudgedAddress judged = m_book.judge(form.arg(domain));
            if (judged.kind != AddressClass::External)
                accused << QStringLiteral("%1 is called %2").arg(form.arg(domain), addressClassName(judged.kind));
        }
    }
    QVERIFY2(accused.isEmpty(), qPrintable(accused.join(u'\n')));
}

void TestAddressRules::knowsTheTrapsOfOtherLists()
{
    for (const char *domain : {"tuta.com", "tutanota.com", "tutanota.de", "tuta.io", "tutamail.com", "keemail.me", "o2online.de",
                               "netcologne.de", "gmx.info", "gmx.org", "gmx.eu", "alice-dsl.net", "aol.de", "mnet-online.de",
                               "riseup.net", "disroot.org", "systemli.org", "mozmail.com", "mailbox.org", "posteo.de", "uni.de"})
        QCOMPARE(m_book.judge(QStringLiteral("a@%1").arg(QLatin1String(domain))).kind, AddressClass::Private);
    for (const char *domain : {"vodafone.de", "1und1.de", "magenta.de"})
        QCOMPARE(m_book.judge(QStringLiteral("a@%1").arg(QLatin1String(domain))).warningKey, QStringLiteral("external-ambiguous"));
}

void TestAddressRules::namesTheOwnersOfAList()
{
    QCOMPARE(m_book.ownersOf(m_book.judge(QStringLiteral("Analysis2@lists.lrz.de"))), QStringLiteral("Analysis2-owner@lists.lrz.de"));
    QCOMPARE(m_book.ownersOf(m_book.judge(QStringLiteral("anna@lmu.de"))), QString());
}

void TestAddressRules::listsAgree()
{
    const AddressRules &rules = m_book.rules();
    QVERIFY(rules.privateProviders.size() > 1000);
    QVERIFY(rules.disposableProviders.size() > 8000);
    for (const char *name : {"private-providers.txt", "disposable-providers.txt"}) {
        const QStringList lines = listedIn(packFile(QString::fromLatin1(name)));
        QCOMPARE(setOf(lines).size(), lines.size());
        for (const QString &domain : lines)
            QVERIFY2(normalizedDomain(domain) == domain, qPrintable(domain));
    }
    const QSet<QString> others = rules.ambiguousProviders + rules.knownInstitutions + setOf(rules.officialDomains)
        + setOf(rules.listServers) + setOf(rules.lookAlikes.keys());
    QVERIFY(!rules.privateProviders.intersects(rules.disposableProviders));
    QVERIFY(!rules.privateProviders.intersects(others));
    QVERIFY(!rules.disposableProviders.intersects(others));
    // No real name of the lists is taken for an imitation of the university.
    for (const QString &domain : rules.privateProviders)
        QCOMPARE(m_book.judge(QStringLiteral("a@%1").arg(domain)).kind, AddressClass::Private);
    for (const QString &domain : rules.disposableProviders)
        QCOMPARE(m_book.judge(QStringLiteral("a@%1").arg(domain)).kind, AddressClass::Disposable);
}

QTEST_GUILESS_MAIN(TestAddressRules)
#include "tst_address_rules.moc"
