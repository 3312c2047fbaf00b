// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, on a desktop with a notification service and on one with none. The service is this program itself, on a
// bus of its own: see special.cmake.
#include "home/desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace einlass;

/// The part of org.freedesktop.Notifications that is used.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QStringList actions;
    uint closed = 0;
    uint replaced = 0;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &given,
                const QVariantMap &, int)
    {
        shown << title + u'\n' + text;
        actions = given;
        replaced = replaces;
        return 7;
    }
    void CloseNotification(uint id) { closed = id; }

signals:
    void ActionInvoked(uint id, const QString &action);
};

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void byTheService();
    void withoutAService();
};

void TestDesktopNotifier::byTheService()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("service"));
    if (!bus.isConnected())
        QSKIP("There is no bus; special.cmake starts this with one.");
    NotificationService service;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    DesktopNotifier notifier;
    QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
    notifier.notify(QStringLiteral("2 things"), QStringLiteral("Delete <the list>"), QStringLiteral("Show"));
    QTRY_COMPARE(service.shown, QStringList{QStringLiteral("2 things\nDelete &lt;the list&gt;")});
    QCOMPARE(service.actions, (QStringList{QStringLiteral("default"), QStringLiteral("Show")}));
    QCOMPARE(service.replaced, 0U);
    emit service.ActionInvoked(8, QStringLiteral("default"));       // somebody else's
    // The answer with the number has come when what is shown is replaced by it.
    QTRY_VERIFY([&] {
        notifier.notify(QStringLiteral("3 things"), {}, QStringLiteral("Show"));
        QTest::qWait(10);
        return service.replaced == 7;
    }());
    QCOMPARE(chosen.count(), 0);
    emit service.ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE(chosen.count(), 1);
    notifier.withdraw();
    QTRY_COMPARE(service.closed, 7U);
    QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestDesktopNotifier::withoutAService()
{
    DesktopNotifier notifier;
    notifier.notify(QStringLiteral("2 things"), QStringLiteral("Delete"), QStringLiteral("Show"));
    QTest::qWait(50);
    notifier.withdraw();
}

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
