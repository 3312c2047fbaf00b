// SPDX-License-Identifier: GPL-3.0-or-later
// Who was asked and what each answered, over a real library, by object names and keys.
#include "consent_fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace einlass;

class TestConsentRegister : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsThere();
    void markedAsAsked();
    void answerByKeyboard();
    void answersAreProvable();
    void blanksCountAsNo();
    void declined();
    void controlsHaveNames();
    void pictures_data();
    void pictures();
};

void TestConsentRegister::everybodyIsThere()
{
    RegisterFixture fixture;
    QCOMPARE(fixture.table->model()->rowCount(), 5);
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("not asked"));
    QVERIFY2(fixture.count().contains(QStringLiteral("0 of 5")) && fixture.count().contains(QStringLiteral("not yet")), qPrintable(fixture.count()));
    const auto items = static_cast<int>(fixture.library.consentItems(fixture.plan).size());
    QVERIFY(items >= 3);
    QCOMPARE(fixture.table->model()->columnCount(), FirstItem + items + 2);
    QCOMPARE(fixture.table->model()->headerData(FirstItem, Qt::Horizontal).toString(), QStringLiteral("recording"));
    QVERIFY(!fixture.table->model()->headerData(FirstItem, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
}

void TestConsentRegister::markedAsAsked()
{
    RegisterFixture fixture;
    fixture.table->setFocus();
    fixture.table->selectAll();
    findIn<QLineEdit>(*fixture.window, "consentOnEdit")->setText(QStringLiteral("2027-03-31"));
    fixture.press("consentAskedButton");
    QVERIFY(!fixture.entry(anna).askedOn.isValid());
    QVERIFY(!statusIn(*fixture.window, "consentStatus").isEmpty());
    findIn<QLineEdit>(*fixture.window, "consentOnEdit")->setText(QStringLiteral("2027-03-20"));
    fixture.table->selectAll();
    fixture.press("consentAskedButton");
    QCOMPARE(fixture.entry(anna).askedOn, QDate(2027, 3, 20));
    QCOMPARE(fixture.entry(ben).askedOn, QDate(2027, 3, 20));
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("no answer yet"));
    QCOMPARE(fixture.cell(anna, Asked), QStringLiteral("20 Mar 2027"));
    // Nobody is asked twice.
    findIn<QLineEdit>(*fixture.window, "consentOnEdit")->setText(QStringLiteral("2027-03-22"));
    fixture.choose(anna);
    fixture.press("consentAskedButton");
    QCOMPARE(fixture.entry(anna).askedOn, QDate(2027, 3, 20));
}

void TestConsentRegister::answerByKeyboard()
{
    RegisterFixture fixture;
    fixture.choose(anna);
    QTest::keyClick(fixture.table, Qt::Key_Return);
    QCOMPARE(fixture.window->focusWidget()->objectName(), QStringLiteral("consentDateEdit"));
    QCOMPARE(findIn<QLineEdit>(*fixture.window, "consentDateEdit")->text(), QStringLiteral("2027-03-30"));
    QVERIFY(findIn<QLabel>(*fixture.window, "consentAnswerHeading")->text().contains(anna));
    fixture.click("consentMailRadio");
    fixture.click("consent-purpose-yes");
    fixture.click("consent-video-yes");
    fixture.click("consent-audio-no");
    fixture.press("consentKeepButton");
    const ConsentEntry kept = fixture.entry(anna);
    QCOMPARE(kept.answeredOn, QDate(2027, 3, 30));
    QVERIFY(kept.way == ConsentWay::Mail);
    QVERIFY(kept.items.at(QStringLiteral("purpose")) && kept.items.at(QStringLiteral("video")));
    QVERIFY(!kept.items.at(QStringLiteral("audio")));
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("agreed in part"));
    QCOMPARE(fixture.cell(anna, FirstItem), QStringLiteral("yes"));
    QVERIFY(fixture.cell(anna, Answered).contains(QStringLiteral("by mail")));
    QVERIFY(fixture.window->focusWidget() == fixture.table);
    // What was answered is shown to whoever comes back, and only there.
    fixture.choose(ben);
    QVERIFY(!findIn<QRadioButton>(*fixture.window, "consent-purpose-yes")->isChecked());
    QVERIFY(!findIn<QRadioButton>(*fixture.window, "consentMailRadio")->isChecked());
    fixture.choose(anna);
    QVERIFY(findIn<QRadioButton>(*fixture.window, "consent-purpose-yes")->isChecked());
    QVERIFY(findIn<QRadioButton>(*fixture.window, "consent-audio-no")->isChecked());
}

