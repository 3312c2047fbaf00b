// SPDX-License-Identifier: GPL-3.0-or-later
// The first start, by object names and keys.
#include "settings/first_start.h"
#include "settings_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace einlass;

class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void byKeyboardAlone();
    void nothingHalfFinished();
    void adviceDoesNotHold();
    void mayBeSkipped();
    void languageSwitches();
    void pictures_data();
    void pictures();
};

namespace {

QLabel *labelWith(QWidget &window, const QString &text)
{
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return label;
    }
    return nullptr;
}

} // namespace

void TestFirstStart::byKeyboardAlone()
{
    SettingsFixture fixture;
    FirstStart start(fixture.services);
    showActive(start);
    QSignalSpy spy(&start, &FirstStart::finished);
    Profile finished;
    connect(&start, &FirstStart::finished, &start, [&](const Profile &profile) { finished = profile; });
    start.setFocus();
    QCOMPARE(start.focusWidget()->objectName(), QStringLiteral("firstStartName"));
    QTest::keyClicks(start.focusWidget(), QStringLiteral("Eva Beispiel"));
    QTest::keyClick(start.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(start.focusWidget(), QStringLiteral("eva.beispiel@lmu.de"));
    QTest::keyClick(start.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(start.focusWidget(), QStringLiteral("Institut A"));
    QTest::keyClick(start.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(start.focusWidget(), Qt::Key_Down);
    QTest::keyClick(start.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(start.focusWidget(), Qt::Key_Tab);
    QCOMPARE(start.focusWidget()->objectName(), QStringLiteral("firstStartEnglish"));
    QTest::keyClick(start.focusWidget(), Qt::Key_Space);
    QTest::keyClick(start.focusWidget(), Qt::Key_Tab);
    QCOMPARE(start.focusWidget()->objectName(), QStringLiteral("firstStartDoneButton"));
    QTest::keyClick(start.focusWidget(), Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
    QVERIFY(finished.id.isEmpty());
    QCOMPARE(finished.label, QStringLiteral("Eva Beispiel"));
    QCOMPARE(finished.host.email, QStringLiteral("eva.beispiel@lmu.de"));
    QCOMPARE(finished.host.unit, QStringLiteral("Institut A"));
    QCOMPARE(finished.host.status, HostStatus::Student);
    QCOMPARE(finished.languages, std::vector<Language>{Language::German});
    QCOMPARE(namelessIn(start), QStringList());
}

void TestFirstStart::nothingHalfFinished()
{
    SettingsFixture fixture;
    FirstStart start(fixture.services);
    showActive(start);
    QSignalSpy spy(&start, &FirstStart::finished);
    pressIn(start, "firstStartDoneButton");
    QCOMPARE(spy.count(), 0);
    QCOMPARE(start.focusWidget()->objectName(), QStringLiteral("firstStartName"));
    QVERIFY(!start.focusWidget()->accessibleDescription().isEmpty());
    findIn<QLineEdit>(start, "firstStartName")->setText(QStringLiteral("Eva Beispiel"));
    for (const char *address : {"", "eva", "eva@lmu.edu", "eva@lmu"}) {
        findIn<QLineEdit>(start, "firstStartEmail")->setText(QLatin1String(address));
        pressIn(start, "firstStartDoneButton");
        QVERIFY2(spy.isEmpty(), address);
        QCOMPARE(start.focusWidget()->objectName(), QStringLiteral("firstStartEmail"));
        QVERIFY(!start.focusWidget()->accessibleDescription().isEmpty());
    }
}

void TestFirstStart::adviceDoesNotHold()
{
    SettingsFixture fixture;
    FirstStart start(fixture.services);
    showActive(start);
    QSignalSpy spy(&start, &FirstStart::finished);
    findIn<QLineEdit>(start, "firstStartName")->setText(QStringLiteral("Eva Beispiel"));
    auto *email = findIn<QLineEdit>(start, "firstStartEmail");
    email->setFocus();
    QTest::keyClicks(email, QStringLiteral("eva@gmail.com"));
    QTest::keyClick(email, Qt::Key_Tab);
    QVERIFY(labelWith(start, QStringLiteral("lmu.de, uni-muenchen.de")));
    pressIn(start, "firstStartDoneButton");
    QCOMPARE(spy.count(), 1);
    // Somebody from outside has no address of the university, and needs none.
    email->setText(QStringLiteral("eva@tum.de"));
    findIn<QComboBox>(start, "firstStartStatus")->setFocus();
    QTest::keyClick(start.focusWidget(), Qt::Key_End);
    QVERIFY(!labelWith(start, QStringLiteral("lmu.de, uni-muenchen.de")));
}

void TestFirstStart::mayBeSkipped()
{
    SettingsFixture fixture;
    FirstStart start(fixture.services);
    showActive(start);
    QSignalSpy skipped(&start, &FirstStart::skipped);
    QSignalSpy finished(&start, &FirstStart::finished);
    pressIn(start, "firstStartSkipButton");
    QCOMPARE(skipped.count(), 1);
    QCOMPARE(finished.count(), 0);
    QVERIFY(fixture.library.profiles().empty());
}

void TestFirstStart::languageSwitches()
{
    SettingsFixture fixture;
    FirstStart start(fixture.services);
    showActive(start);
    findIn<QLineEdit>(start, "firstStartName")->setText(QStringLiteral("Eva Beispiel"));
    const QString before = findIn<QComboBox>(start, "firstStartStatus")->currentText();
    fixture.language.setCurrent(Language::German);
    QCoreApplication::processEvents();
    QVERIFY(findIn<QComboBox>(start, "firstStartStatus")->currentText() != before);
    QCOMPARE(start.profile().host.name, QStringLiteral("Eva Beispiel"));
}

void TestFirstStart::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void TestFirstStart::pictures()
{
    QFETCH(Language, language);
    SettingsFixture fixture(language);
    FirstStart start(fixture.services);
    start.resize(900, 640);
    showActive(start);
    QVERIFY(start.minimumSizeHint().height() <= 700);
    findIn<QLineEdit>(start, "firstStartEmail")->setText(QStringLiteral("eva@gmail.com"));
    pressIn(start, "firstStartDoneButton");
    takePicture(start, QStringLiteral("first-start"), language);
}

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
