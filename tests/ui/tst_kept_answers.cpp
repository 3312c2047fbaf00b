// SPDX-License-Identifier: GPL-3.0-or-later
// Back and jumps never lose an answer: every control of every page gets a value that is only half written, and
// still has it after each way of leaving the page and coming back.
#include "wizard_steps.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace einlass;

namespace {

QString textIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    return {};
}

/// Where one can write, visible and not only to be read. The field inside a spin box counts as its own.
QList<QWidget *> writable(QWidget *page)
{
    QList<QWidget *> found;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const auto *text = qobject_cast<QPlainTextEdit *>(widget);
        if ((line && !line->isReadOnly()) || (text && !text->isReadOnly()))
            found << widget;
    }
    return found;
}

QString nameOfWidget(const QWidget *widget)
{
    while (widget->objectName().isEmpty() || widget->objectName().startsWith(QLatin1String("qt_")))
        widget = widget->parentWidget();
    return widget->objectName();
}

/// The pages with every part folded out, and a plan that makes most parts of them appear.
void prepare(WindowFixture &window)
{
    pressNext(window);
    fillRichly(window);
    window.model.update([](Plan &plan) {
        plan.kind = Kind::Webinar;
        plan.participants.telephone = true;
        plan.chatLog = true;
        plan.recording->people = RecordedPeople::Speakers;
        plan.outgoing.accessibility.common = QStringLiteral("Untertitel");
        plan.place.each = {QStringLiteral("Raum"), QStringLiteral("Room")};
    });
}

} // namespace

class TestKeptAnswers : public QObject
{
    Q_OBJECT

private slots:
    void halfWritten_data();
    void halfWritten();
    void choicesStay();
};

void TestKeptAnswers::halfWritten_data()
{
    QTest::addColumn<int>("page");
    for (int page = EinlassWizard::Occasion; page <= EinlassWizard::SetUp; ++page)
        QTest::newRow(qPrintable(QString::number(page))) << page;
}

void TestKeptAnswers::halfWritten()
{
    QFETCH(int, page);
    WindowFixture window;
    prepare(window);
    window.wizard.goTo(page);
    QCOMPARE(window.wizard.currentId(), page);
    QStringList lost;
    int tried = 0;
    for (const QPointer<QWidget> field : writable(window.wizard.currentPage())) {
        if (!field || !field->isVisible())
            continue;
        ++tried;
        const QString name = nameOfWidget(field);
        field->setFocus();
        // "1" is a begin of anything: a number, a date, a word.
        QTest::keyClick(field, Qt::Key_1);
        const QString written = textIn(field);
        const Plan plan = window.model.plan();
        const auto compare = [&](const char *way) {
            const bool isThere = field && textIn(field) == written;
            // What was complete may be put into the plan, and shown in its own way.
            const bool isTaken = window.model.plan() != plan;
            if (!isThere && !isTaken)
                lost << QStringLiteral("%1 after %2: “%3” became “%4”").arg(name, QLatin1String(way), written, field ? textIn(field) : QString());
        };
        window.wizard.back();
        window.wizard.goTo(page);
        compare("Back");
        window.wizard.goTo(EinlassWizard::Check);
        window.wizard.goTo(page);
        compare("a jump to the check");
        window.language.setCurrent(Language::German);
        window.language.setCurrent(Language::English);
        compare("another language");
        if (window.wizard.currentId() != page)
            break;
    }
    qInfo("page %d: %d fields", page, tried);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void TestKeptAnswers::choicesStay()
{
    WindowFixture window;
    prepare(window);
    for (int page = EinlassWizard::Occasion; page < EinlassWizard::Check; ++page) {
        window.wizard.goTo(page);
        for (const QPointer<QWidget> widget : window.wizard.currentPage()->findChildren<QWidget *>()) {
            auto *box = qobject_cast<QComboBox *>(widget.data());
            if (!box || !box->isVisible() || box->count() < 2)
                continue;
            box->setCurrentIndex((box->currentIndex() + 1) % box->count());
            const QVariant chosen = box->currentData();
            emit box->activated(box->currentIndex());
            const Plan plan = window.model.plan();
            window.wizard.back();
            window.wizard.goTo(EinlassWizard::Check);
            window.wizard.goTo(page);
            QVERIFY2(box->currentData() == chosen, qPrintable(box->objectName()));
            QVERIFY2(window.model.plan() == plan, qPrintable(box->objectName()));
        }
    }
}

QTEST_MAIN(TestKeptAnswers)
#include "tst_kept_answers.moc"
