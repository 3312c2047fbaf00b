// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/library.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>

namespace einlass {

/// Services with a real library in a folder of its own, without the wizard.
class SettingsFixture
{
public:
    explicit SettingsFixture(Language start = Language::English)
        : preferences(folder.filePath(QStringLiteral("preferences.ini"))), language(start), pack(Pack::load(Pack::builtIn()).value()),
          library({dataFolder(), pack, catalogues, keychain, [this] { return now; }}),
          services{pack, catalogues, language, preferences, library.secrets(), files, [this] { return now; },
                   [this](const QString &url) { openedUrl = url; }, &library}
    {
        library.open();
        if (!library.waitForOpened() || library.state() != Library::State::Ready)
            qFatal("the library does not open");
    }

    QString dataFolder() const { return folder.filePath(QStringLiteral("data")); }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    /// A committee on this day, to which these people were invited; kept.
    Plan keepMeeting(const QString &title, const QDate &day, const QStringList &recipients = {})
    {
        Plan plan;
        fillFinished(plan);
        plan.id = Library::newId();
        plan.title = title;
        plan.schedule.start = LocalTime{day, QTime(10, 15)};
        plan.participants.recipients = recipients;
        plan.outgoing.sent.push_back({day.addDays(-14), Way::Mail, 0, {}, {}});
        library.save(plan);
        if (!library.flush())
            qFatal("the meeting is not kept");
        return plan;
    }
    QString keepProfile(const QString &label, const QString &name)
    {
        Profile profile;
        profile.label = label;
        profile.host.name = name;
        profile.host.email = QStringLiteral("eva.beispiel@lmu.de");
        return library.saveProfile(profile).value();
    }

    QTemporaryDir folder;
    QDateTime now{QDate(2027, 3, 30), QTime(9, 0)};
    SettingsPreferences preferences;
    InterfaceLanguage language;
    Catalogues catalogues;
    std::shared_ptr<const Pack> pack;
    ScriptedSecretStore keychain;
    ScriptedFileChooser files;
    QString openedUrl;
    Library library;
    Services services;
};

/// The control with this name in the window; the test fails here when there is none.
template <typename Widget>
Widget *findIn(QWidget &window, const char *name)
{
    auto *widget = window.findChild<Widget *>(QLatin1String(name));
    if (!widget)
        qFatal("no control is called %s", name);
    return widget;
}

/// Presses a button by keyboard.
inline void pressIn(QWidget &window, const char *name)
{
    auto *button = findIn<QAbstractButton>(window, name);
    QVERIFY2(button->isVisible() && button->isEnabled(), name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

inline QString cellOf(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

/// What the status line says: the one inside `name`.
inline QString statusIn(QWidget &window, const char *name)
{
    const auto *line = findIn<QWidget>(window, name);
    return line->isVisible() ? line->findChild<QLabel *>(QStringLiteral("statusText"))->text() : QString();
}

inline void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
}

/// Every control that can have the focus has a name for tests and one for screen readers.
inline QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool own = !widget->objectName().startsWith(QLatin1String("qt_")) && widget->isVisible();
        if (!own || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->objectName().isEmpty() || !named)
            nameless << QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
    return nameless;
}

/// Controls that Tab reaches before one that stands above them.
inline QStringList misplacedIn(QWidget &window, const QString &first)
{
    QStringList misplaced;
    QWidget *from = window.findChild<QWidget *>(first);
    const auto top = [&window](const QWidget *widget) { return widget->mapTo(&window, QPoint()).y(); };
    const auto stops = [&window](const QWidget *widget) {
        return window.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus);
    };
    for (QWidget *before = from, *next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        if (!stops(next))
            continue;
        if (top(next) + next->height() <= top(before))
            misplaced << QStringLiteral("%1 before %2").arg(before->objectName(), next->objectName());
        before = next;
    }
    return misplaced;
}

/// For people: pictures, where EINLASS_PICTURES names a folder.
inline void takePicture(QWidget &window, const QString &name, Language language)
{
    const QString folder = qEnvironmentVariable("EINLASS_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, languageCode(language))));
}

} // namespace einlass
