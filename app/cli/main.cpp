// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_size_limit.h"
#include "cli/commands.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using namespace einlass;

constexpr const char *usage = QT_TRANSLATE_NOOP("Core",
    "einlass-cli checks plans of online meetings and writes their documents.\n"
    "\n"
    "  einlass-cli check PLAN... [--json] [--language de|en] [--policy FILE]\n"
    "  einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE]\n"
    "              [--only KIND,...] [--language de|en|both] [--policy FILE] [--force]\n"
    "  einlass-cli read-invitation FILE|- [--json] [--policy FILE]\n"
    "  einlass-cli addresses FILE|- [--json] [--policy FILE]\n"
    "  einlass-cli policy verify [--policy FILE]\n"
    "  einlass-cli policy diff OLD NEW\n"
    "  einlass-cli policy explain CLAUSE [--policy FILE]\n"
    "\n"
    "Kinds of documents: invitation, mail, calendar, announcement, checklist, host-sheet,\n"
    "consent-form, record. Only when named: host-calendar, update, cancellation, personal-mails,\n"
    "personal-cancellations, personal-forms, forms-to-print, consent-mail. Exit status: 0 done or\n"
    "compliant, 1 not compliant or not ready (nothing was written), 2 the input or the call\n"
    "cannot be used.");

Language languageOfSystem()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (name.startsWith(QLatin1String("de")))
            return Language::German;
        if (name.startsWith(QLatin1String("en")))
            return Language::English;
    }
    return Language::English;
}

ExitStatus dispatch(Console &console, QStringList arguments)
{
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == QLatin1String("check"))
        return runCheck(console, arguments);
    if (command == QLatin1String("documents"))
        return runDocuments(console, arguments);
    if (command == QLatin1String("read-invitation"))
        return runReadInvitation(console, arguments);
    if (command == QLatin1String("addresses"))
        return runAddresses(console, arguments);
    if (command == QLatin1String("policy"))
        return runPolicy(console, arguments);
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        console.print(Message{usage});
        return Done;
    }
    if (command == QLatin1String("--version")) {
        console.print(QStringLiteral("einlass-cli %1").arg(QLatin1String(EINLASS_VERSION)));
        return Done;
    }
    if (command.isEmpty())
        console.complain(Message{QT_TRANSLATE_NOOP("Core", "A command is missing. The calls are listed by: einlass-cli --help")});
    else
        console.complain(Message{QT_TRANSLATE_NOOP("Core", "Unknown command %1. The calls are listed by: einlass-cli --help"), {command}});
    return Unusable;
}

} // namespace

int main(int argc, char **argv)
{
    letLargeWritesFail();
    QCoreApplication app(argc, argv);
    const Catalogues catalogues;
    Console console(catalogues, languageOfSystem());
    return dispatch(console, app.arguments().mid(1));
}
