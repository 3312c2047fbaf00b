// SPDX-License-Identifier: GPL-3.0-or-later
// How long things are kept, what is kept about whom, and deleting it all, by object names and keys.
#include "settings/library_settings.h"
#include "settings_dialog_fixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUrl>

using namespace einlass;

class TestSettingsKeeping : public QObject
{
    Q_OBJECT

private slots:
    void retentionHasBounds();
    void forgettingHasAPreview();
    void forgettingAtStart();
    void everythingAboutSomebody();
    void hostIsNamedToo();
    void folderAndNotice();
    void everythingIsDeleted();
    void keychainThatRefuses();
};

void TestSettingsKeeping::retentionHasBounds()
{
    SettingsDialogFixture fixture(SettingsDialog::Keeping);
    auto *people = findIn<QSpinBox>(fixture.dialog, "keepPeopleDays");
    auto *meeting = findIn<QSpinBox>(fixture.dialog, "keepMeetingDays");
    QCOMPARE(people->value(), Retention{}.peopleDays);
    QCOMPARE(meeting->minimum(), Retention::shortestMeetingDays);
    QCOMPARE(meeting->maximum(), Retention::longestMeetingDays);
    QCOMPARE(people->maximum(), Retention::longestPeopleDays);
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Up);
    QCOMPARE(fixture.library.retention().peopleDays, Retention{}.peopleDays + 1);
    meeting->setFocus();
    meeting->selectAll();
    QTest::keyClicks(meeting, QStringLiteral("90"));
    // Half of a number forgets nothing.
    QCOMPARE(fixture.library.retention().meetingDays, Retention{}.meetingDays);
    QTest::keyClick(meeting, Qt::Key_Tab);
    QCOMPARE(fixture.library.retention().meetingDays, 90);
    QVERIFY(fixture.library.retention() == fixture.library.retention().bounded());
}

void TestSettingsKeeping::forgettingHasAPreview()
{
    SettingsDialogFixture fixture(SettingsDialog::Keeping);
    QVERIFY(!findIn<QAbstractButton>(fixture.dialog, "forgetNowButton")->isEnabled());
    Plan plan = fixture.keepMeeting(QStringLiteral("Alte Sitzung"), QDate(2027, 1, 12), {QStringLiteral("Anna Aal <anna@lmu.de>")});
    for (const KeptDuty &duty : fixture.library.duties(plan.id))
        QVERIFY(fixture.library.setDuty(plan.id, duty.id, DutyState::Done).ok());
    fixture.revisit(SettingsDialog::Keeping);
    QTableView *table = fixture.table("forgettableTable");
    const std::vector<ForgettingStep> steps = fixture.library.forgettable();
    QVERIFY(!steps.empty());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(steps.size()));
    QCOMPARE(cellOf(table, 0, 1), QStringLiteral("Alte Sitzung"));
    QCOMPARE(cellOf(table, 0, 0), QStringLiteral("Names and addresses of the invited"));
    fixture.press("forgetNowButton");
    fixture.press("keepingPageQuestionNo");
    QCOMPARE(fixture.library.load(plan.id).value().plan.participants.recipients.size(), 1);
    fixture.press("forgetNowButton");
    fixture.press("keepingPageQuestionYes");
    QTRY_VERIFY(!statusIn(fixture.dialog, "keepingPageStatus").isEmpty());
    QVERIFY(fixture.library.load(plan.id).value().plan.participants.recipients.isEmpty());
    QVERIFY(fixture.library.forgettable().empty());
    QVERIFY(!table->isVisible());
    QVERIFY(!findIn<QAbstractButton>(fixture.dialog, "forgetNowButton")->isEnabled());
}

