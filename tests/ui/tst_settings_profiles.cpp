// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles and templates in the settings, by object names and keys.
#include "meetings/plan_templates.h"
#include "settings_dialog_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

using namespace einlass;

class TestSettingsProfiles : public QObject
{
    Q_OBJECT

private slots:
    void profileIsAdded();
    void profileIsChecked();
    void profileIsEditedAndRemoved();
    void profilesStandInTheOrderOfTheLanguage();
    void templatesAreRenamedAndRemoved();
    void templatesTravel();
    void brokenTemplateFiles();
};

void TestSettingsProfiles::profileIsAdded()
{
    SettingsDialogFixture fixture(SettingsDialog::Profiles);
    fixture.press("profileAddButton");
    QVERIFY(!fixture.table("profilesTable")->isEnabled());
    fixture.write("profileLabel", QStringLiteral("Dekanat"));
    fixture.write("profileName", QStringLiteral("Eva Beispiel"));
    fixture.write("profileEmail", QStringLiteral("eva.beispiel@lmu.de"));
    fixture.write("profileUnit", QStringLiteral("Fakultät A"));
    fixture.write("profileChair", QStringLiteral("Prof. Karla Klein <klein@lmu.de>"));
    fixture.write("profileHelper", QStringLiteral("Jo"));
    fixture.press("profileSaveButton");
    QCOMPARE(fixture.library.profiles().size(), std::size_t(1));
    const Profile kept = fixture.library.profiles().front();
    QCOMPARE(kept.label, QStringLiteral("Dekanat"));
    QCOMPARE(kept.host.unit, QStringLiteral("Fakultät A"));
    QCOMPARE(kept.chair, QStringLiteral("Prof. Karla Klein <klein@lmu.de>"));
    QCOMPARE(kept.helper, QStringLiteral("Jo"));
    QVERIFY(kept.sender.isEmpty());
    QCOMPARE(fixture.library.defaultProfile(), kept.id);
    QCOMPARE(cellOf(fixture.table("profilesTable"), 0, 3), QStringLiteral("yes"));
    QVERIFY(fixture.dialog.focusWidget() == fixture.table("profilesTable"));
    QVERIFY(!findIn<QWidget>(fixture.dialog, "profileForm")->isVisible());
}

void TestSettingsProfiles::profileIsChecked()
{
    SettingsDialogFixture fixture(SettingsDialog::Profiles);
    fixture.press("profileAddButton");
    fixture.press("profileSaveButton");
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), QStringLiteral("profileName"));
    fixture.write("profileName", QStringLiteral("Eva Beispiel"));
    fixture.write("profileEmail", QStringLiteral("eva@lmu.edu"));
    fixture.press("profileSaveButton");
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), QStringLiteral("profileEmail"));
    fixture.write("profileEmail", QStringLiteral("eva.beispiel@lmu.de"));
    fixture.write("profileSender", QStringLiteral("Jo <jo@lmu>"));
    fixture.press("profileSaveButton");
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), QStringLiteral("profileSender"));
    QVERIFY(fixture.library.profiles().empty());
    fixture.press("profileDiscardButton");
    QVERIFY(fixture.library.profiles().empty());
    QVERIFY(fixture.table("profilesTable")->isEnabled());
}

void TestSettingsProfiles::profileIsEditedAndRemoved()
{
    SettingsDialogFixture fixture(SettingsDialog::Profiles);
    const QString first = fixture.keepProfile(QStringLiteral("Mein eigenes"), QStringLiteral("Eva Beispiel"));
    const QString second = fixture.keepProfile(QStringLiteral("Dekanat"), QStringLiteral("Dora Dekan"));
    fixture.revisit(SettingsDialog::Profiles);
    QTableView *table = fixture.table("profilesTable");
    QCOMPARE(table->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        if (cellOf(table, row, 0) == QLatin1String("Dekanat"))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    fixture.press("profileDefaultButton");
    QCOMPARE(fixture.library.defaultProfile(), second);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(fixture.text("profileName"), QStringLiteral("Dora Dekan"));
    fixture.write("profileName", QStringLiteral("Dora Dekanin"));
    fixture.press("profileSaveButton");
    QCOMPARE(fixture.library.profiles().size(), std::size_t(2));
    QCOMPARE(cellOf(table, table->currentIndex().row(), 1), QStringLiteral("Dora Dekanin"));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), QStringLiteral("profilesPageQuestionNo"));
    QTest::keyClick(fixture.dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(fixture.library.profiles().size(), std::size_t(2));
    QTest::keyClick(table, Qt::Key_Delete);
    fixture.press("profilesPageQuestionYes");
    QCOMPARE(fixture.library.profiles().size(), std::size_t(1));
    QCOMPARE(fixture.library.profiles().front().id, first);
}

