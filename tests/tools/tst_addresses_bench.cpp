// SPDX-License-Identifier: GPL-3.0-or-later
// How long sorting takes. Not run by ctest.
// tst_addresses_bench             times for lists of 10,000 and 100,000, with the growth
// tst_addresses_bench --list N    writes the list that is measured; compare-addresses.mjs gives it to others
// tst_addresses_bench --rates N   addresses per second for it, as JSON
#include "tools/recipients.h"

#include "address_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace einlass;

namespace {

constexpr int rounds = 7;

/// As out of a mail program: names with umlauts, quoted names, few domains, one a line.
QString listOf(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        switch (i % 5) {
        case 0: text += QStringLiteral("person%1@campus.lmu.de").arg(i); break;
        case 1: text += QStringLiteral("Eva Groß%1 <eva%1@physik.lmu.de>").arg(i); break;
        case 2: text += QStringLiteral("\"Müller, Anna%1\" <anna%1@lmu.de>").arg(i); break;
        case 3: text += QStringLiteral("Jan Novák <jan%1@uni%2.cz>").arg(i).arg(i % 50); break;
        default: text += QStringLiteral("bob%1@gmx.de").arg(i);
        }
        text += QLatin1String(",\n");
    }
    return text;
}

/// Each address at a domain of its own, so that nothing can be looked up.
QString domainsOf(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("anna@institut-%1.example.org\n").arg(i);
    return text;
}

QString tableOf(int count)
{
    QString text = QStringLiteral("Matrikelnr.;Nachname;Vorname;Studiengang;E-Mail;Status\n");
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("%1;\"Müller\";Anna%1;Physik (B.Sc.);anna%1@campus.lmu.de;ZU\n").arg(i);
    return text;
}

/// Milliseconds of processor time, the median of several rounds, each with a book that knows nothing yet.
double milliseconds(const QString &text, const AddressRules &rules, qsizetype expected)
{
    std::array<double, rounds> times{};
    for (double &time : times) {
        const AddressBook book(rules);
        const std::clock_t start = std::clock();
        const Recipients recipients = recipientsFrom(text, book);
        time = 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (static_cast<qsizetype>(recipients.found.size()) != expected)
            qFatal("%zu addresses instead of %lld", recipients.found.size(), static_cast<long long>(expected));
    }
    std::sort(times.begin(), times.end());
    return times[rounds / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    const AddressRules rules = lmuRules();
    if (arguments.value(1) == QLatin1String("--list")) {
        std::fputs(listOf(count).toUtf8().constData(), stdout);
        return 0;
    }
    if (arguments.value(1) == QLatin1String("--rates")) {
        std::printf("{\"Einlass, split, judged, each once\": %.0f}\n", 1000.0 * count / milliseconds(listOf(count), rules, count));
        return 0;
    }
    std::printf("%-34s %10s %10s %8s\n", "", "10,000", "100,000", "growth");
    const auto row = [&rules](const char *name, QString (*make)(int)) {
        const double small = milliseconds(make(10'000), rules, 10'000);
        const double large = milliseconds(make(100'000), rules, 100'000);
        std::printf("%-34s %7.0f ms %7.0f ms %7.1fx\n", name, small, large, large / small);
    };
    row("list out of a mail program", listOf);
    row("table of a course system", tableOf);
    row("every domain another one", domainsOf);
    return 0;
}
