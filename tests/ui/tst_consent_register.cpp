// SPDX-License-Identifier: GPL-3.0-or-later
// The consent register over a real library, by object names and keys.
#include "settings/consent_register.h"
#include "settings_fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

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
    void revocationShowsAtOnce();
    void nothingRecordedYet();
    void entriesAreForgotten();
    void missingForms();
    void pageForTheOfficer();
    void changesElsewhere();
    void manyStayQuick();
    void controlsHaveNames();
    void pictures_data();
    void pictures();
};

namespace {

enum Column { Name, Status, Asked, Answered, FirstItem };

/// A recorded meeting of the past week, four people beside the host.
class RegisterFixture : public SettingsFixture
{
public:
    explicit RegisterFixture(Language start = Language::English, const QDate &day = QDate(2027, 3, 23)) : SettingsFixture(start)
    {
        plan = keepMeeting(QStringLiteral("Sitzung"), day,
                           {QStringLiteral("Anna Aal <anna@lmu.de>"), QStringLiteral("Ben Bär <ben@lmu.de>"),
                            QStringLiteral("Cleo Chor <cleo@tum.de>"), QStringLiteral("Dan Dorn <dan@lmu.de>")});
        plan.recording.emplace();
        plan.recording->captures = {Capture::Video, Capture::Audio};
        plan.recording->people = RecordedPeople::Everyone;
        plan.recording->purpose = QStringLiteral("Protokoll");
        plan.recording->storage = Storage::LmuServer;
        plan.recording->audience = Audience::Participants;
        library.save(plan);
        if (!library.flush())
            qFatal("the plan is not kept");
        window = std::make_unique<ConsentRegister>(plan, services);
        showActive(*window);
        table = findIn<QTableView>(*window, "consentTable");
    }

    void choose(const QString &name)
    {
        table->setFocus();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cellOf(table, row, Name) == name)
                table->setCurrentIndex(table->model()->index(row, Name));
        }
        QCOMPARE(cellOf(table, table->currentIndex().row(), Name), name);
    }
    QString cell(const QString &name, int column) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cellOf(table, row, Name) == name)
                return cellOf(table, row, column);
        }
        return QStringLiteral("there is no such row");
    }
    ConsentEntry entry(const QString &name)
    {
        for (const ConsentEntry &one : library.consents(plan)) {
            if (one.person.name == name)
                return one;
        }
        return {};
    }
    void press(const char *name) { pressIn(*window, name); }
    void click(const char *name)
    {
        auto *button = findIn<QAbstractButton>(*window, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString count() { return findIn<QLabel>(*window, "consentCount")->text(); }
    QString revocations()
    {
        auto *label = findIn<QLabel>(*window, "consentRevocations");
        return label->isVisible() ? label->text() : QString();
    }
    /// Yes to everything, on paper.
    void agree(const QString &name)
    {
        choose(name);
        click("consentPaperRadio");
        press("consentAllYesButton");
        press("consentKeepButton");
    }

    Plan plan;
    std::unique_ptr<ConsentRegister> window;
    QTableView *table = nullptr;
};

const QString anna = QStringLiteral("Anna Aal");
const QString ben = QStringLiteral("Ben Bär");

} // namespace

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

void TestConsentRegister::revocationShowsAtOnce()
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

void TestConsentRegister::nothingRecordedYet()
{
    RegisterFixture fixture(Language::English, QDate(2027, 4, 12));
    fixture.agree(anna);
    fixture.choose(anna);
    fixture.press("consentRevokeButton");
    QVERIFY2(fixture.revocations().contains(QStringLiteral("before anything was recorded")), qPrintable(fixture.revocations()));
}

void TestConsentRegister::entriesAreForgotten()
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

void TestConsentRegister::missingForms()
{
    RegisterFixture fixture;
    fixture.agree(anna);
    QSignalSpy asked(fixture.window.get(), &ConsentRegister::formsRequested);
    QVERIFY(findIn<QPushButton>(*fixture.window, "consentPrintMissingButton")->text().contains(QStringLiteral("(4)")));
    fixture.press("consentPrintMissingButton");
    QCOMPARE(asked.count(), 1);
    QVERIFY(!fixture.window->isVisible());
}

void TestConsentRegister::pageForTheOfficer()
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

void TestConsentRegister::changesElsewhere()
{
    RegisterFixture fixture;
    ConsentEntry entry = fixture.entry(ben);
    entry.askedOn = QDate(2027, 3, 1);
    QVERIFY(fixture.library.setConsent(fixture.plan.id, entry).ok());
    QTRY_COMPARE(fixture.cell(ben, Status), QStringLiteral("no answer yet"));
    // Whoever answered and is no longer invited stays, and says so.
    fixture.agree(anna);
    fixture.plan.participants.recipients.removeFirst();
    fixture.window->setPlan(fixture.plan);
    QVERIFY2(fixture.cell(anna, Status).contains(QStringLiteral("not recorded any more")), qPrintable(fixture.cell(anna, Status)));
}

void TestConsentRegister::manyStayQuick()
{
    RegisterFixture fixture;
    QStringList many;
    for (int i = 0; i < 2000; ++i)
        many << QStringLiteral("Person %1 <person%1@lmu.de>").arg(i);
    fixture.plan.participants.recipients = many;
    fixture.library.save(fixture.plan);
    fixture.window->setPlan(fixture.plan);
    QCOMPARE(fixture.table->model()->rowCount(), 2001);
    // A table has no widget for a row.
    QVERIFY(fixture.table->findChildren<QWidget *>().size() < 50);
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
