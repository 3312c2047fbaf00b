// SPDX-License-Identifier: GPL-3.0-or-later
// The set-up page: what the tool handed out comes back as text, file or link and is compared.
#include "pages/setup_page.h"
#include "plan/plan_file.h"
#include "wizard_steps.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

using namespace einlass;

class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void openedFileIsComparedAndTaken();
    void droppedFileOfAnotherToolIsNotTaken();
    void plansAndSeveralFilesAreSaid();
    void openLinksBecomeEncrypted();
    void openLinkOfAFileIsOffered();
    void roomOfAnotherGroupIsSaid();
    void roomOfTheSameTitleIsSaid();
    void nothingOfTheOldPlanStays();
};

namespace {

const QByteArray invitation = "Thema: Analysis II\nZeit: 13.4.2027 10:15\nZoom-Meeting beitreten\nhttp://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1\n"
                              "Meeting-ID: 600 0000 0012\nKenncode: 123456\n";

class SetupFixture : public WindowFixture
{
public:
    explicit SetupFixture(Tool tool)
    {
        pressNext(*this);
        model.update([tool](Plan &plan) {
            fillFinished(plan);
            plan.title = QStringLiteral("Analysis II");
            plan.tool = tool;
        });
        wizard.goTo(EinlassWizard::SetUp);
        if (wizard.currentId() != EinlassWizard::SetUp)
            qFatal("the set-up is not reached");
        field = find<QPlainTextEdit>("pasteInvitation");
        link = find<QLineEdit>("accessLink");
        page = static_cast<SetupPage *>(wizard.page(EinlassWizard::SetUp));
    }
    QString fileWith(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    void dropFiles(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDropEvent dropped(field->viewport()->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(field->viewport()->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QCoreApplication::sendEvent(field->viewport(), &dropped);
    }
    QString report() const
    {
        const auto *label = page->findChild<QLabel *>(QStringLiteral("pasteReport"));
        return label->isVisible() ? label->text() : QString();
    }
    QString textIn(const char *name) const
    {
        const auto *line = page->findChild<QWidget *>(QLatin1String(name));
        return line->isVisible() ? line->findChild<QLabel *>(QStringLiteral("statusText"))->text() : QString();
    }

    QPlainTextEdit *field;
    QLineEdit *link;
    SetupPage *page;
};

} // namespace

void TestSetup::openedFileIsComparedAndTaken()
{
    SetupFixture window(Tool::Zoom);
    window.files.answer = window.fileWith("einladung.txt", invitation);
    QTest::keyClick(window.find<QAbstractButton>("pasteInvitationOpen"), Qt::Key_Space);
    QTRY_VERIFY(!window.report().isEmpty());
    QVERIFY2(window.report().contains(QStringLiteral("Taken over: link, meeting ID and code.")), qPrintable(window.report()));
    // Planned for the 12th.
    QVERIFY2(window.report().contains(QStringLiteral("Other than planned:")), qPrintable(window.report()));
    QVERIFY(window.report().contains(QStringLiteral("https:")) && !window.report().contains(QStringLiteral("123456")));
    QCOMPARE(window.model.plan().access.link, QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"));
    QCOMPARE(window.model.plan().access.meetingId, QStringLiteral("60000000012"));
    QCOMPARE(window.model.plan().schedule.start->date, QDate(2027, 4, 12));
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("123456"));
    QCOMPARE(window.model.secrets().linkSecret, QStringLiteral("abc.1"));
    QVERIFY(window.textIn("invitationSource").contains(QStringLiteral("einladung.txt")));
}

void TestSetup::droppedFileOfAnotherToolIsNotTaken()
{
    SetupFixture window(Tool::Meet);
    const Plan plan = window.model.plan();
    const AccessSecrets secrets = window.model.secrets();
    window.dropFiles({window.fileWith("einladung.txt", invitation)});
    QTRY_VERIFY2(window.report().contains(QStringLiteral("Nothing was taken over.")), qPrintable(window.report()));
    QVERIFY(window.model.plan() == plan && window.model.secrets() == secrets);
    // Neither now nor a moment later.
    QTest::qWait(400);
    QVERIFY(!window.report().isEmpty());
}

void TestSetup::plansAndSeveralFilesAreSaid()
{
    SetupFixture window(Tool::Zoom);
    const Plan before = window.model.plan();
    window.dropFiles({window.fileWith("x.einlass.json", writePlan(Plan{}))});
    QVERIFY2(window.textIn("invitationSource").contains(QStringLiteral("x.einlass.json")), qPrintable(window.textIn("invitationSource")));
    window.dropFiles({window.fileWith("a.txt", invitation), window.fileWith("b.txt", invitation)});
    QVERIFY(window.textIn("invitationSource").contains(u'2'));
    window.dropFiles({window.fileWith("a.pdf", "%PDF-1.7 x")});
    QTRY_VERIFY(window.textIn("invitationSource").contains(QStringLiteral("a.pdf: ")));
    QCOMPARE(window.model.plan(), before);
    QVERIFY(window.report().isEmpty());
}

void TestSetup::openLinksBecomeEncrypted()
{
    SetupFixture window(Tool::Meet);
    window.link->selectAll();
    type(window.link, QStringLiteral("http://meet.lrz.de/Raum77blau"));
    QCOMPARE(window.model.plan().access.link, QStringLiteral("https://meet.lrz.de/Raum77blau"));
    QVERIFY2(window.textIn("linkSecured").contains(QStringLiteral("https:")), qPrintable(window.textIn("linkSecured")));
    QTest::keyClick(window.link, Qt::Key_Tab);
    QCOMPARE(window.link->text(), QStringLiteral("https://meet.lrz.de/Raum77blau"));
    QVERIFY(!window.find<QAbstractButton>("secureLinkButton")->isVisible());
    window.link->selectAll();
    type(window.link, QStringLiteral("http://example.org/x"));
    QCOMPARE(window.model.plan().access.link, QStringLiteral("http://example.org/x"));
    QVERIFY(window.textIn("linkSecured").isEmpty());
}

void TestSetup::openLinkOfAFileIsOffered()
{
    SetupFixture window(Tool::Meet);
    window.model.update([](Plan &plan) { plan.access.link = QStringLiteral("http://meet.lrz.de/Raum77blau"); });
    QVERIFY(window.textIn("linkSecured").contains(QStringLiteral("http:")));
    auto *button = window.find<QAbstractButton>("secureLinkButton");
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(window.model.plan().access.link, QStringLiteral("https://meet.lrz.de/Raum77blau"));
    QVERIFY(!button->isVisible());
}

void TestSetup::roomOfAnotherGroupIsSaid()
{
    SetupFixture window(Tool::Dfnconf);
    std::vector<RoomUse> uses{{Tool::Dfnconf, QStringLiteral("97912345"), QStringLiteral("Seminar \u202eX"), QDate(2027, 2, 9), QStringLiteral("other")}};
    window.page->setRoomUses([&uses] { return uses; });
    QVERIFY(window.textIn("roomNotice").isEmpty());
    type(window.link, QStringLiteral("97912345"));
    const QString said = window.textIn("roomNotice");
    QVERIFY2(said.contains(QStringLiteral("“Seminar X”")) && said.contains(QStringLiteral("97912345")) && said.contains(QStringLiteral("2027"))
                 && said.contains(QStringLiteral("new group")), qPrintable(said));
    uses.front().until.reset();
    type(window.link, QStringLiteral("6"));
    QVERIFY(window.textIn("roomNotice").isEmpty());
    QTest::keyClick(window.link, Qt::Key_Backspace);
    QVERIFY(window.textIn("roomNotice").contains(QStringLiteral("97912345")));
    QVERIFY(!window.textIn("roomNotice").contains(QStringLiteral("until")));
}

void TestSetup::roomOfTheSameTitleIsSaid()
{
    SetupFixture window(Tool::Dfnconf);
    window.model.update([](Plan &plan) { plan.id = QStringLiteral("mine"); });
    window.page->setRoomUses([] {
        return std::vector<RoomUse>{{Tool::Dfnconf, QStringLiteral("97912345"), QStringLiteral("Analysis II"), {}, QStringLiteral("last term")},
                                    {Tool::Dfnconf, QStringLiteral("97954321"), QStringLiteral("x"), {}, QStringLiteral("mine")}};
    });
    type(window.link, QStringLiteral("97912345"));
    QVERIFY(window.textIn("roomNotice").contains(QStringLiteral("term")));
    window.link->selectAll();
    type(window.link, QStringLiteral("97954321"));
    QVERIFY(window.textIn("roomNotice").isEmpty());
}

void TestSetup::nothingOfTheOldPlanStays()
{
    SetupFixture window(Tool::Zoom);
    window.field->setPlainText(QString::fromUtf8(invitation));
    QTRY_VERIFY(!window.report().isEmpty());
    Plan other;
    fillFinished(other);
    other.tool = Tool::Zoom;
    window.openInstead(window.fileWith("x.einlass.json", writePlan(other)));
    QTRY_VERIFY(window.field->toPlainText().isEmpty());
    QVERIFY(window.model.plan().access.link.isEmpty() && window.model.secrets().isEmpty());
    window.wizard.goTo(EinlassWizard::SetUp);
    QVERIFY(window.report().isEmpty());
}

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
