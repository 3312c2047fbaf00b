// SPDX-License-Identifier: GPL-3.0-or-later
// The settings as a whole, languages and additions to the lists, by object names and keys.
#include "settings/library_settings.h"
#include "settings_dialog_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace einlass;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void pagesByKeyboard();
    void interfaceLanguage();
    void documentLanguages();
    void providersAreAdded();
    void providersOutlastTheWindow();
    void providersThatAreRefused();
    void withoutALibrary();
    void controlsHaveNames();
    void pictures_data();
    void pictures();
};

void TestSettings::pagesByKeyboard()
{
    SettingsDialogFixture fixture(SettingsDialog::Languages);
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
    SettingsDialogFixture fixture(SettingsDialog::Languages);
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
    SettingsDialogFixture fixture(SettingsDialog::Languages);
    QVERIFY(!findIn<QCheckBox>(fixture.dialog, "defaultGermanCheck")->isEnabled());
    const QString id = fixture.keepProfile(QStringLiteral("Dekanat"), QStringLiteral("Eva Beispiel"));
    fixture.revisit(SettingsDialog::Languages);
    fixture.press("defaultEnglishCheck");
    QCOMPARE(fixture.library.profiles().front().languages, std::vector<Language>{Language::German});
    // The last one cannot be taken away.
    fixture.press("defaultGermanCheck");
    QCOMPARE(fixture.library.profiles().front().languages, std::vector<Language>{Language::English});
    QCOMPARE(fixture.library.profiles().front().id, id);
}

void TestSettings::providersAreAdded()
{
    SettingsDialogFixture fixture(SettingsDialog::Addresses);
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
    SettingsDialogFixture fixture(SettingsDialog::Addresses);
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
    SettingsDialogFixture fixture(SettingsDialog::Languages);
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
    SettingsDialogFixture fixture(SettingsDialog::Languages, language);
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
