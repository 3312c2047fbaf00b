// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology writes and switches reaches the plan as what is typed and clicked does: for every
// control of every page, through Qt's accessibility tree.
#include "wizard_steps.h"

#include "settings/profile_form.h"
#include "widgets/fold.h"
#include "widgets/user_edits.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace einlass;

namespace {

struct Answers
{
    Plan plan;
    AccessSecrets secrets;

    friend bool operator==(const Answers &, const Answers &) = default;
};

/// A window on one page whose answers are the same again after each look.
class Page
{
public:
    explicit Page(int id) : m_id(id)
    {
        pressNext(window);
        fillRichly(window);
        window.model.update([](Plan &plan) {
            plan.id = QStringLiteral("a");
            plan.attendanceList->basis = AttendanceBasis::Required;
            plan.access.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012");
        });
        m_start = now();
        restore();
    }

    void restore()
    {
        window.model.reset(m_start.plan, m_start.secrets);
        window.wizard.goTo(m_id);
        for (Fold *fold : shown<Fold>())
            fold->setOpen(true);
        QCoreApplication::processEvents();
    }
    Answers now() { return {window.model.plan(), window.model.secrets()}; }
    const Answers &start() const { return m_start; }

    template <typename Widget>
    QList<Widget *> shown()
    {
        QList<Widget *> widgets = window.wizard.currentPage()->findChildren<Widget *>();
        widgets.removeIf([](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
        return widgets;
    }

    WindowFixture window;

private:
    int m_id;
    Answers m_start;
};

/// A text that is an answer to the question.
QString answerTo(const QString &control)
{
    if (control == u"accessLink")
        return QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000013");
    if (control == u"weeklyTimesEdit")
        return QStringLiteral("Tue 8-10");
    if (control.contains(u"date", Qt::CaseInsensitive) || control.endsWith(u"On") || control.endsWith(u"Until"))
        return QStringLiteral("2027-05-03");
    return QStringLiteral("somebody@lmu.de");
}

QString textOf(QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line ? line->text() : qobject_cast<QPlainTextEdit *>(widget)->toPlainText();
}

void writeByKeys(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    type(widget, text);
    QTest::keyClick(widget, Qt::Key_Tab);
}

void writeByAssistance(QWidget *widget, const QString &text)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    accessible->editableTextInterface()->replaceText(0, accessible->textInterface()->characterCount(), text);
}

void toggleByAssistance(QWidget *widget)
{
    QAccessible::queryAccessibleInterface(widget)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

void pages()
{
    QTest::addColumn<int>("page");
    for (int page = EinlassWizard::Occasion; page <= EinlassWizard::Outputs; ++page)
        QTest::addRow("page %d", page) << page;
}

} // namespace

class TestAssistiveEdits : public QObject
{
    Q_OBJECT

private slots:
    void textsReachThePlan_data() { pages(); }
    void textsReachThePlan();
    void switchesReachThePlan_data() { pages(); }
    void switchesReachThePlan();
    void numbersReachThePlan();
    void nothingComesBack_data() { pages(); }
    void nothingComesBack();
    void formsHearOfIt();
    void nobodyListensToKeysAlone();
};

void TestAssistiveEdits::textsReachThePlan()
{
    QFETCH(int, page);
    Page at(page);
    QStringList names;
    for (QWidget *widget : at.shown<QWidget>()) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const auto *text = qobject_cast<QPlainTextEdit *>(widget);
        const bool written = (line && !line->isReadOnly() && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
            || (text && !text->isReadOnly());
        if (written)
            names << widget->objectName();
    }
    for (const QString &name : std::as_const(names)) {
        const auto write = [&](auto how) {
            at.restore();
            QWidget *widget = at.window.find<QWidget>(qPrintable(name));
            how(widget, answerTo(name));
            QCoreApplication::processEvents();
            return std::pair(at.now(), textOf(widget));
        };
        const auto typed = write(writeByKeys);
        const auto set = write(writeByAssistance);
        QVERIFY2(typed.first == set.first || name == u"recipientsEdit", qPrintable(name));
        QVERIFY2(set.first != at.start() || set.second == answerTo(name), qPrintable(name));
    }
}

void TestAssistiveEdits::switchesReachThePlan()
{
    QFETCH(int, page);
    Page at(page);
    QStringList names;
    for (QAbstractButton *button : at.shown<QAbstractButton>()) {
        if (button->isCheckable())
            names << button->objectName();
    }
    int changes = 0;
    for (const QString &name : std::as_const(names)) {
        const auto change = [&](auto how) {
            at.restore();
            auto *button = at.window.find<QAbstractButton>(qPrintable(name));
            const bool before = button->isChecked();
            how(button);
            QCoreApplication::processEvents();
            return std::pair(at.now(), button->isChecked() != before);
        };
        const auto clicked = change([](QAbstractButton *button) { button->click(); });
        const auto toggled = change(toggleByAssistance);
        QVERIFY2(clicked.first == toggled.first, qPrintable(name));
        QVERIFY2(clicked.second == toggled.second, qPrintable(name));
        changes += toggled.first != at.start();
    }
    if (page == EinlassWizard::People || page == EinlassWizard::Tool || page == EinlassWizard::Features)
        QVERIFY(changes >= 2);
}

void TestAssistiveEdits::numbersReachThePlan()
{
    Page at(EinlassWizard::People);
    QAccessibleInterface *people = QAccessible::queryAccessibleInterface(at.window.find<QSpinBox>("peopleSpin"));
    people->valueInterface()->setCurrentValue(70);
    QCOMPARE(at.window.model.plan().participants.expected, 70);
}

void TestAssistiveEdits::nothingComesBack()
{
    QFETCH(int, page);
    Page at(page);
    Plan other = at.start().plan;
    other.title = QStringLiteral("Andere");
    other.host.name = QStringLiteral("Somebody else");
    other.tool = Tool::Dfnconf;
    other.access = {};
    other.participants = {};
    other.participants.telephone = true;
    other.recording.reset();
    other.polls.reset();
    other.attendanceList.reset();
    other.message = {};
    other.languages = {Language::English};
    other.schedule.recurrence = QStringLiteral("FREQ=DAILY;COUNT=3");
    at.window.model.reset(other, {});
    QCoreApplication::processEvents();
    QCOMPARE(at.window.model.plan(), other);
}

void TestAssistiveEdits::formsHearOfIt()
{
    WindowFixture window;
    ProfileForm form(QStringLiteral("profile"), ProfileForm::Extent::Full, window.services);
    QSignalSpy edited(&form, &ProfileForm::edited);
    writeByAssistance(form.findChild<QLineEdit *>(QStringLiteral("profileName")), QStringLiteral("Eva Beispiel"));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(form.profile().host.name, QStringLiteral("Eva Beispiel"));
    auto *german = form.findChild<QCheckBox *>(QStringLiteral("profileGerman"));
    const bool before = german->isChecked();
    toggleByAssistance(german);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(german->isChecked(), !before);
    Profile shown;
    shown.host.name = QStringLiteral("Ben Probe");
    form.setProfile(shown);
    QCOMPARE(edited.count(), 2);
}

/// A text that is set and a button that is toggled make no such signal.
void TestAssistiveEdits::nobodyListensToKeysAlone()
{
    const QStringList deaf{QStringLiteral("QLineEdit::textEdited"), QStringLiteral("QCheckBox::clicked"),
                           QStringLiteral("QRadioButton::clicked")};
    QDirIterator files(QStringLiteral(SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        for (const QByteArray &line : file.readAll().split('\n')) {
            for (const QString &signal : deaf)
                QVERIFY2(!line.contains("&" + signal.toUtf8()), qPrintable(QStringLiteral("%1: %2").arg(file.fileName(), QString::fromUtf8(line))));
        }
    }
    QVERIFY(read > 100);
}

QTEST_MAIN(TestAssistiveEdits)
#include "tst_assistive_edits.moc"
