// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting that starts with a file, a link or a long text that was dropped or opened.
#include "plan/plan_file.h"
#include "wizard_steps.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QUrl>

using namespace einlass;

class TestBeginFiles : public QObject
{
    Q_OBJECT

private slots:
    void openedFileFillsThePlan();
    void droppedFileFillsThePlan_data();
    void droppedFileFillsThePlan();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void severalFilesAreNotGuessed();
    void droppedPlanIsOpened();
    void droppedLinkIsRead();
    void hiddenLinksAreRead();
    void longTextIsReadApart();
    void readingEndsWithThePlan();
};

namespace {

const QByteArray calendarFile =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Analysis II\r\n"
    "DTSTART;TZID=Europe/Berlin:20270412T101500\r\nDTEND;TZID=Europe/Berlin:20270412T114500\r\n"
    "RRULE:FREQ=WEEKLY;COUNT=4\r\nDESCRIPTION:Zoom-Meeting beitreten\\nhttp://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1"
    "\\nMeeting-ID: 600 0000 0012\\nKenncode: 123456\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
const QByteArray text = "Thema: Analysis II\nZoom-Meeting beitreten\nhttps://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1\n"
                        "Meeting-ID: 600 0000 0012\nKenncode: 123456\n";

class BeginFixture : public WindowFixture
{
public:
    BeginFixture()
    {
        QTest::keyClick(find<QRadioButton>("beginPaste"), Qt::Key_Space);
        field = find<QPlainTextEdit>("pasteEdit");
    }
    QString fileWith(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    void drop(const QMimeData &data, QWidget *on)
    {
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &dropped);
    }
    void dropFiles(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        drop(data, field->viewport());
    }
    void open(const QString &path)
    {
        files.answer = path;
        QTest::keyClick(find<QAbstractButton>("pasteEditOpen"), Qt::Key_Space);
    }
    /// What stands beside the field.
    QString status() const
    {
        const auto *label = field->parentWidget()->findChild<QLabel *>(QStringLiteral("statusText"));
        return label->isVisible() ? label->text() : QString();
    }
    bool found() const { return status().endsWith(QStringLiteral("was read.")); }

    QPlainTextEdit *field;
};

} // namespace

/// A calendar file says everything about dates and tool: neither is asked again.
void TestBeginFiles::openedFileFillsThePlan()
{
    BeginFixture window;
    window.open(window.fileWith("termin.ics", calendarFile));
    QTRY_VERIFY2(window.found(), qPrintable(window.status()));
    QVERIFY(window.find<QWidget>("invitationSummary")->isVisible());
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    const Plan &plan = window.model.plan();
    QCOMPARE(plan.title, QStringLiteral("Analysis II"));
    QCOMPARE(plan.schedule.start, std::optional(LocalTime{QDate(2027, 4, 12), QTime(10, 15)}));
    QCOMPARE(plan.schedule.durationMinutes, 90);
    QCOMPARE(plan.schedule.recurrence, QStringLiteral("FREQ=WEEKLY;COUNT=4"));
    QCOMPARE(plan.access.link, QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"));
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("123456"));
    QVERIFY(window.status().isEmpty());
    type(window.find<QLineEdit>("hostNameEdit"), QStringLiteral("Jörg Müller"));
    type(window.find<QLineEdit>("hostEmailEdit"), QStringLiteral("j.mueller@lmu.de"));
    // So many that Zoom needs no reason.
    window.model.update([](Plan &plan) { plan.participants.expected = 150; });
    QList<int> asked;
    while (window.wizard.nextId() != -1 && window.wizard.currentId() != EinlassWizard::Check) {
        pressNext(window);
        asked << window.wizard.currentId();
    }
    QVERIFY(asked.contains(EinlassWizard::People) && asked.contains(EinlassWizard::Check));
    QVERIFY2(!asked.contains(EinlassWizard::Schedule), qPrintable(QDebug::toString(asked)));
    QVERIFY2(!asked.contains(EinlassWizard::Tool), qPrintable(QDebug::toString(asked)));
    // Whoever wants to see the answers can.
    window.wizard.goTo(EinlassWizard::Occasion);
    window.wizard.goTo(EinlassWizard::Schedule);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Schedule));
    // What is open on the page is asked.
    window.wizard.goTo(EinlassWizard::Content);
    window.model.update([](Plan &plan) { plan.content = {Content::Classified}; });
    QCOMPARE(window.model.evaluation().of(Tool::Zoom).verdict, Verdict::RuledOut);
    QCOMPARE(window.wizard.nextId(), int(EinlassWizard::Tool));
}

void TestBeginFiles::droppedFileFillsThePlan_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << "a.txt" << text;
    QTest::newRow("UTF-16") << "a.txt" << QByteArray("\xFF\xFE", 2).append(reinterpret_cast<const char *>(QString::fromUtf8(text).utf16()), 2 * QString::fromUtf8(text).size());
    QTest::newRow("web page") << "a.html" << QByteArray("<p>Thema: Analysis II</p><p>Zoom-Meeting beitreten</p><a href=\"https://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1\">hier</a><img src=\"http://x.example/y.png\"><p>Kenncode: 123456</p>");
    QTest::newRow("mail") << "a.eml" << QByteArray("MIME-Version: 1.0\r\nFrom: a@lmu.de\r\nSubject: WG: Analysis II\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n").append(text);
    QTest::newRow("calendar") << "a.ics" << calendarFile;
}