void TestSettingsKeeping::forgettingAtStart()
{
    SettingsDialogFixture fixture(SettingsDialog::Keeping);
    QVERIFY(forgetsAtStart(fixture.library));
    QVERIFY(findIn<QCheckBox>(fixture.dialog, "forgetAtStartCheck")->isChecked());
    fixture.press("forgetAtStartCheck");
    QVERIFY(!forgetsAtStart(fixture.library));
    fixture.library.close();
    fixture.library.open();
    QVERIFY(fixture.library.waitForOpened());
    QVERIFY(!forgetsAtStart(fixture.library));
}

void TestSettingsKeeping::everythingAboutSomebody()
{
    SettingsDialogFixture fixture(SettingsDialog::People);
    fixture.keepMeeting(QStringLiteral("Eins"), QDate(2027, 4, 12), {QStringLiteral("Anna Aal <anna@lmu.de>"), QStringLiteral("Ben Bär <ben@lmu.de>")});
    fixture.keepMeeting(QStringLiteral("Zwei"), QDate(2027, 4, 13), {QStringLiteral("Anna Aal <anna@lmu.de>")});
    QVERIFY(!fixture.table("keptPeopleTable")->isVisible());
    fixture.press("keptSearchButton");
    QVERIFY(fixture.table("keptPeopleTable")->model()->rowCount() >= 3);
    fixture.write("keptSearchEdit", QStringLiteral("ANNA"));
    QTest::keyClick(findIn<QLineEdit>(fixture.dialog, "keptSearchEdit"), Qt::Key_Return);
    QVERIFY(fixture.dialog.isVisible());
    QTableView *people = fixture.table("keptPeopleTable");
    QTableView *mentions = fixture.table("mentionsTable");
    QCOMPARE(people->model()->rowCount(), 1);
    QCOMPARE(cellOf(people, 0, 1), QStringLiteral("anna@lmu.de"));
    QCOMPARE(mentions->model()->rowCount(), 2);
    QCOMPARE(cellOf(mentions, 0, 0), QStringLiteral("Invited"));
    fixture.press("keptCopyButton");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("Eins")) && copied.contains(QStringLiteral("Zwei")), qPrintable(copied));
    QVERIFY(!copied.contains(QStringLiteral("ben@lmu.de")));
    fixture.write("keptSearchEdit", QStringLiteral("zoe@lmu.de"));
    fixture.press("keptSearchButton");
    QVERIFY(!people->isVisible());
    QVERIFY(!mentions->isVisible());
    QVERIFY(labelsOf(fixture.dialog).contains(QStringLiteral("Nothing is kept about zoe@lmu.de")));
}

/// What the program remembers about its own user is kept about somebody, too.
void TestSettingsKeeping::hostIsNamedToo()
{
    SettingsDialogFixture fixture(SettingsDialog::People);
    fixture.preferences.setValue(QLatin1String(preferenceHostName), QStringLiteral("Uta Uhl"));
    fixture.preferences.setValue(QLatin1String(preferenceHostEmail), QStringLiteral("uta.uhl@lmu.de"));
    fixture.preferences.setValue(QLatin1String(preferenceHostUnit), QStringLiteral("Dekanat"));
    fixture.write("keptSearchEdit", QStringLiteral("uta"));
    fixture.press("keptSearchButton");
    QCOMPARE(fixture.table("keptPeopleTable")->model()->rowCount(), 1);
    QTableView *mentions = fixture.table("mentionsTable");
    QCOMPARE(mentions->model()->rowCount(), 1);
    QCOMPARE(cellOf(mentions, 0, 1), QStringLiteral("Settings of the program"));
    QVERIFY(cellOf(mentions, 0, 2).contains(QStringLiteral("Dekanat")));
    // Who is host, profile and invited is one person, with all of it.
    Profile profile;
    profile.label = QStringLiteral("Eigene");
    profile.host.name = QStringLiteral("Uta Uhl");
    profile.host.email = QStringLiteral("uta.uhl@lmu.de");
    QVERIFY(fixture.library.saveProfile(profile).ok());
    fixture.press("keptSearchButton");
    QCOMPARE(fixture.table("keptPeopleTable")->model()->rowCount(), 1);
    QCOMPARE(mentions->model()->rowCount(), 2);
}

