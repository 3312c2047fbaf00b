// SPDX-License-Identifier: GPL-3.0-or-later
// The recipients in the real wizard, by object name and keys: paste, drop, open, and what becomes of them.
#include "people_fixture.h"
#include "wizard_steps.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QUrl>

using namespace einlass;

class TestRecipients : public QObject
{
    Q_OBJECT

private slots:
    void pastedTextIsAdded();
    void droppedFilesAreRead();
    void openedFileIsRead();
    void brokenFilesAreSaid();
    void theAccountAddsUp();
    void recipientsAreJudged();
    void privateAddressIsNoDeadEnd();
    void privateAddressKeepsOtherAccess();
    void listsAreMoved();
    void domainsNameTheirPeople();
};

void TestRecipients::pastedTextIsAdded()
{
    PeopleFixture window;
    window.paste(QStringLiteral("Müller, Anna <anna@lmu.de>; jan@cuni.cz"));
    QVERIFY(window.edit->toPlainText().contains(QStringLiteral("anna@lmu.de")));
    window.key(Qt::Key_Tab);
    QTRY_COMPARE(window.recipients(), (QStringList{QStringLiteral("\"Müller, Anna\" <anna@lmu.de>"), QStringLiteral("jan@cuni.cz")}));
    QCOMPARE(window.cell(0, 0), QStringLiteral("Müller, Anna"));
    QCOMPARE(window.cell(0, 1), QStringLiteral("anna@lmu.de"));
    QVERIFY(window.edit->toPlainText().isEmpty());
}

void TestRecipients::droppedFilesAreRead()
{
    PeopleFixture window;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(window.fileWith("kurs.csv", "Vorname;Nachname;E-Mail\nJ\xF6rg;Gro\xDF;joerg@lmu.de\n")),
                   QUrl::fromLocalFile(window.fileWith("frage.eml", "Message-ID: <1@x>\nFrom: Eva <eva@lmu.de>\nTo: a@lmu.de\n\nb@gmx.de\n"))});
    window.drop(files);
    QTRY_COMPARE(window.recipients(), (QStringList{QStringLiteral("Jörg Groß <joerg@lmu.de>"), QStringLiteral("Eva <eva@lmu.de>"), QStringLiteral("a@lmu.de")}));
    QMimeData text;
    text.setText(QStringLiteral("kai@lmu.de"));
    window.drop(text);
    QCOMPARE(window.edit->toPlainText(), QStringLiteral("kai@lmu.de"));
}

void TestRecipients::openedFileIsRead()
{
    PeopleFixture window;
    window.files.answer = window.fileWith("liste.csv", "Kurs: Analysis\n\"Name\",\"E-Mail\",\"Bemerkung\"\n\"M\xC3\xBCller, Anna\",\"anna@lmu.de\",\"x@y.de fragen\"\n");
    window.press("openRecipientsButton");
    QTRY_COMPARE(window.recipients(), QStringList{QStringLiteral("\"Müller, Anna\" <anna@lmu.de>")});
    const auto *aside = window.find<QLabel>("recipientsAside");
    QVERIFY(aside->isVisible() && aside->text().contains(QStringLiteral("x@y.de fragen")) && aside->text().contains(u'3'));
    window.files.answer.clear();
    window.press("openRecipientsButton");
    QCOMPARE(window.recipients().size(), 1);
}

void TestRecipients::brokenFilesAreSaid()
{
    PeopleFixture window;
    for (const QString &file : {window.fileWith("a.xlsx", "PK\x03\x04"), window.fileWith("b.txt", ""), window.path("nowhere.csv"), window.folder.path()}) {
        window.files.answer = file;
        window.press("openRecipientsButton");
        QTRY_VERIFY2(!window.find<QProgressBar>("recipientsProgress")->isVisible() && !window.status().isEmpty(), qPrintable(file));
        QVERIFY(window.recipients().isEmpty());
    }
}

void TestRecipients::theAccountAddsUp()
{
    PeopleFixture window;
    window.write(QStringLiteral("a@lmu.de\nb@lmu.de\nA <a@lmu.de>\nkaputt@"));
    QVERIFY2(window.status().contains(QStringLiteral("Read: 4. Added: 3. Duplicates: 1. To correct: 1.")), qPrintable(window.status()));
    QVERIFY(window.cell(2, 3).contains(QStringLiteral("Line 4")));
    window.write(QStringLiteral("b@lmu.de, c@lmu.de"));
    QVERIFY2(window.status().contains(QStringLiteral("Read: 2. Added: 1.")), qPrintable(window.status()));
}

