// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home/home_window.h"
#include "meetings/library.h"
#include "window_fixture.h"
#include "windows.h"

#include <memory>

namespace einlass {

/// The program as it is put together in main.cpp, in a folder of its own: home, wizard, library.
class HomeFixture
{
public:
    explicit HomeFixture(Language start = Language::English)
        : preferences(folder.filePath(QStringLiteral("preferences.ini"))), language(start),
          pack(Pack::load(Pack::builtIn()).value()),
          library({dataFolder(), pack, catalogues, keychain, [this] { return now; }}),
          services{pack, catalogues, language, preferences, library.secrets(), files, [this] { return now; },
                   [this](const QString &url) { openedUrl = url; }, &library},
          model(pack)
    {
        begin();
    }

    /// The program starts: again, when it had been ended before.
    void begin(const QString &file = {})
    {
        windows = std::make_unique<Windows>(model, services, dataFolder());
        windows->start(file);
        if (!library.waitForOpened())
            qFatal("the library does not open");
        if (file.isEmpty())
            activate(windows->home());
    }
    void end()
    {
        windows.reset();
        library.close();
    }

    static void activate(QWidget &window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    HomeWindow &home() { return windows->home(); }
    EinlassWizard &wizard() { return windows->wizard(); }
    QString dataFolder() const { return folder.filePath(QStringLiteral("data")); }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    /// The control with this name in a window; the test fails here when there is none.
    template <typename Widget>
    static Widget *find(QWidget &window, const char *name)
    {
        auto *widget = window.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no control is called %s", name);
        return widget;
    }

    const StyledProgram styled;
    QTemporaryDir folder;
    QDateTime now{QDate(2027, 3, 30), QTime(9, 0)};
    SettingsPreferences preferences;
    InterfaceLanguage language;
    Catalogues catalogues;
    std::shared_ptr<const Pack> pack;
    ScriptedSecretStore keychain;
    Library library;
    ScriptedFileChooser files;
    QString openedUrl;
    Services services;
    PlanModel model;
    std::unique_ptr<Windows> windows;
};

} // namespace einlass
