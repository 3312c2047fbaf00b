// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that go on in the next line where there is no room.
#include "widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace einlass;

class TestWrapLayout : public QObject
{
    Q_OBJECT

private slots:
    void breaksWhereThereIsNoRoom();
    void hiddenPartsTakeNoRoom();
    void partsStayTogether();
};

namespace {

constexpr int wide = 900;

/// A row above something else, as on a page.
struct Page
{
    Page()
    {
        auto *column = new QVBoxLayout(&window);
        column->addLayout(row);
        column->addWidget(below);
        column->addStretch(1);
        window.resize(wide, 400);
        window.show();
    }
    QPushButton *add()
    {
        auto *button = new QPushButton(QStringLiteral("As a further date"));
        row->addWidget(button);
        return button;
    }
    void resize(int width)
    {
        window.resize(width, window.height());
        QCoreApplication::processEvents();
    }

    QWidget window;
    WrapLayout *row = new WrapLayout;
    QPushButton *below = new QPushButton(QStringLiteral("Below"));
};

} // namespace

void TestWrapLayout::breaksWhereThereIsNoRoom()
{
    Page page;
    const QPushButton *first = page.add();
    const QPushButton *second = page.add();
    page.row->addStretch();
    const QPushButton *last = page.add();
    page.resize(wide);
    QCOMPARE(second->y(), first->y());
    QCOMPARE(last->y(), first->y());
    QCOMPARE(last->geometry().right(), page.row->geometry().right());
    const int under = page.below->y();
    page.resize(first->width() * 2 + 60);
    QCOMPARE(second->y(), first->y());
    QVERIFY(last->y() > first->geometry().bottom());
    QCOMPARE(last->x(), first->x());
    QVERIFY(page.below->y() > under);
    page.resize(1);
    QVERIFY(page.window.width() < first->width() * 2);
    QVERIFY(second->y() > first->geometry().bottom());
    QVERIFY(last->y() > second->geometry().bottom());
    QVERIFY(page.below->y() > last->geometry().bottom());
}

void TestWrapLayout::hiddenPartsTakeNoRoom()
{
    Page page;
    QPushButton *first = page.add();
    const QPushButton *second = page.add();
    page.resize(wide);
    first->hide();
    QCoreApplication::processEvents();
    QCOMPARE(second->x(), page.row->geometry().left());
}

void TestWrapLayout::partsStayTogether()
{
    Page page;
    const QPushButton *first = page.add();
    auto *pair = new QHBoxLayout;
    page.row->addLayout(pair);
    auto *label = new QPushButton(QStringLiteral("Last day"));
    auto *field = new QPushButton(QStringLiteral("Calendar"));
    pair->addWidget(label);
    pair->addWidget(field);
    page.resize(first->sizeHint().width() + label->sizeHint().width() + 40);
    QVERIFY(label->y() > first->geometry().bottom());
    QCOMPARE(field->y(), label->y());
    delete pair;
    QCOMPARE(page.row->count(), 1);
}

QTEST_MAIN(TestWrapLayout)
#include "tst_wrap_layout.moc"
