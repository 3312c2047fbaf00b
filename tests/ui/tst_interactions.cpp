// SPDX-License-Identifier: GPL-3.0-or-later
// How many clicks, field entries and key chords the usual ways to a meeting take, from the first window to
// what goes out. Each way has a budget; what it took is printed.
#include "home_fixture.h"

#include "texts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace einlass;

namespace {

/// Does what a host does, and counts it.
class Hand
{
public:
    explicit Hand(HomeFixture &program) : m_program(program) {}

    int count() const { return m_count; }
    QStringList steps() const { return m_steps; }

    /// A choice in a menu or its key: one chord.
    void act(const char *action)
    {
        note(action);
        auto *found = HomeFixture::find<QAction>(m_program.home(), action);
        if (!found->isEnabled())
            qFatal("%s cannot be done", action);
        found->trigger();
        settle();
    }
    void chooseTemplate(Occasion occasion)
    {
        note("a template");
        auto *menu = HomeFixture::find<QMenu>(m_program.home(), "templateMenu");
        emit menu->aboutToShow();
        for (const QAction *entry : menu->actions()) {
            if (entry->text() == textOf(occasion) || entry->text().startsWith(textOf(occasion) + QStringLiteral(" ("))) {
                const_cast<QAction *>(entry)->trigger();
                settle();
                return;
            }
        }
        qFatal("there is no such template");
    }
    void click(const char *name)
    {
        note(name);
        auto *button = control<QAbstractButton>(name);
        button->click();
        settle();
    }
    /// A field is filled in one go.
    void enter(const char *name, const QString &text)
    {
        note(name);
        auto *field = control<QWidget>(name);
        if (auto *spin = qobject_cast<QSpinBox *>(field)) {
            spin->selectAll();
            type(spin, text);
        } else if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
            edit->insertPlainText(text);
        } else {
            // Whatever stands there is written over, as after Tab.
            if (auto *line = qobject_cast<QLineEdit *>(field))
                line->selectAll();
            type(field, text);
        }
        QTest::qWait(250);
        settle();
    }
    void enterMoment(const char *name, const QDateTime &moment)
    {
        note(name);
        control<QDateTimeEdit>(name)->setDateTime(moment);
        settle();
    }
    /// The first of the ready phrases of a menu.
    void pick(const char *name)
    {
        note(name);
        auto *button = control<QToolButton>(name);
        emit button->menu()->aboutToShow();
        button->menu()->actions().first()->trigger();
        settle();
    }
    /// The first entry of a list gets its tick.
    void checkFirst(const char *name)
    {
        note(name);
        auto *list = control<QListWidget>(name);
        list->item(0)->setCheckState(Qt::Checked);
        settle();
    }
    void choose(const char *name, const QString &data)
    {
        note(name);
        auto *box = control<QComboBox>(name);
        const int index = box->findData(data);
        if (index < 0)
            qFatal("%s does not offer %s", name, qPrintable(data));
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }
    void next()
    {
        const int before = m_program.wizard().currentId();
        click("nextButton");
        if (m_program.wizard().currentId() == before)
                qFatal("page %d does not let go", before);
    }
    /// Until a page: one chord for each page between.
    void nextUntil(int page)
    {
        while (m_program.wizard().currentId() < page)
            next();
    }

private:
    template <typename Widget>
    Widget *control(const char *name)
    {
        auto *found = HomeFixture::find<Widget>(m_program.wizard(), name);
        if (!found->isVisible() || !found->isEnabled())
            qFatal("%s cannot be reached on page %d", name, m_program.wizard().currentId());
        return found;
    }
    void note(const char *what)
    {
        ++m_count;
        m_steps << QLatin1String(what);
    }
    static void settle() { QCoreApplication::processEvents(); }

    HomeFixture &m_program;
    int m_count = 0;
    QStringList m_steps;
};

} // namespace

class TestInteractions : public QObject
{
    Q_OBJECT

private:
    /// A program whose host has said once who they are; that is not asked again.
    static std::unique_ptr<HomeFixture> program()
    {
        auto made = std::make_unique<HomeFixture>(Language::English);
        Profile profile;
        profile.label = QStringLiteral("Me");
        profile.host = {QStringLiteral("Eva Beispiel"), QStringLiteral("eva.beispiel@lmu.de"), QStringLiteral("Fakultät für Physik"),
                        HostStatus::Employee, {}};
        if (!made->library.saveProfile(profile))
            qFatal("the profile is not kept");
        HomeFixture::find<QPushButton>(made->home(), "firstStartSkipButton")->click();
        return made;
    }
    static void showOpen(HomeFixture &made)
    {
        qInfo("page %d: %s", made.wizard().currentId(), qPrintable(made.wizard().currentPage()->title()));
        for (const Finding &finding : made.model.evaluation().findings) {
            if (finding.blocks())
                qInfo("  open: %s %s", qPrintable(finding.clause), qPrintable(finding.message.en));
        }
    }
    static void finish(HomeFixture &made, const Hand &hand, int budget)
    {
        showOpen(made);
        qInfo("%d interactions (at most %d): %s", hand.count(), budget, qPrintable(hand.steps().join(QLatin1String(", "))));
        QCOMPARE(made.wizard().currentId(), int(EinlassWizard::Outputs));
        QVERIFY(made.model.evaluation().compliant == true);
        QVERIFY2(hand.count() <= budget, qPrintable(QString::number(hand.count())));
    }

private slots:
    void lectureFromTemplate();
    void lectureFromLastTermsText();
    void committeeInDfnconf();
    void recordedZoomMeeting();
};