void TestBeginFiles::droppedFileFillsThePlan()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    BeginFixture window;
    // Anywhere on the page, whatever is chosen there.
    QTest::keyClick(window.find<QRadioButton>("beginNew"), Qt::Key_Space);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(window.fileWith(qPrintable(name), content))});
    window.drop(data, window.wizard.currentPage());
    QVERIFY(window.find<QRadioButton>("beginPaste")->isChecked());
    QTRY_VERIFY2(window.found(), qPrintable(window.status()));
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    QCOMPARE(window.model.plan().title, QStringLiteral("Analysis II"));
    QCOMPARE(window.model.plan().access.link, QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"));
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("123456"));
}

void TestBeginFiles::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("Word") << "a.docx" << QByteArray("PK\x03\x04 word");
    QTest::newRow("Outlook") << "a.msg" << QByteArray("\xD0\xCF\x11\xE0 x");
    QTest::newRow("picture") << "a.txt" << QByteArray("\x89PNG\r\n");
    QTest::newRow("broken calendar") << "a.ics" << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n");
    QTest::newRow("not there") << "" << QByteArray();
}

void TestBeginFiles::whatCannotBeReadIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    BeginFixture window;
    window.field->setPlainText(QString::fromUtf8(text));
    QTRY_VERIFY(window.find<QWidget>("invitationSummary")->isVisible());
    window.open(name.isEmpty() ? window.path("nowhere.txt") : window.fileWith(qPrintable(name), content));
    QTRY_VERIFY2(window.status().contains(name.isEmpty() ? QStringLiteral("nowhere.txt") : name) && !window.status().contains(u'…'), qPrintable(window.status()));
    QVERIFY(!window.found());
    QVERIFY(!window.find<QWidget>("invitationSummary")->isVisible());
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Begin));
    // What is written next counts.
    window.field->setPlainText(QString::fromUtf8(text));
    QTRY_VERIFY(window.status().isEmpty());
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
}

void TestBeginFiles::severalFilesAreNotGuessed()
{
    BeginFixture window;
    window.dropFiles({window.fileWith("a.txt", text), window.fileWith("b.ics", calendarFile)});
    QTest::qWait(300);
    QVERIFY2(window.status().contains(u'2'), qPrintable(window.status()));
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Begin));
    QVERIFY(window.model.plan().title.isEmpty());
}

void TestBeginFiles::droppedPlanIsOpened()
{
    BeginFixture window;
    Plan plan;
    fillFinished(plan);
    window.dropFiles({window.fileWith("sitzung.einlass.json", writePlan(plan))});
    QTRY_COMPARE(window.model.plan().title, QStringLiteral("Sitzung"));
    QVERIFY(window.find<QRadioButton>("beginContinue")->isChecked());
}

void TestBeginFiles::droppedLinkIsRead()
{
    BeginFixture window;
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://meet.lrz.de/Seminarraum77"))});
    window.drop(data, window.field->viewport());
    QCOMPARE(window.field->toPlainText().trimmed(), QStringLiteral("https://meet.lrz.de/Seminarraum77"));
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    QCOMPARE(window.model.plan().tool, std::optional(Tool::Meet));
}

/// Out of a mail program: the link stands behind a word.
void TestBeginFiles::hiddenLinksAreRead()
{
    BeginFixture window;
    QMimeData data;
    data.setText(QStringLiteral("Zoom-Meeting beitreten\nhier"));
    data.setHtml(QStringLiteral("<p>Zoom-Meeting beitreten</p><a href=\"https://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1\">hier</a>"));
    window.drop(data, window.field->viewport());
    QTRY_VERIFY(window.status().contains(QStringLiteral("was read")));
    // The field is empty, which does not count for anything.
    QTest::qWait(300);
    QVERIFY(window.status().contains(QStringLiteral("was read")));
    pressNext(window);
    QCOMPARE(window.model.plan().access.link, QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"));
}

void TestBeginFiles::longTextIsReadApart()
{
    BeginFixture window;
    QMimeData data;
    data.setText(QString::fromUtf8(text).append(QString(50 * 1024 * 1024, u'x')));
    QElapsedTimer timer;
    timer.start();
    window.drop(data, window.field->viewport());
    const qint64 given = timer.elapsed();
    QVERIFY(window.field->toPlainText().isEmpty());
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Begin));
    QTRY_VERIFY_WITH_TIMEOUT(window.status().contains(QStringLiteral("was read")), 20'000);
    qInfo("50 million characters: %lld ms to take them, %lld ms until they were read", given, timer.elapsed());
    QVERIFY(given < 1000);
    pressNext(window);
    QCOMPARE(window.model.plan().title, QStringLiteral("Analysis II"));
}

void TestBeginFiles::readingEndsWithThePlan()
{
    BeginFixture window;
    QMimeData data;
    data.setText(QString::fromUtf8(text).append(QStringLiteral(" https://lmu-munich.zoom-x.de/j/60000000012 ").repeated(20'000)));
    window.drop(data, window.field->viewport());
    Plan plan;
    fillFinished(plan);
    window.wizard.openPlan(window.fileWith("sitzung.einlass.json", writePlan(plan)));
    QTest::qWait(1500);
    QCOMPARE(window.model.plan().title, QStringLiteral("Sitzung"));
    QVERIFY(!window.model.plan().tool);
    QVERIFY(!window.find<QWidget>("invitationSummary")->isVisible());
}

QTEST_MAIN(TestBeginFiles)
#include "tst_begin_files.moc"
