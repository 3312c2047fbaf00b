// SPDX-License-Identifier: GPL-3.0-or-later
// Revocations, forgetting and the page for the data protection officer, over a real library.
#include "consent_fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace einlass;

class TestConsentRevocations : public QObject
{
    Q_OBJECT

private slots:
    void revocationShowsAtOnce();
    void nothingRecordedYet();
    void entriesAreForgotten();
    void missingForms();
    void pageForTheOfficer();
    void changesElsewhere();
    void manyStayQuick();
};

void TestConsentRevocations::revocationShowsAtOnce()
{
    RegisterFixture fixture;
    fixture.agree(anna);
    QCOMPARE(fixture.revocations(), QString());
    fixture.choose(anna);
    fixture.press("consentRevokeButton");
    QCOMPARE(fixture.entry(anna).revokedOn, QDate(2027, 3, 30));
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("revoked"));
    const QString shown = fixture.revocations();
    for (const char *word : {"Anna Aal", "6 April 2027", "Sitzung", "23 March 2027"})
        QVERIFY2(shown.contains(QLatin1String(word)), qPrintable(shown));
    bool isDuty = false;
    for (const KeptDuty &duty : fixture.library.duties(fixture.plan.id))
        isDuty = isDuty || (duty.id.startsWith(QLatin1String("revocation/")) && duty.date == QDate(2027, 4, 6));
    QVERIFY(isDuty);
    // It stays in view whoever is selected.
    fixture.choose(ben);
    QCOMPARE(fixture.revocations(), shown);
    fixture.choose(anna);
    QVERIFY(!findIn<QWidget>(*fixture.window, "consentAnswer")->isEnabled());
    fixture.press("consentRevokeButton");
    fixture.press("consentQuestionYes");
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("agreed"));
    QCOMPARE(fixture.revocations(), QString());
}

void TestConsentRevocations::nothingRecordedYet()
{
    RegisterFixture fixture(Language::English, QDate(2027, 4, 12));
    fixture.agree(anna);
    fixture.choose(anna);
    fixture.press("consentRevokeButton");
    QVERIFY2(fixture.revocations().contains(QStringLiteral("before anything was recorded")), qPrintable(fixture.revocations()));
}

void TestConsentRevocations::entriesAreForgotten()
{
    RegisterFixture fixture;
    fixture.agree(anna);
    fixture.choose(anna);
    QTest::keyClick(fixture.table, Qt::Key_Delete);
    QCOMPARE(fixture.window->focusWidget()->objectName(), QStringLiteral("consentQuestionNo"));
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Escape);
    QVERIFY(fixture.window->isVisible());
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("agreed"));
    QVERIFY(fixture.window->focusWidget() == fixture.table);
    QTest::keyClick(fixture.table, Qt::Key_Delete);
    fixture.press("consentQuestionYes");
    QVERIFY(!fixture.entry(anna).answeredOn.isValid());
    // Who is still recorded has to be asked again.
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("not asked"));
}

void TestConsentRevocations::missingForms()
{
    RegisterFixture fixture;
    fixture.agree(anna);
    QSignalSpy asked(fixture.window.get(), &ConsentRegister::formsRequested);
    QVERIFY(findIn<QPushButton>(*fixture.window, "consentPrintMissingButton")->text().contains(QStringLiteral("(4)")));
    fixture.press("consentPrintMissingButton");
    QCOMPARE(asked.count(), 1);
    QVERIFY(!fixture.window->isVisible());
}

void TestConsentRevocations::pageForTheOfficer()
{
    RegisterFixture fixture;
    fixture.agree(anna);
    fixture.choose(anna);
    fixture.press("consentRevokeButton");
    findIn<QTabWidget>(*fixture.window, "consentTabs")->setCurrentIndex(1);
    const QString text = findIn<QPlainTextEdit>(*fixture.window, "reportText")->toPlainText();
    for (const QString &word : {QStringLiteral("Sitzung"), anna, ben, QStringLiteral("Protokoll"), QStringLiteral("Agreed to everything"),
                                QStringLiteral("6 April 2027"), QStringLiteral("Not asked yet")})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY2(!text.contains(u'@'), "addresses are not needed");
    fixture.files.answer = fixture.path("consents.pdf");
    fixture.press("reportSavePdfButton");
    QFile pdf(fixture.files.answer);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray content = pdf.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.contains("StructTreeRoot"));
    QVERIFY(!content.contains("anna@lmu.de"));
    fixture.files.answer = fixture.path("consents.txt");
    fixture.press("reportSaveTextButton");
    QFile plain(fixture.files.answer);
    QVERIFY(plain.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(plain.readAll()), text);
}

void TestConsentRevocations::changesElsewhere()
{
    RegisterFixture fixture;
    ConsentEntry entry = fixture.entry(ben);
    entry.askedOn = QDate(2027, 3, 1);
    QVERIFY(fixture.library.setConsent(fixture.plan.id, entry).ok());
    QTRY_COMPARE(fixture.cell(ben, Status), QStringLiteral("no answer yet"));
    // Whoever answered and is no longer invited stays, and says so.
    fixture.agree(anna);
    fixture.plan.participants.recipients.removeFirst();
    fixture.open();
    QVERIFY2(fixture.cell(anna, Status).contains(QStringLiteral("not recorded any more")), qPrintable(fixture.cell(anna, Status)));
}

void TestConsentRevocations::manyStayQuick()
{
    RegisterFixture fixture;
    QStringList many;
    for (int i = 0; i < 2000; ++i)
        many << QStringLiteral("Person %1 <person%1@lmu.de>").arg(i);
    fixture.plan.participants.recipients = many;
    fixture.open();
    QCOMPARE(fixture.table->model()->rowCount(), 2001);
    // A table has no widget for a row.
    QVERIFY(fixture.table->findChildren<QWidget *>().size() < 50);
}

QTEST_MAIN(TestConsentRevocations)
#include "tst_consent_revocations.moc"
