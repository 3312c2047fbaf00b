// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_size_limit.h"
#include "base/text.h"
#include "file_chooser.h"
#include "file_open_requests.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "settings/library_settings.h"
#include "single_instance.h"
#include "storage/keychain_secret_store.h"
#include "storage/settings_preferences.h"
#include "style/appearance.h"
#include "windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <iterator>
#include <optional>

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

/// Whether the call only asks what the program is: that needs no display.
bool onlyAsks(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArray given(argument);
        return given == "--help" || given == "-h" || given == "--help-all" || given == "--version" || given == "-v";
    });
}

QCommandLineOption policyOption()
{
    return {QStringLiteral("policy"),
            QCoreApplication::translate("Main", "The rules of another university: the pack.json of its rule pack."),
            QStringLiteral("FILE"), Pack::builtIn()};
}

/// The rules that are named, whatever else the call says: what is wrong in it is told later.
QString policyIn(int argc, char *argv[])
{
    QStringList given;
    std::transform(argv, argv + argc, std::back_inserter(given), [](const char *argument) { return QString::fromLocal8Bit(argument); });
    QCommandLineParser parser;
    const QCommandLineOption policy = policyOption();
    parser.addOption(policy);
    parser.parse(given);
    return parser.value(policy);
}

/// Ends the program for --help and --version. Nothing where the call cannot be used, which it has said.
std::optional<Arguments> argumentsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption policy = policyOption();
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
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        parser.showHelp();
    return Arguments{parser.positionalArguments().value(0), parser.value(policy)};
}

} // namespace

int main(int argc, char *argv[])
{
    letLargeWritesFail();
    QCoreApplication::setApplicationName(QStringLiteral("einlass"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EINLASS_VERSION));
    if (onlyAsks(argc, argv)) {
        const QCoreApplication teller(argc, argv);
        SettingsPreferences preferences;
        const InterfaceLanguage language(startLanguage(preferences));
        return argumentsOf(teller) ? EXIT_SUCCESS : exitUnusable;
    }
    // The thread that asks first is the main thread for Qt.
    QThread::currentThread();
    // Reading the rules takes as long as setting up the display.
    const QString policy = policyIn(argc, argv);
    std::future<Result<std::shared_ptr<const Pack>>> early = std::async(std::launch::async, Pack::load, policy);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Einlass"));
    QApplication::setDesktopFileName(QStringLiteral("einlass"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/einlass.svg")));

    SettingsPreferences preferences;
    installStyle(appearanceIn(preferences));
    InterfaceLanguage language(startLanguage(preferences));
    const std::optional<Arguments> arguments = argumentsOf(application);
    if (!arguments)
        return exitUnusable;
    Catalogues catalogues;
    const auto pack = arguments->policy == policy ? early.get() : Pack::load(arguments->policy);
    if (!pack) {
        std::fprintf(stderr, "einlass: %s\n", qPrintable(cleaned(catalogues.text(pack.error(), language.current()))));
        return exitUnusable;
    }
    const auto rules = withAddedProviders(*pack, preferences);
    const auto now = [] { return QDateTime::currentDateTime(); };
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // What another start would share: the folder, and the rules by which its meetings are shown.
    SingleInstance instance(QStringLiteral("%1\n%2").arg(folder, QFileInfo(arguments->policy).absoluteFilePath()));
    if (instance.begin(arguments->plan) == SingleInstance::Role::Second)
        return EXIT_SUCCESS;
    KeychainSecretStore keychain;
    Library library({folder, rules, catalogues, keychain, now});
    DialogFileChooser files(language, preferences);
    const Services services{rules, catalogues, language, preferences, library.secrets(), files, now,
                            [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); }, &library};
    PlanModel model(rules);
    Windows windows(model, services, folder);
    FileOpenRequests requests(application);
    QObject::connect(&instance, &SingleInstance::called, &windows, &Windows::call);
    QObject::connect(&requests, &FileOpenRequests::requested, &windows, &Windows::call);
    windows.start(arguments->plan);
    return application.exec();
}
