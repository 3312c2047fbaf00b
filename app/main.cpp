// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_size_limit.h"
#include "base/text.h"
#include "file_chooser.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "settings/library_settings.h"
#include "storage/keychain_secret_store.h"
#include "storage/settings_preferences.h"
#include "style/appearance.h"
#include "windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QIcon>
#include <QStandardPaths>
#include <QUrl>

#include <cstdio>
#include <cstdlib>

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

struct Arguments
{
    QString plan;       ///< empty: none
    QString policy;
};

/// Ends the program for --help and --version, and where the call cannot be used.
Arguments argumentsOf(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption policy(
        QStringLiteral("policy"),
        QCoreApplication::translate("Main", "The rules of another university: the pack.json of its rule pack."),
        QStringLiteral("FILE"), Pack::builtIn());
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Leads hosts of online meetings to a compliant meeting."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("plan"), QCoreApplication::translate("Main", "A plan file to open."),
                                 QStringLiteral("[plan]"));
    parser.addOption(policy);
    if (!parser.parse(application.arguments()) || parser.positionalArguments().size() > 1) {
        const QString problem = parser.errorText().isEmpty()
            ? QCoreApplication::translate("Main", "One plan file can be opened, not several.") : parser.errorText();
        std::fprintf(stderr, "einlass: %s\n", qPrintable(problem));
        std::exit(exitUnusable);
    }
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        parser.showHelp();
    return {parser.positionalArguments().value(0), parser.value(policy)};
}

} // namespace

int main(int argc, char *argv[])
{
    letLargeWritesFail();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("einlass"));
    QApplication::setApplicationDisplayName(QStringLiteral("Einlass"));
    QApplication::setApplicationVersion(QStringLiteral(EINLASS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("einlass"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/einlass.svg")));

    SettingsPreferences preferences;
    installStyle(appearanceIn(preferences));
    InterfaceLanguage language(startLanguage(preferences));
    const Arguments arguments = argumentsOf(application);
    Catalogues catalogues;
    const auto pack = Pack::load(arguments.policy);
    if (!pack) {
        std::fprintf(stderr, "einlass: %s\n", qPrintable(cleaned(catalogues.text(pack.error(), language.current()))));
        return exitUnusable;
    }
    const auto rules = withAddedProviders(*pack, preferences);
    const auto now = [] { return QDateTime::currentDateTime(); };
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    KeychainSecretStore keychain;
    Library library({folder, rules, catalogues, keychain, now});
    DialogFileChooser files;
    const Services services{rules, catalogues, language, preferences, library.secrets(), files, now,
                            [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); }, &library};
    PlanModel model(rules);
    Windows windows(model, services, folder);
    windows.start(arguments.plan);
    return application.exec();
}
