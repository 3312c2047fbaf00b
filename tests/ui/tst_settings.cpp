// SPDX-License-Identifier: GPL-3.0-or-later
// The settings over a real library, by object names and keys.
#include "meetings/plan_templates.h"
#include "settings/library_settings.h"
#include "settings/settings_dialog.h"
#include "settings_fixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QUrl>

using namespace einlass;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void pagesByKeyboard();
    void interfaceLanguage();
    void documentLanguages();
    void profileIsAdded();
    void profileIsChecked();
    void profileIsEditedAndRemoved();
    void templatesAreRenamedAndRemoved();
    void templatesTravel();
    void brokenTemplateFiles();
    void providersAreAdded();
    void providersOutlastTheWindow();
    void providersThatAreRefused();
    void retentionHasBounds();
    void forgettingHasAPreview();
    void forgettingAtStart();
    void everythingAboutSomebody();
    void folderAndNotice();
    void everythingIsDeleted();
    void keychainThatRefuses();
    void withoutALibrary();
    void controlsHaveNames();
    void pictures_data();
    void pictures();
};

namespace {

class DialogFixture : public SettingsFixture
{
public:
    explicit DialogFixture(SettingsDialog::Page page, Language start = Language::English)
        : SettingsFixture(start), dialog(services, dataFolder())
    {
        showActive(dialog);
        dialog.showPage(page);
    }

    void press(const char *name) { pressIn(dialog, name); }
    QTableView *table(const char *name) { return findIn<QTableView>(dialog, name); }
    QString text(const char *name) { return findIn<QLineEdit>(dialog, name)->text(); }
    void write(const char *name, const QString &text)
    {
        auto *line = findIn<QLineEdit>(dialog, name);
        line->setFocus();
        line->selectAll();
        type(line, text);
    }
    /// Comes to the page anew, as after something has changed elsewhere.
    void revisit(SettingsDialog::Page page)
    {
        dialog.showPage(page == SettingsDialog::Languages ? SettingsDialog::Data : SettingsDialog::Languages);
        dialog.showPage(page);
    }
    /// All files of the data folder, one after the other.
    QByteArray onDisk() const
    {
        QByteArray content;
        QDirIterator files(dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                content += file.readAll();
        }
        return content;
    }

