// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "einlass_wizard.h"
#include "file_chooser.h"
#include "interface_language.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "storage/memory_secret_store.h"
#include "storage/settings_preferences.h"
#include "style/einlass_style.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

namespace einlass {

/// Answers instead of a dialog.
class ScriptedFileChooser : public FileChooser
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return answer; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    QString folder(QWidget *, const QString &) override { return answer; }

    QString answer;
};

/// A keychain that answers later, and with an error while `problem` is set.
class ScriptedSecretStore : public SecretStore
{
public:
    void save(const QString &id, const AccessSecrets &secrets, QObject *context, Done done) override
    {
        if (problem)
            later(context, [done, error = *problem] { done(error); });
        else
            m_memory.save(id, secrets, context, done);
    }
    void load(const QString &id, QObject *context, Loaded loaded) override
    {
        if (problem)
            later(context, [loaded, error = *problem] { loaded(std::nullopt, error); });
        else
            m_memory.load(id, context, loaded);
    }
    void remove(const QString &id, QObject *context, Done done) override
    {
        if (problem)
            later(context, [done, error = *problem] { done(error); });
        else
            m_memory.remove(id, context, done);
    }

    std::optional<KeychainError> problem;

private:
    static void later(QObject *context, const std::function<void()> &answer)
    {
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }

    MemorySecretStore m_memory;
};

/// What is tested looks as it does to the host.
struct StyledProgram
{
    StyledProgram()
    {
        if (!qobject_cast<EinlassStyle *>(QApplication::style()))
            installStyle(Appearance::Light);
    }
};

/// The real window over services whose answers the test gives.
class WindowFixture
{
public:
    explicit WindowFixture(Language start = Language::English, const QString &manifest = Pack::builtIn())
        : preferences(folder.filePath(QStringLiteral("preferences.ini"))), language(start),
          pack(Pack::load(manifest).value()),
          services{pack, catalogues, language, preferences, secrets, files,
                   [] { return QDateTime(QDate(2027, 3, 30), QTime(9, 0)); },
                   [this](const QString &url) { openedUrl = url; }},
          model(pack), wizard(model, services)
    {
        wizard.show();
        wizard.activateWindow();
        // Focus and shortcuts belong to the active window.
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("the window does not become active");
    }

    /// The control with this name; the test fails here when there is none.
    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = wizard.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no control is called %s", name);
        return widget;
    }
    /// Opens the file; what was unsaved is given up when the window asks.
    void openInstead(const QString &file)
    {
        wizard.openPlan(file);
        if (auto *asked = wizard.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion")))
            asked->button(QMessageBox::Discard)->click();
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    const StyledProgram styled;
    QTemporaryDir folder;
    SettingsPreferences preferences;
    InterfaceLanguage language;
    Catalogues catalogues;
    std::shared_ptr<const Pack> pack;
    ScriptedSecretStore secrets;
    ScriptedFileChooser files;
    QString openedUrl;
    Services services;
    PlanModel model;
    EinlassWizard wizard;
};

/// What a plan file must have.
inline void fillFinished(Plan &plan)
{
    plan.title = QStringLiteral("Sitzung");
    plan.occasion = Occasion::Committee;
    plan.host.name = QStringLiteral("Eva Beispiel");
    plan.host.email = QStringLiteral("eva.beispiel@lmu.de");
    plan.schedule.start = LocalTime{QDate(2027, 4, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 90;
}

/// Types any text; QTest::keyClicks takes ASCII only.
inline void type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    for (QChar letter : text) {
        const bool line = letter == u'\n';
        QTest::sendKeyEvent(QTest::Click, widget, line ? Qt::Key_Return : Qt::Key_unknown,
                            line ? QStringLiteral("\r") : QString(letter), Qt::NoModifier);
    }
}

} // namespace einlass
