// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people type and paste them.
#include "widgets/date_field.h"
#include "widgets/moment_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace einlass;

namespace {

const LocalTime shown{QDate(2026, 11, 28), QTime(10, 15)};

/// A field with the focus, and another one behind it.
struct Form
{
    explicit Form(QLocale::Language language, MomentEdit::Part part = MomentEdit::Part::DateAndTime)
        : moment(new MomentEdit(QStringLiteral("m"), part)), behind(new QPushButton(QStringLiteral("x")))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(moment);
        layout->addWidget(behind);
        moment->retranslate(QLocale(language));
        moment->setShown(shown);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the focus");
        moment->setFocus(Qt::TabFocusReason);
    }

    QWidget window;
    MomentEdit *moment;
    QPushButton *behind;
};

} // namespace

class TestMomentEdit : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsTyped_data();
    void takesWhatIsTyped();
    void replacesEverything();
    void takesWhatIsPasted();
    void leavesWhatIsNoDate();
    void changesOnePartAlone();
    void takesAWholeDateInAnyPart();
    void readsADateAloneLikewise_data();
    void readsADateAloneLikewise();
};

void TestMomentEdit::takesWhatIsTyped_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<LocalTime>("expected");
    const auto row = [](const char *typed, const QDate &date, const QTime &time = shown.time) {
        for (const QLocale::Language language : {QLocale::German, QLocale::English})
            QTest::addRow("%s, %s", typed, language == QLocale::German ? "de" : "en") << language << QString::fromUtf8(typed) << LocalTime{date, time};
    };
    row("17.12.2026 16:00", QDate(2026, 12, 17), QTime(16, 0));
    row("17.12.2026, 16:00", QDate(2026, 12, 17), QTime(16, 0));
    row("5.1.2027 9:30", QDate(2027, 1, 5), QTime(9, 30));
    row("31.12.2026", QDate(2026, 12, 31));
    row("31.1.2027", QDate(2027, 1, 31));
    row("2026-12-17 08:00", QDate(2026, 12, 17), QTime(8, 0));
    row("17.12.26", QDate(2026, 12, 17));
    row("14 January 2027 18:00", QDate(2027, 1, 14), QTime(18, 0));
    row("14. Januar 2027 18:00", QDate(2027, 1, 14), QTime(18, 0));
}

void TestMomentEdit::takesWhatIsTyped()
{
    QFETCH(const QLocale::Language, language);
    QFETCH(const QString, typed);
    QFETCH(const LocalTime, expected);
    Form form(language);
    QTest::keyClicks(form.moment, typed);
    QTest::keyClick(form.moment, Qt::Key_Tab);
    QCOMPARE(form.moment->moment(), expected);
    QVERIFY(form.behind->hasFocus());
}

void TestMomentEdit::replacesEverything()
{
    Form form(QLocale::German);
    QSignalSpy edited(form.moment, &MomentEdit::edited);
    QTest::keyClick(form.moment, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(form.moment, QStringLiteral("17.12.2026 16:00"));
    QTest::keyClick(form.moment, Qt::Key_Return);
    QCOMPARE(form.moment->moment(), (LocalTime{QDate(2026, 12, 17), QTime(16, 0)}));
    // On the way there, too, nothing was said that nobody meant.
    for (const QList<QVariant> &said : edited)
        QVERIFY(said.front().value<LocalTime>().date >= QDate(2026, 1, 1));
}

void TestMomentEdit::takesWhatIsPasted()
{
    Form form(QLocale::English, MomentEdit::Part::Date);
    QGuiApplication::clipboard()->setText(QStringLiteral("Donnerstag, 17. Dezember 2026"));
    QTest::keyClick(form.moment, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.moment->moment().date, QDate(2026, 12, 17));
}

void TestMomentEdit::leavesWhatIsNoDate()
{
    Form form(QLocale::German);
    QGuiApplication::clipboard()->setText(QStringLiteral("30. Februar 2027"));
    QTest::keyClick(form.moment, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.moment->moment(), shown);
    form.behind->setFocus();
    QCOMPARE(form.moment->moment(), shown);
}

void TestMomentEdit::changesOnePartAlone()
{
    Form form(QLocale::German);
    form.moment->setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClicks(form.moment, QStringLiteral("45"));
    form.behind->setFocus();
    QCOMPARE(form.moment->moment(), (LocalTime{shown.date, QTime(10, 45)}));
    form.moment->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(form.moment, QStringLiteral("3"));
    QTest::keyClick(form.moment, Qt::Key_Tab);
    form.behind->setFocus();
    QCOMPARE(form.moment->moment(), (LocalTime{QDate(2026, 11, 3), QTime(10, 45)}));
}

void TestMomentEdit::readsADateAloneLikewise_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    const QDate date(2027, 3, 31);
    for (const char *typed : {"31.03.2027", "31.3.27", "31 March 2027", "2027-03-31"})
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << date;
    QTest::addRow("reads two ways") << QStringLiteral("03/12/2027") << QDate();
    QTest::addRow("is none") << QStringLiteral("30.02.2027") << QDate();
}

void TestMomentEdit::readsADateAloneLikewise()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, expected);
    DateField field(QStringLiteral("d"));
    field.retranslate(QLocale(QLocale::German));
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    auto *line = field.findChild<QLineEdit *>(QStringLiteral("d"));
    line->setFocus();
    QSignalSpy edited(&field, &DateField::edited);
    QTest::keyClicks(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field.date().value_or(QDate()), expected);
    QCOMPARE(line->text(), expected.isValid() ? QStringLiteral("31.03.2027") : typed);
    // On the way there nothing was said that nobody meant.
    for (const QList<QVariant> &said : edited)
        QCOMPARE(said.front().value<std::optional<QDate>>().value_or(expected), expected);
}

void TestMomentEdit::takesAWholeDateInAnyPart()
{
    const LocalTime meant{QDate(2026, 12, 17), QTime(16, 0)};
    for (const auto section : {QDateTimeEdit::MinuteSection, QDateTimeEdit::HourSection, QDateTimeEdit::YearSection, QDateTimeEdit::MonthSection}) {
        Form form(QLocale::German);
        form.moment->setSelectedSection(section);
        QTest::keyClicks(form.moment, QStringLiteral("17.12.2026 16:00"));
        QTest::keyClick(form.moment, Qt::Key_Tab);
        QCOMPARE(form.moment->moment(), meant);
    }
    Form form(QLocale::English);
    form.moment->findChild<QLineEdit *>()->deselect();
    QTest::keyClicks(form.moment, QStringLiteral("17.12.2026 16:00"));
    form.behind->setFocus();
    QCOMPARE(form.moment->moment(), meant);
}

QTEST_MAIN(TestMomentEdit)
#include "tst_moment_edit.moc"