void TestRecipients::privateAddressIsNoDeadEnd()
{
    PeopleFixture window;
    window.write(QStringLiteral("Jan Novák <jan@gmx.de>\nEva <eva@web.de>"));
    window.table->selectRow(0);
    QVERIFY(window.find<QWidget>("privateAddressPanel")->isVisible());
    window.press("copyRequestButton");
    const QString letter = QGuiApplication::clipboard()->text();
    QVERIFY2(letter.contains(QStringLiteral("Guten Tag Jan Novák")) && letter.contains(QStringLiteral("Dear Jan Novák")), qPrintable(letter));
    QVERIFY(letter.contains(QStringLiteral("Sitzung")) && letter.contains(QStringLiteral("Eva Beispiel")) && !letter.contains(QStringLiteral("{{")));

    window.press("throughInstitutionButton");
    QCOMPARE(window.recipients().first(), QStringLiteral("Jan Novák <jan@gmx.de>"));
    type(window.find<QLineEdit>("officeEdit"), QStringLiteral("sekretariat@cuni.cz"));
    window.press("throughInstitutionButton");
    QCOMPARE(window.recipients().first(), QStringLiteral("Jan Novák <sekretariat@cuni.cz>"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Jan Novák")));

    window.table->selectRow(1);
    window.press("holdInDfnconfButton");
    QVERIFY(!window.model.plan().tool);
    type(window.find<QLineEdit>("privateReasonEdit"), QStringLiteral("Sie ist im Ruhestand und gehört keiner Einrichtung an."));
    window.press("holdInDfnconfButton");
    QCOMPARE(window.model.plan().tool, std::optional(Tool::Dfnconf));
    QCOMPARE(window.model.plan().reasons.at(QStringLiteral("D12")), QStringLiteral("Eva: Sie ist im Ruhestand und gehört keiner Einrichtung an."));
    for (const Finding &finding : window.model.evaluation().findings)
        QVERIFY(finding.clause != QLatin1String("D12") || !finding.open);
}

void TestRecipients::privateAddressKeepsOtherAccess()
{
    PeopleFixture window;
    window.model.update([](Plan &plan) {
        plan.tool = Tool::Zoom;
        plan.access.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012");
    });
    window.write(QStringLiteral("eva@web.de"));
    window.table->selectRow(0);
    type(window.find<QLineEdit>("privateReasonEdit"), QStringLiteral("Sie ist im Ruhestand."));
    window.press("holdInMeetButton");
    QCOMPARE(window.model.plan().tool, std::optional(Tool::Zoom));
    QVERIFY(!window.model.plan().access.link.isEmpty());
    QVERIFY(window.model.plan().reasons.at(QStringLiteral("D12")).contains(QStringLiteral("Ruhestand")));
}

void TestRecipients::listsAreMoved()
{
    PeopleFixture window;
    window.write(QStringLiteral("anna@lmu.de\nanalysis2@lists.lrz.de"));
    window.table->selectRow(1);
    window.press("recipientsToListsButton");
    QCOMPARE(window.recipients(), QStringList{QStringLiteral("anna@lmu.de")});
    QCOMPARE(window.model.plan().participants.lists.size(), std::size_t(1));
    auto *address = window.find<QLineEdit>("listAddress-0");
    QCOMPARE(address->text(), QStringLiteral("analysis2@lists.lrz.de"));
    QVERIFY(address->accessibleDescription().contains(QStringLiteral("analysis2-owner@lists.lrz.de")));
    // Whom the host knows is asked first.
    auto *owner = window.find<QLineEdit>("listOwner-0");
    QVERIFY(!owner->accessibleName().isEmpty());
    type(owner, QStringLiteral("Sekretariat Analysis"));
    QCOMPARE(window.model.plan().participants.lists.front().owner, QStringLiteral("Sekretariat Analysis"));
    QVERIFY(address->accessibleDescription().contains(QStringLiteral("Sekretariat Analysis")));
}

void TestRecipients::domainsNameTheirPeople()
{
    PeopleFixture window;
    window.write(QStringLiteral("Jan Novák <jan@cuni.cz>\npetr@cuni.cz\na@tum.de\nb@tum.de\nc@tum.de\nd@tum.de\ne@tum.de"));
    auto *domains = window.find<QListWidget>("domainsList");
    QCOMPARE(domains->item(0)->text(), QStringLiteral("cuni.cz – Jan Novák; petr@cuni.cz"));
    QVERIFY(domains->item(1)->text().contains(QStringLiteral("and 1 more")));
    window.tabTo("domainsList");
    window.key(Qt::Key_Space);
    window.key(Qt::Key_Down);
    window.key(Qt::Key_Space);
    QCOMPARE(window.model.plan().confirmations.officialDomains, (QStringList{QStringLiteral("cuni.cz"), QStringLiteral("tum.de")}));
}

void TestRecipients::recipientsAreJudged()
{
    WindowFixture window;
    answerFirstPages(window);
    pressNext(window);
    auto *edit = window.find<QPlainTextEdit>("recipientsEdit");
    type(edit, QStringLiteral("anna@lmu.de; Jan Novák <jan@cuni.cz>, hans@gmail.com\nkaputt@@"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QTRY_COMPARE(window.model.plan().participants.recipients.size(), 4);
    QVERIFY(edit->toPlainText().isEmpty());
    auto *table = window.find<QTableView>("recipientsTable");
    QCOMPARE(table->model()->rowCount(), 4);
    auto *domains = window.find<QListWidget>("domainsList");
    QCOMPARE(domains->count(), 1);
    domains->setFocus();
    QTest::keyClick(domains, Qt::Key_Space);
    QCOMPARE(window.model.plan().confirmations.officialDomains, QStringList{QStringLiteral("cuni.cz")});
    QTest::keyClick(domains, Qt::Key_Space);
    QVERIFY(window.model.plan().confirmations.officialDomains.isEmpty());
    // The same address again is not a second recipient.
    type(edit, QStringLiteral("ANNA@LMU.DE"));
    pressNext(window);
    QVERIFY(window.model.plan().participants.recipients.size() >= 4);
    window.wizard.back();
    const auto size = window.model.plan().participants.recipients.size();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(window.model.plan().participants.recipients.size(), size - 1);
}

QTEST_MAIN(TestRecipients)
#include "tst_recipients.moc"