void TestSettingsKeeping::folderAndNotice()
{
    SettingsDialogFixture fixture(SettingsDialog::Data);
    QVERIFY(findIn<QLabel>(fixture.dialog, "dataFolderLabel")->text().contains(QDir::toNativeSeparators(fixture.dataFolder())));
    fixture.press("openFolderButton");
    QCOMPARE(fixture.openedUrl, QUrl::fromLocalFile(fixture.dataFolder()).toString());
    Retention retention;
    retention.peopleDays = 17;
    QVERIFY(fixture.library.setRetention(retention).ok());
    fixture.revisit(SettingsDialog::Data);
    QVERIFY(labelsOf(fixture.dialog).contains(QStringLiteral("17 days")));
}

void TestSettingsKeeping::everythingIsDeleted()
{
    SettingsDialogFixture fixture(SettingsDialog::Data);
    const Plan plan = fixture.keepMeeting(QStringLiteral("Geheimsitzung"), QDate(2027, 4, 12), {QStringLiteral("Anna Aal <anna@lmu.de>")});
    fixture.keepProfile(QStringLiteral("Dekanat"), QStringLiteral("Eva Beispiel"));
    fixture.preferences.setValue(QLatin1String(preferenceHostName), QStringLiteral("Eva Beispiel"));
    setAddedProviders(fixture.preferences, AddedProviders::Private, {QStringLiteral("beispiel-post.de")});
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("48159263");
    bool kept = false;
    fixture.library.secrets().save(plan.id, secrets, &fixture.library, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept);
    QVERIFY(fixture.onDisk().contains("Geheimsitzung"));
    QSignalSpy deleted(&fixture.dialog, &SettingsDialog::everythingDeleted);
    fixture.press("deleteEverythingButton");
    const QString question = findIn<QWidget>(fixture.dialog, "dataPageQuestion")->accessibleName();
    for (const char *word : {"1 meeting", "consents", "profiles", "keychain", "backup"})
        QVERIFY2(question.contains(QLatin1String(word)), word);
    fixture.press("dataPageQuestionNo");
    QCOMPARE(fixture.library.meetings().size(), std::size_t(1));
    fixture.press("deleteEverythingButton");
    fixture.press("dataPageQuestionYes");
    QTRY_COMPARE(deleted.count(), 1);
    const QByteArray left = fixture.onDisk();
    for (const char *word : {"Geheimsitzung", "anna@lmu.de", "Eva Beispiel", "Dekanat", "48159263"})
        QVERIFY2(!left.contains(word), word);
    bool empty = false;
    fixture.keychain.load(plan.id, &fixture.library, [&](const auto &loaded, const auto &error) { empty = !loaded && !error; });
    QTRY_VERIFY(empty);
    QVERIFY(fixture.preferences.value(QLatin1String(preferenceHostName)).isEmpty());
    QVERIFY(addedProviders(fixture.preferences, AddedProviders::Private).isEmpty());
}

void TestSettingsKeeping::keychainThatRefuses()
{
    SettingsDialogFixture fixture(SettingsDialog::Data);
    const Plan plan = fixture.keepMeeting(QStringLiteral("Geheimsitzung"), QDate(2027, 4, 12));
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("48159263");
    bool kept = false;
    fixture.library.secrets().save(plan.id, secrets, &fixture.library, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept);
    fixture.keychain.problem = KeychainError{KeychainProblem::Locked, {QT_TRANSLATE_NOOP("Core", "The keychain is locked.")}};
    QSignalSpy deleted(&fixture.dialog, &SettingsDialog::everythingDeleted);
    fixture.press("deleteEverythingButton");
    fixture.press("dataPageQuestionYes");
    QTRY_VERIFY(!statusIn(fixture.dialog, "dataPageStatus").isEmpty());
    QCOMPARE(deleted.count(), 0);
}

QTEST_MAIN(TestSettingsKeeping)
#include "tst_settings_keeping.moc"
