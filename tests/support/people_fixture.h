// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

namespace einlass {

/// The wizard at the page of the people.
class PeopleFixture : public WindowFixture
{
public:
    explicit PeopleFixture(Language start = Language::English) : WindowFixture(start)
    {
        QTest::keyClick(find<QAbstractButton>("nextButton"), Qt::Key_Space);
        model.update(fillFinished);
        wizard.goTo(EinlassWizard::People);
        edit = find<QPlainTextEdit>("recipientsEdit");
        table = find<QTableView>("recipientsTable");
        edit->setFocus();
    }

    const QStringList &recipients() const { return model.plan().participants.recipients; }
    void write(const QString &text)
    {
        edit->setPlainText(text);
        press("addRecipientsButton");
    }
    void press(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    }
    void drop(const QMimeData &data)
    {
        QWidget *field = edit->viewport();
        const QPoint at = field->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &dropped);
    }
    QString fileWith(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QString status()
    {
        for (const QLabel *label : find<QWidget>("recipientsReport")->findChildren<QLabel *>(QStringLiteral("statusText"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    /// Goes there with the tab key alone.
    void tabTo(const char *name)
    {
        for (int steps = 0; steps < 80; ++steps) {
            if (wizard.focusWidget()->objectName() == QLatin1String(name))
                return;
            QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
        }
        QFAIL(name);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(wizard.focusWidget(), key, modifiers); }

    QPlainTextEdit *edit;
    QTableView *table;
};

/// Measures how long the window does not react.
class Stall
{
public:
    Stall()
    {
        m_last.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = qMax(m_longest, m_last.restart()); });
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

/// A list as it comes: mostly good, something of everything.
inline QString mixedAddresses(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        switch (i % 20) {
        case 3: lines << QStringLiteral("Novák, Jan%1 <jan%1@uni%2.cz>").arg(i).arg(i % 40); break;
        case 5: lines << QStringLiteral("person%1@gmx.de").arg(i); break;
        case 7: lines << QStringLiteral("p%1@uni-meunchen.de").arg(i); break;
        case 9: lines << QStringLiteral("kein%1 Anschluss").arg(i); break;
        case 11: lines << QStringLiteral("p%1@mailinator.com").arg(i); break;
        case 13: lines << QStringLiteral("p%1(at)lmu.de").arg(i); break;
        case 15: lines << QStringLiteral("liste%1@lists.lrz.de").arg(i); break;
        case 17: lines << QStringLiteral("\"Groß, Eva%1\" <eva%1@lmu.de>; Eva%1 <eva%1@LMU.de>").arg(i); break;
        default: lines << QStringLiteral("Änne%1 <p%1@campus.lmu.de>").arg(i);
        }
    }
    return lines.join(u'\n');
}

} // namespace einlass