void TestConsentRegister::answersAreProvable()
{
    RegisterFixture fixture;
    fixture.choose(anna);
    fixture.press("consentAllYesButton");
    fixture.press("consentKeepButton");
    QVERIFY(!fixture.entry(anna).answeredOn.isValid());
    QCOMPARE(fixture.window->focusWidget()->objectName(), QStringLiteral("consentPaperRadio"));
    fixture.click("consentPaperRadio");
    for (const char *date : {"", "2027-03-31", "soon"}) {
        findIn<QLineEdit>(*fixture.window, "consentDateEdit")->setText(QLatin1String(date));
        fixture.press("consentKeepButton");
        QVERIFY2(!fixture.entry(anna).answeredOn.isValid(), date);
        QCOMPARE(fixture.window->focusWidget()->objectName(), QStringLiteral("consentDateEdit"));
    }
    findIn<QLineEdit>(*fixture.window, "consentDateEdit")->setText(QStringLiteral("2027-03-29"));
    fixture.press("consentKeepButton");
    QCOMPARE(fixture.entry(anna).answeredOn, QDate(2027, 3, 29));
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("agreed"));
}

void TestConsentRegister::blanksCountAsNo()
{
    RegisterFixture fixture;
    fixture.choose(anna);
    fixture.click("consentPaperRadio");
    fixture.click("consent-purpose-yes");
    fixture.press("consentKeepButton");
    QCOMPARE(fixture.entry(anna).items.size(), std::size_t(1));
    QCOMPARE(fixture.cell(anna, Status), QStringLiteral("agreed in part"));
    QCOMPARE(fixture.cell(anna, FirstItem + 1), QStringLiteral("no (not answered)"));
    fixture.choose(ben);
    fixture.click("consentPaperRadio");
    fixture.press("consentKeepButton");
    QCOMPARE(fixture.cell(ben, Status), QStringLiteral("declined"));
}

void TestConsentRegister::declined()
{
    RegisterFixture fixture;
    fixture.choose(ben);
    fixture.click("consentMailRadio");
    fixture.press("consentDeclineButton");
    QVERIFY(fixture.entry(ben).declined);
    QCOMPARE(fixture.cell(ben, Status), QStringLiteral("declined"));
    QCOMPARE(fixture.cell(ben, FirstItem), QStringLiteral("no"));
    for (const QString &name : {QStringLiteral("Eva Beispiel"), anna, QStringLiteral("Cleo Chor"), QStringLiteral("Dan Dorn")})
        fixture.agree(name);
    QVERIFY2(fixture.count().contains(QStringLiteral("5 of 5")) && fixture.count().contains(QStringLiteral("possible")), qPrintable(fixture.count()));
    QVERIFY2(fixture.count().contains(QStringLiteral("without being recorded")), qPrintable(fixture.count()));
    QVERIFY(!findIn<QAbstractButton>(*fixture.window, "consentPrintMissingButton")->isEnabled());
}

void TestConsentRegister::controlsHaveNames()
{
    RegisterFixture fixture;
    fixture.choose(anna);
    QCOMPARE(namelessIn(*fixture.window).join(u'\n'), QString());
    QCOMPARE(misplacedIn(*fixture.window, QStringLiteral("qt_tabwidget_tabbar")).join(u'\n'), QString());
    findIn<QTabWidget>(*fixture.window, "consentTabs")->setCurrentIndex(1);
    QCOMPARE(namelessIn(*fixture.window).join(u'\n'), QString());
    QVERIFY(fixture.window->minimumSizeHint().width() <= 1280);
    QVERIFY(fixture.window->minimumSizeHint().height() <= 690);
}

void TestConsentRegister::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void TestConsentRegister::pictures()
{
    QFETCH(Language, language);
    RegisterFixture fixture(language);
    fixture.agree(anna);
    fixture.choose(anna);
    fixture.press("consentRevokeButton");
    fixture.agree(QStringLiteral("Cleo Chor"));
    fixture.choose(ben);
    fixture.press("consentAskedButton");
    takePicture(*fixture.window, QStringLiteral("consent-register"), language);
    fixture.table->setFocus();
    QTest::keyClick(fixture.table, Qt::Key_Delete);
    takePicture(*fixture.window, QStringLiteral("consent-question"), language);
    findIn<QTabWidget>(*fixture.window, "consentTabs")->setCurrentIndex(1);
    takePicture(*fixture.window, QStringLiteral("consent-report"), language);
}

QTEST_MAIN(TestConsentRegister)
#include "tst_consent_register.moc"
