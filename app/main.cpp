// SPDX-License-Identifier: GPL-3.0-or-later
#include "einlass_wizard.h"
#include "file_chooser.h"
#include "interface_language.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "storage/keychain_secret_store.h"
#include "storage/settings_preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QIcon>
#include <QUrl>

#include <cstdio>

using namespace einlass;

namespace {

constexpr int exitUnusable = 2;

Language startLanguage(const Preferences &preferences)
{
    const QString chosen = preferences.value(QLatin1String(preferenceLanguage));
    if (chosen == languageCode(Language::German))
        return Language::German;
    if (chosen == languageCode(Language::English))
        return Language::English;
    return InterfaceLanguage::ofSystem();
}

QString planArgument(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Leads hosts of online meetings to a compliant meeting."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("plan"), QCoreApplication::translate("Main", "A plan file to open."),
                                 QStringLiteral("[plan]"));
    parser.process(application);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("einlass"));
    QApplication::setApplicationDisplayName(QStringLiteral("Einlass"));
    QApplication::setApplicationVersion(QStringLiteral(EINLASS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("einlass"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/einlass.svg")));

    SettingsPreferences preferences;
    InterfaceLanguage language(startLanguage(preferences));
    const QString planFile = planArgument(application);
    Catalogues catalogues;
    const auto pack = Pack::load(Pack::builtIn());
    if (!pack) {
        std::fputs(qPrintable(catalogues.text(pack.error(), language.current())), stderr);
        std::fputs("\n", stderr);
        return exitUnusable;
    }
    KeychainSecretStore secrets;
    DialogFileChooser files;
    const Services services{*pack, catalogues, language, preferences, secrets, files,
                            [] { return QDateTime::currentDateTime(); },
                            [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); }};
    PlanModel model(*pack);
    EinlassWizard wizard(model, services);
    wizard.show();
    if (!planFile.isEmpty())
        wizard.openPlan(planFile);
    return application.exec();
}
