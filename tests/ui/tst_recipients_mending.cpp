// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients that cannot stay as they are: mended in place, copied out, left out.
#include "people_fixture.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace einlass;

class TestRecipientsMending : public QObject
{
    Q_OBJECT

private slots:
    void enterTakesWhatWasMeant();
    void cellsAreEditedInPlace();
    void badOnesAreCopiedLeftOutPutBack();
};

void TestRecipientsMending::enterTakesWhatWasMeant()
{
    PeopleFixture window;
    window.write(QStringLiteral("Eva <eva@physik.uni-meunchen.de>\njörg@lmu.de\nanna(at)lmu.de\nkai@lmu"));
    window.tabTo("recipientsTable");
    window.key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(window.find<QLabel>("recipientReason")->text().contains(QStringLiteral("eva@physik.uni-muenchen.de")));
    for (int i = 0; i < 3; ++i) {
        window.key(Qt::Key_Return);
        window.key(Qt::Key_Down);
    }
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::People));
    QCOMPARE(window.recipients().mid(0, 3), (QStringList{QStringLiteral("Eva <eva@physik.uni-muenchen.de>"), QStringLiteral("joerg@lmu.de"), QStringLiteral("anna@lmu.de")}));
    window.press("takeSuggestionButton");
    QCOMPARE(window.recipients().last(), QStringLiteral("kai@lmu.de"));
    window.write(QStringLiteral("Name;E-Mail\n\"Groß, Uli\";uli(at)lmu.de\n"));
    window.table->selectRow(4);
    window.press("takeSuggestionButton");
    QCOMPARE(window.recipients().last(), QStringLiteral("\"Groß, Uli\" <uli@lmu.de>"));
}

void TestRecipientsMending::cellsAreEditedInPlace()
{
    PeopleFixture window;
    window.write(QStringLiteral("Eva <eva@>\nanna@lmu.de"));
    window.tabTo("recipientsTable");
    window.key(Qt::Key_Home, Qt::ControlModifier);
    window.key(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(window.wizard.focusWidget()));
    auto *cell = qobject_cast<QLineEdit *>(window.wizard.focusWidget());
    cell->selectAll();
    type(cell, QStringLiteral("Eva Groß <eva@lmu.de>"));
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(window.recipients().first(), QStringLiteral("Eva Groß <eva@lmu.de>"));
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::People));
    QTRY_COMPARE(window.wizard.focusWidget(), window.table);
    // The name alone, and an address that stands there already.
    window.table->setCurrentIndex(window.table->model()->index(1, 0));
    QVERIFY(window.table->model()->setData(window.table->model()->index(1, 0), QStringLiteral("Müller, Anna"), Qt::EditRole));
    QTRY_COMPARE(window.recipients().last(), QStringLiteral("\"Müller, Anna\" <anna@lmu.de>"));
    QVERIFY(window.table->model()->setData(window.table->model()->index(1, 1), QStringLiteral("eva@lmu.de"), Qt::EditRole));
    QTRY_COMPARE(window.recipients(), QStringList{QStringLiteral("Eva Groß <eva@lmu.de>")});
}

void TestRecipientsMending::badOnesAreCopiedLeftOutPutBack()
{
    PeopleFixture window;
    window.write(QStringLiteral("anna@lmu.de\nkaputt@\nx@mailinator.com\nbob@gmx.de"));
    window.press("copyBadButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kaputt@\nx@mailinator.com"));
    auto *only = window.find<QCheckBox>("onlyOpenCheck");
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QCOMPARE(window.table->model()->rowCount(), 3);
    window.press("removeBadButton");
    QCOMPARE(window.recipients(), (QStringList{QStringLiteral("anna@lmu.de"), QStringLiteral("bob@gmx.de")}));
    QCOMPARE(window.wizard.focusWidget()->objectName(), QStringLiteral("putBackButton"));
    window.key(Qt::Key_Space);
    QCOMPARE(window.recipients().size(), 4);
    QTest::keyClick(only, Qt::Key_Space);
    QCOMPARE(window.table->model()->rowCount(), 4);
    window.table->setFocus();
    window.table->selectRow(1);
    window.key(Qt::Key_Delete);
    QCOMPARE(window.recipients().size(), 3);
    QCOMPARE(window.table->currentIndex().row(), 1);
    window.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("x@mailinator.com"));
}

QTEST_MAIN(TestRecipientsMending)
#include "tst_recipients_mending.moc"