void TestSettingsProfiles::profilesStandInTheOrderOfTheLanguage()
{
    SettingsDialogFixture fixture(SettingsDialog::Profiles);
    for (const char16_t *label : {u"Zentrum", u"Lehrstuhl 10", u"\u00c4gyptologie", u"Lehrstuhl 9", u"bibliothek"}) {
        Profile profile;
        profile.label = QString::fromUtf16(label);
        QVERIFY(fixture.library.saveProfile(profile).ok());
    }
    fixture.dialog.showPage(SettingsDialog::Languages);
    fixture.dialog.showPage(SettingsDialog::Profiles);
    QStringList shown;
    for (int row = 0; row < fixture.table("profilesTable")->model()->rowCount(); ++row)
        shown << cellOf(fixture.table("profilesTable"), row, 0);
    QCOMPARE(shown, (QStringList{QStringLiteral("Ägyptologie"), QStringLiteral("bibliothek"), QStringLiteral("Lehrstuhl 9"),
                                 QStringLiteral("Lehrstuhl 10"), QStringLiteral("Zentrum")}));
}

void TestSettingsProfiles::templatesAreRenamedAndRemoved()
{
    SettingsDialogFixture fixture(SettingsDialog::Templates);
    const Plan plan = fixture.keepMeeting(QStringLiteral("Sitzung"), QDate(2027, 4, 12));
    const QString id = fixture.library.saveTemplate({}, QStringLiteral("Gremium"), plan).value();
    fixture.revisit(SettingsDialog::Templates);
    QTableView *table = fixture.table("templatesTable");
    QCOMPARE(table->model()->rowCount(), 1);
    fixture.press("templateRenameButton");
    auto *line = qobject_cast<QLineEdit *>(fixture.dialog.focusWidget());
    QVERIFY(line);
    line->selectAll();
    type(line, QStringLiteral("Fakultätsrat"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(fixture.library.templates().front().title, QStringLiteral("Fakultätsrat"));
    QCOMPARE(fixture.library.templates().front().id, id);
    QCOMPARE(fixture.library.loadTemplate(id).value().plan.occasion, Occasion::Committee);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    fixture.press("templatesPageQuestionYes");
    QVERIFY(fixture.library.templates().empty());
    QVERIFY(!findIn<QAbstractButton>(fixture.dialog, "templateRenameButton")->isEnabled());
}

void TestSettingsProfiles::templatesTravel()
{
    SettingsDialogFixture fixture(SettingsDialog::Templates);
    const Plan plan = fixture.keepMeeting(QStringLiteral("Sitzung"), QDate(2027, 4, 12), {QStringLiteral("Anna Aal <anna@lmu.de>")});
    for (const char *title : {"Eins", "Zwei"})
        QVERIFY(fixture.library.saveTemplate({}, QLatin1String(title), plan).ok());
    fixture.revisit(SettingsDialog::Templates);
    fixture.files.answer = fixture.path("department");
    fixture.table("templatesTable")->selectAll();
    fixture.press("templateExportButton");
    const QString file = fixture.path("department.einlass-templates.json");
    QFile written(file);
    QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(statusIn(fixture.dialog, "templatesPageStatus")));
    QVERIFY(!written.readAll().contains("anna@lmu.de"));
    fixture.files.answer = file;
    fixture.press("templateImportButton");
    QCOMPARE(fixture.library.templates().size(), std::size_t(4));
}

void TestSettingsProfiles::brokenTemplateFiles()
{
    SettingsDialogFixture fixture(SettingsDialog::Templates);
    fixture.files.answer = fixture.path("broken.json");
    QFile file(fixture.files.answer);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    fixture.press("templateImportButton");
    QVERIFY2(statusIn(fixture.dialog, "templatesPageStatus").contains(QStringLiteral("broken.json")),
             qPrintable(statusIn(fixture.dialog, "templatesPageStatus")));
    QVERIFY(fixture.library.templates().empty());
}

QTEST_MAIN(TestSettingsProfiles)
#include "tst_settings_profiles.moc"