void TestInteractions::lectureFromTemplate()
{
    auto made = program();
    Hand hand(*made);
    hand.chooseTemplate(Occasion::Lecture);
    hand.enter("titleEdit", QStringLiteral("Experimentalphysik II"));
    hand.next();
    hand.enter("peopleSpin", QStringLiteral("80"));
    hand.next();
    hand.enter("weeklyTimesEdit", QStringLiteral("Mo 10–12 c.t.\n"));
    hand.enter("lectureFirstEdit", QStringLiteral("2027-04-12"));
    hand.enter("lectureLastEdit", QStringLiteral("2027-07-16"));
    hand.click("fillPeriodButton");
    hand.click("returnButton");
    hand.nextUntil(EinlassWizard::Outputs);
    finish(*made, hand, 12);
    QVERIFY(!made->model.plan().schedule.recurrence.isEmpty());
}

void TestInteractions::lectureFromLastTermsText()
{
    auto made = program();
    Hand hand(*made);
    hand.act("homePaste");
    hand.enter("pasteEdit", QStringLiteral("Thema: Analysis II\nUhrzeit: 12. Apr. 2027 10:15 Amsterdam, Berlin\n"
        "        Jede Woche am Montag bis 12. Juli 2027, 14 Vorkommnis(se)\n"
        "DFNconf\nhttps://conf.dfn.de/webapp/conference/97912345\nMeeting-ID: 97912345\nPIN: 471183\n"));
    hand.next();
    hand.click("returnButton");
    hand.nextUntil(EinlassWizard::Outputs);
    finish(*made, hand, 8);
}

void TestInteractions::committeeInDfnconf()
{
    auto made = program();
    Hand hand(*made);
    hand.chooseTemplate(Occasion::Committee);
    hand.choose("occasionCombo", nameOf(Occasion::AppointmentProcedure));
    hand.enter("titleEdit", QStringLiteral("Berufungskommission W2"));
    hand.next();
    QString people;
    for (int i = 1; i <= 9; ++i)
        people += QStringLiteral("p%1@lmu.de\n").arg(i);
    hand.enter("recipientsEdit", people + QStringLiteral("jan.novak@cuni.cz\na.svoboda@cuni.cz"));
    hand.next();
    hand.enterMoment("startEdit", QDateTime(QDate(2027, 4, 20), QTime(14, 0)));
    hand.next();
    hand.click("content-other-sensitive");
    hand.next();
    hand.click("toolDfnconf");
    hand.click("confirmD11");
    hand.click("returnButton");
    hand.click("jump-B13a-confirm");
    hand.checkFirst("domainsList");
    hand.click("returnButton");
    hand.nextUntil(EinlassWizard::Outputs);
    finish(*made, hand, 20);
    QCOMPARE(made->model.plan().tool, Tool::Dfnconf);
}

void TestInteractions::recordedZoomMeeting()
{
    auto made = program();
    Hand hand(*made);
    hand.chooseTemplate(Occasion::Talk);
    hand.enter("titleEdit", QStringLiteral("Gastvortrag"));
    hand.next();
    hand.enter("peopleSpin", QStringLiteral("140"));
    hand.next();
    hand.enterMoment("startEdit", QDateTime(QDate(2027, 4, 20), QTime(14, 0)));
    hand.next();
    hand.next();
    hand.click("toolZoom");
    hand.next();
    hand.click("confirmB23");
    hand.next();
    hand.click("recordingCheck");
    hand.click("capture-video");
    hand.click("capture-audio");
    hand.choose("recordingPeople", nameOf(RecordedPeople::Speakers));
    hand.enter("recordingSpeakers", QStringLiteral("Jan Novák <jan.novak@cuni.cz>"));
    hand.pick("recordingPurposePhrases");
    hand.pick("recordingNecessityPhrases");
    hand.choose("recordingAudience", nameOf(Audience::Course));
    hand.choose("recordingStorage", nameOf(Storage::LmuServer));
    hand.click("recordingDeleteByProposal");
    hand.click("returnButton");
    hand.nextUntil(EinlassWizard::Outputs);
    finish(*made, hand, 25);
    QCOMPARE(made->model.plan().recording->speakers.size(), 1);
}

QTEST_MAIN(TestInteractions)
#include "tst_interactions.moc"