    SettingsDialog dialog;
};

QString labelsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

void TestSettings::pagesByKeyboard()
{
    DialogFixture fixture(SettingsDialog::Languages);
    auto *list = findIn<QListWidget>(fixture.dialog, "settingsList");
    QCOMPARE(list->count(), 7);
    for (const char *page : {"languagesPage", "profilesPage", "templatesPage", "addressesPage", "keepingPage", "peopleKeptPage", "dataPage"}) {
        QVERIFY2(findIn<QWidget>(fixture.dialog, page)->isVisible(), page);
        QVERIFY(!list->currentItem()->text().isEmpty());
        QTest::keyClick(list, Qt::Key_Down);
    }
    QTest::keyClick(&fixture.dialog, Qt::Key_Escape);
    QVERIFY(!fixture.dialog.isVisible());
}

void TestSettings::interfaceLanguage()
{
    DialogFixture fixture(SettingsDialog::Languages);
    auto *combo = findIn<QComboBox>(fixture.dialog, "interfaceLanguageCombo");
    QCOMPARE(combo->currentText(), QStringLiteral("English"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(fixture.language.current(), Language::German);
    QCOMPARE(fixture.preferences.value(QLatin1String(preferenceLanguage)), QStringLiteral("de"));
    QCOMPARE(combo->currentText(), QStringLiteral("Deutsch"));
    QTRY_COMPARE(fixture.dialog.locale().language(), QLocale::German);
}

void TestSettings::documentLanguages()
{
    DialogFixture fixture(SettingsDialog::Languages);
    QVERIFY(!findIn<QCheckBox>(fixture.dialog, "defaultGermanCheck")->isEnabled());
    const QString id = fixture.keepProfile(QStringLiteral("Dekanat"), QStringLiteral("Eva Beispiel"));
    fixture.revisit(SettingsDialog::Languages);
    QSignalSpy changed(&fixture.dialog, &SettingsDialog::profilesChanged);
    fixture.press("defaultEnglishCheck");
    QCOMPARE(fixture.library.profiles().front().languages, std::vector<Language>{Language::German});
    // The last one cannot be taken away.
    fixture.press("defaultGermanCheck");
    QCOMPARE(fixture.library.profiles().front().languages, std::vector<Language>{Language::English});
    QCOMPARE(fixture.library.profiles().front().id, id);
    QCOMPARE(changed.count(), 2);
}

void TestSettings::profileIsAdded()
{
    DialogFixture fixture(SettingsDialog::Profiles);
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

void TestSettings::profileIsChecked()
{
    DialogFixture fixture(SettingsDialog::Profiles);
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

void TestSettings::profileIsEditedAndRemoved()
{
    DialogFixture fixture(SettingsDialog::Profiles);
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

void TestSettings::templatesAreRenamedAndRemoved()
{
    DialogFixture fixture(SettingsDialog::Templates);
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

void TestSettings::templatesTravel()
{
    DialogFixture fixture(SettingsDialog::Templates);
    const Plan plan = fixture.keepMeeting(QStringLiteral("Sitzung"), QDate(2027, 4, 12), {QStringLiteral("Anna Aal <anna@lmu.de>")});
    for (const char *title : {"Eins", "Zwei"})
        QVERIFY(fixture.library.saveTemplate({}, QLatin1String(title), plan).ok());
    fixture.revisit(SettingsDialog::Templates);
    fixture.files.answer = fixture.path("department");
    fixture.table("templatesTable")->selectAll();
    QSignalSpy changed(&fixture.dialog, &SettingsDialog::templatesChanged);
    fixture.press("templateExportButton");
    const QString file = fixture.path("department.einlass-templates.json");
    QFile written(file);
    QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(statusIn(fixture.dialog, "templatesPageStatus")));
    QVERIFY(!written.readAll().contains("anna@lmu.de"));
    QCOMPARE(changed.count(), 0);
    fixture.files.answer = file;
    fixture.press("templateImportButton");
    QCOMPARE(fixture.library.templates().size(), std::size_t(4));
    QCOMPARE(changed.count(), 1);
}

void TestSettings::brokenTemplateFiles()
{
    DialogFixture fixture(SettingsDialog::Templates);
    fixture.files.answer = fixture.path("broken.json");
    QFile file(fixture.files.answer);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    fixture.press("templateImportButton");
    QVERIFY2(statusIn(fixture.dialog, "templatesPageStatus").contains(QStringLiteral("broken.json")),
             qPrintable(statusIn(fixture.dialog, "templatesPageStatus")));
    QVERIFY(fixture.library.templates().empty());
}

void TestSettings::providersAreAdded()
{
    DialogFixture fixture(SettingsDialog::Addresses);
    const QString address = QStringLiteral("jo@mail.beispiel-post.de");
    QCOMPARE(fixture.pack->addresses->judge(address).kind, AddressClass::External);
    auto *edit = findIn<QPlainTextEdit>(fixture.dialog, "addedPrivateEdit");
    type(edit, QStringLiteral("Beispiel-Post.de\n\nmüller-mail.de"));
    QCOMPARE(addedProviders(fixture.preferences, AddedProviders::Private),
             QStringList({QStringLiteral("beispiel-post.de"), QStringLiteral("xn--mller-mail-9db.de")}));
    const auto extended = withAddedProviders(fixture.pack, fixture.preferences);
    QCOMPARE(extended->addresses->judge(address).kind, AddressClass::Private);
    QVERIFY(extended->addresses->isOfficial(QStringLiteral("eva@lmu.de")));
    QVERIFY(extended->compiled.rules != nullptr);
    type(findIn<QPlainTextEdit>(fixture.dialog, "addedDisposableEdit"), QStringLiteral("weg-damit.de"));
    QCOMPARE(withAddedProviders(fixture.pack, fixture.preferences)->addresses->judge(QStringLiteral("a@weg-damit.de")).kind, AddressClass::Disposable);
    edit->clear();
    findIn<QPlainTextEdit>(fixture.dialog, "addedDisposableEdit")->clear();
    QVERIFY(withAddedProviders(fixture.pack, fixture.preferences) == fixture.pack);
}

void TestSettings::providersOutlastTheWindow()
{
    SettingsFixture fixture;
    const QStringList own{QStringLiteral("beispiel-post.de")};
    setAddedProviders(fixture.preferences, AddedProviders::Private, own);
    {
        SettingsDialog dialog(fixture.services, fixture.dataFolder());
        dialog.show();
        fixture.language.setCurrent(Language::German);
        QCoreApplication::processEvents();
        QCOMPARE(addedProviders(fixture.preferences, AddedProviders::Private), own);
        dialog.showPage(SettingsDialog::Addresses);
        QCOMPARE(findIn<QPlainTextEdit>(dialog, "addedPrivateEdit")->toPlainText(), own.front());
    }
    QCOMPARE(addedProviders(fixture.preferences, AddedProviders::Private), own);
}

void TestSettings::providersThatAreRefused()
{
    DialogFixture fixture(SettingsDialog::Addresses);
    auto *edit = findIn<QPlainTextEdit>(fixture.dialog, "addedPrivateEdit");
    for (const char *line : {"lmu.de", "math.lmu.de", "lists.lrz.de", "tum.de", "no domain", "jo@post.de", "de", "co.uk"}) {
        edit->setFocus();
        edit->setPlainText(QLatin1String(line));
        QVERIFY2(addedProviders(fixture.preferences, AddedProviders::Private).isEmpty(), line);
        QVERIFY2(!edit->accessibleDescription().isEmpty(), line);
        QVERIFY2(labelsOf(fixture.dialog).contains(QStringLiteral("“%1”").arg(QLatin1String(line))), line);
    }
    // What stands beside it is taken all the same.
    edit->setPlainText(QStringLiteral("lmu.de\nbeispiel-post.de"));
    QCOMPARE(addedProviders(fixture.preferences, AddedProviders::Private), QStringList{QStringLiteral("beispiel-post.de")});
}

void TestSettings::retentionHasBounds()
{
    DialogFixture fixture(SettingsDialog::Keeping);
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

void TestSettings::forgettingHasAPreview()
{
    DialogFixture fixture(SettingsDialog::Keeping);
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

void TestSettings::forgettingAtStart()
{
    DialogFixture fixture(SettingsDialog::Keeping);
    QVERIFY(forgetsAtStart(fixture.library));
    QVERIFY(findIn<QCheckBox>(fixture.dialog, "forgetAtStartCheck")->isChecked());
    fixture.press("forgetAtStartCheck");
    QVERIFY(!forgetsAtStart(fixture.library));
    fixture.library.close();
    fixture.library.open();
    QVERIFY(fixture.library.waitForOpened());
    QVERIFY(!forgetsAtStart(fixture.library));
}

void TestSettings::everythingAboutSomebody()
{
    DialogFixture fixture(SettingsDialog::People);
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

void TestSettings::folderAndNotice()
{
    DialogFixture fixture(SettingsDialog::Data);
    QVERIFY(findIn<QLabel>(fixture.dialog, "dataFolderLabel")->text().contains(QDir::toNativeSeparators(fixture.dataFolder())));
    fixture.press("openFolderButton");
    QCOMPARE(fixture.openedUrl, QUrl::fromLocalFile(fixture.dataFolder()).toString());
    Retention retention;
    retention.peopleDays = 17;
    QVERIFY(fixture.library.setRetention(retention).ok());
    fixture.revisit(SettingsDialog::Data);
    QVERIFY(labelsOf(fixture.dialog).contains(QStringLiteral("17 days")));
}

void TestSettings::everythingIsDeleted()
{
    DialogFixture fixture(SettingsDialog::Data);
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

void TestSettings::keychainThatRefuses()
{
    DialogFixture fixture(SettingsDialog::Data);
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

void TestSettings::withoutALibrary()
{
    SettingsFixture fixture;
    Services services = fixture.services;
    services.library = nullptr;
    SettingsDialog dialog(services, fixture.dataFolder());
    showActive(dialog);
    auto *list = findIn<QListWidget>(dialog, "settingsList");
    for (int row = 0; row < list->count(); ++row)
        list->setCurrentRow(row);
    dialog.showPage(SettingsDialog::Profiles);
    QVERIFY(!statusIn(dialog, "profilesPageStatus").isEmpty());
    QVERIFY(!findIn<QAbstractButton>(dialog, "profileAddButton")->isEnabled());
    dialog.showPage(SettingsDialog::Data);
    QVERIFY(!findIn<QAbstractButton>(dialog, "deleteEverythingButton")->isEnabled());
}

void TestSettings::controlsHaveNames()
{
    DialogFixture fixture(SettingsDialog::Languages);
    fixture.keepMeeting(QStringLiteral("Eins"), QDate(2027, 4, 12), {QStringLiteral("Anna Aal <anna@lmu.de>")});
    fixture.keepProfile(QStringLiteral("Dekanat"), QStringLiteral("Eva Beispiel"));
    QStringList misplaced;
    for (int page = SettingsDialog::Languages; page <= SettingsDialog::Data; ++page) {
        fixture.dialog.showPage(static_cast<SettingsDialog::Page>(page));
        if (page == SettingsDialog::Profiles)
            fixture.press("profileEditButton");
        if (page == SettingsDialog::People)
            fixture.press("keptSearchButton");
        QCOMPARE(namelessIn(fixture.dialog).join(u'\n'), QString());
        misplaced << misplacedIn(fixture.dialog, QStringLiteral("settingsList"));
    }
    QCOMPARE(misplaced.join(u'\n'), QString());
    QVERIFY(fixture.dialog.minimumSizeHint().width() <= 1280);
    QVERIFY(fixture.dialog.minimumSizeHint().height() <= 690);
}

void TestSettings::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void TestSettings::pictures()
{
    QFETCH(Language, language);
    DialogFixture fixture(SettingsDialog::Languages, language);
    const Plan plan = fixture.keepMeeting(QStringLiteral("Fakultätsrat im Januar"), QDate(2027, 1, 12), {QStringLiteral("Anna Aal <anna@lmu.de>")});
    for (const KeptDuty &duty : fixture.library.duties(plan.id))
        QVERIFY(fixture.library.setDuty(plan.id, duty.id, DutyState::Done).ok());
    fixture.keepProfile(QStringLiteral("Dekanat"), QStringLiteral("Eva Beispiel"));
    fixture.keepProfile(QStringLiteral("Eigene"), QStringLiteral("Eva Beispiel"));
    QVERIFY(fixture.library.saveTemplate({}, QStringLiteral("Fakultätsrat"), plan).ok());
    fixture.revisit(SettingsDialog::Languages);
    for (int page = SettingsDialog::Languages; page <= SettingsDialog::Data; ++page) {
        fixture.dialog.showPage(static_cast<SettingsDialog::Page>(page));
        if (page == SettingsDialog::People)
            fixture.press("keptSearchButton");
        takePicture(fixture.dialog, QStringLiteral("settings-%1").arg(page), language);
    }
    fixture.press("deleteEverythingButton");
    takePicture(fixture.dialog, QStringLiteral("settings-delete"), language);
    fixture.dialog.showPage(SettingsDialog::Profiles);
    fixture.press("profileEditButton");
    takePicture(fixture.dialog, QStringLiteral("settings-profile"), language);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
