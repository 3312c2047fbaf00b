// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/recurrence_rule.h"

#include "base/local_time_text.h"
#include "base/text.h"
#include "plan/occurrences.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace einlass {
namespace {

const char noRule[] = QT_TRANSLATE_NOOP(
    "Core", "%1: expected an RFC 5545 recurrence such as FREQ=WEEKLY;COUNT=4.");
const char badPart[] = QT_TRANSLATE_NOOP(
    "Core", "%2: expected a recurrence as RFC 5545 has it; this part is not: %1.");
const char noEnd[] = QT_TRANSLATE_NOOP(
    "Core", "%1: expected a recurrence that ends, with either COUNT or UNTIL.");
const char badUntil[] = QT_TRANSLATE_NOOP("Core",
                                          "%1: expected UNTIL as a date or a date and time before "
                                          "the year 2500, such as 20270331 or 20270331T235900Z.");
const char partsClash[] = QT_TRANSLATE_NOOP(
    "Core", "%3: expected a recurrence as RFC 5545 has it; %1 does not go with %2.");
const char ambiguous[] = QT_TRANSLATE_NOOP(
    "Core", "%3: expected another recurrence; calendar programs disagree on %1 with FREQ=%2.");
const char zoneUnknown[] = QT_TRANSLATE_NOOP(
    "Core", "%1: expected the IANA name of a time zone, such as Europe/Berlin.");

constexpr int yearAfterAll = 2500;

using Parts = std::map<QString, QString>;

/// What a part may say: numbers within limits (with a sign where negative ones count from the
/// end), or words.
struct PartForm
{
    const char *name;
    const char *entry;    ///< regular expression of one entry
    int least;
    int most;
    bool list;
};

const PartForm forms[] = {
    {"FREQ", "SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY", 0, 0, false},
    {"COUNT", "[0-9]{1,9}", 1, 999'999'999, false},
    {"UNTIL", "[0-9]{8}(T[0-9]{6}Z?)?", 0, 0, false},
    {"INTERVAL", "[0-9]{1,5}", 1, 10'000, false},
    // Dates of a plan begin on whole minutes.
    {"BYSECOND", "0{1,2}", 0, 0, true},
    {"BYMINUTE", "[0-9]{1,2}", 0, 59, true},
    {"BYHOUR", "[0-9]{1,2}", 0, 23, true},
    {"BYDAY", "([+-]?[1-9][0-9]?)?(MO|TU|WE|TH|FR|SA|SU)", -53, 53, true},
    {"BYMONTHDAY", "[+-]?[1-9][0-9]?", -31, 31, true},
    {"BYYEARDAY", "[+-]?[1-9][0-9]{0,2}", -366, 366, true},
    {"BYWEEKNO", "[+-]?[1-9][0-9]?", -53, 53, true},
    {"BYMONTH", "[1-9][0-9]?", 1, 12, true},
    {"BYSETPOS", "[+-]?[1-9][0-9]{0,2}", -366, 366, true},
    {"WKST", "MO|TU|WE|TH|FR|SA|SU", 0, 0, false},
};

constexpr qsizetype mostEntries = 400;

/// Compiled once: a wizard asks at every key.
const QRegularExpression &patternOf(const PartForm &form)
{
    static const auto patterns = [] {
        std::array<QRegularExpression, std::size(forms)> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].setPattern(QRegularExpression::anchoredPattern(QLatin1String(forms[i].entry)));
        return all;
    }();
    return patterns[static_cast<std::size_t>(&form - forms)];
}

bool fits(const PartForm &form, const QString &value)
{
    const QStringList entries = form.list ? value.split(u',') : QStringList{value};
    if (entries.size() > mostEntries)
        return false;
    const QRegularExpression &pattern = patternOf(form);
    static const QRegularExpression letters(QStringLiteral("[A-Z]+$"));
    for (const QString &entry : entries) {
        if (!pattern.match(entry).hasMatch())
            return false;
        QString number = entry;
        number.remove(letters);
        if (form.least == form.most || number.isEmpty())
            continue;
        if (number.toInt() < form.least || number.toInt() > form.most)
            return false;
    }
    return true;
}

Result<Parts> partsOf(const QString &rule, const QString &pointer)
{
    Parts parts;
    const QStringList all = rule.toUpper().split(u';');
    for (const QString &part : all) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        const QString value = part.mid(equals + 1);
        bool good = false;
        for (const PartForm &form : forms)
            good = good || (name == QLatin1String(form.name) && fits(form, value));
        if (equals < 0 || !good || parts.contains(name))
            return Message{badPart, {cleaned(part.left(60)), pointer}};
        parts.emplace(name, value);
    }
    if (!parts.contains(QStringLiteral("FREQ")))
        return Message{noRule, {pointer}};
    return parts;
}

/// What RFC 5545 rules out.
std::optional<Message> clash(const Parts &parts, const QString &pointer)
{
    const QString frequency = parts.at(QStringLiteral("FREQ"));
    const QString freq = QStringLiteral("FREQ=%1").arg(frequency);
    const auto has = [&](const char *name) { return parts.contains(QLatin1String(name)); };
    const auto refuse = [&](const QString &one, const QString &other) {
        return Message{partsClash, {one, other, pointer}};
    };
    const bool yearly = frequency == QLatin1String("YEARLY");
    const bool monthly = frequency == QLatin1String("MONTHLY");
    const bool selects = std::any_of(parts.begin(), parts.end(), [](const auto &part) {
        return part.first.startsWith(QLatin1String("BY"))
            && part.first != QLatin1String("BYSETPOS");
    });
    if (has("BYWEEKNO") && !yearly)
        return refuse(QStringLiteral("BYWEEKNO"), freq);
    if (has("BYYEARDAY")
        && (monthly || frequency == QLatin1String("WEEKLY") || frequency == QLatin1String("DAILY")))
        return refuse(QStringLiteral("BYYEARDAY"), freq);
    if (has("BYMONTHDAY") && frequency == QLatin1String("WEEKLY"))
        return refuse(QStringLiteral("BYMONTHDAY"), freq);
    if (has("BYSETPOS") && !selects)
        return Message{badPart, {QStringLiteral("BYSETPOS"), pointer}};
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    if (has("BYDAY") && parts.at(QStringLiteral("BYDAY")).contains(digit)
        && (!(yearly || monthly) || has("BYWEEKNO")))
        return refuse(QStringLiteral("BYDAY=%1").arg(parts.at(QStringLiteral("BYDAY"))),
                      has("BYWEEKNO") ? QStringLiteral("BYWEEKNO") : freq);
    return std::nullopt;
}

/// Legal recurrences whose dates calendar programs work out differently; measured by comparing
/// libical 3.0.16 with another implementation on random ones. Filters on an hourly or finer rhythm
/// keep libical searching for minutes, weeks counted from the end of a year crash it.
std::optional<Message> doubtful(const Parts &parts, const QString &pointer)
{
    const QString frequency = parts.at(QStringLiteral("FREQ"));
    const bool yearly = frequency == QLatin1String("YEARLY");
    const bool monthly = frequency == QLatin1String("MONTHLY");
    const bool finer = !yearly && !monthly && frequency != QLatin1String("DAILY")
        && frequency != QLatin1String("WEEKLY");
    const auto has = [&](const char *name) { return parts.contains(QLatin1String(name)); };
    for (const auto &[name, value] : parts) {
        bool bad = name == QLatin1String("BYWEEKNO")
            || (finer && name.startsWith(QLatin1String("BY")));
        if (name == QLatin1String("WKST"))
            bad = value != QLatin1String("MO") && value != QLatin1String("SU");
        if (name == QLatin1String("BYMONTHDAY"))
            bad = bad || (!monthly && value.contains(u'-')) || (yearly && !has("BYMONTH"));
        if (name == QLatin1String("BYYEARDAY"))
            bad = bad || has("BYMONTH") || has("BYMONTHDAY");
        if (name == QLatin1String("BYSETPOS"))
            bad = bad || !(yearly || monthly) || has("BYHOUR") || has("BYMINUTE")
                || has("BYMONTHDAY");
        if (bad)
            return Message{ambiguous, {name, frequency, pointer}};
    }
    return std::nullopt;
}

Result<LocalTime> untilOf(const QString &text, const QString &timeZone, const QString &pointer)
{
    const QDate date = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time = text.size() == 8
        ? QTime(23, 59, 59)
        : QTime::fromString(text.mid(9, 6), QStringLiteral("HHmmss"));
    if (!date.isValid() || !time.isValid() || date.year() >= yearAfterAll)
        return Message{badUntil, {pointer}};
    if (!text.endsWith(u'Z'))
        return LocalTime{date, time};
    if (!isKnownTimeZone(timeZone))
        return Message{zoneUnknown, {QStringLiteral("/schedule/timeZone")}};
    const QDateTime local = QDateTime(date, time, Qt::UTC).toTimeZone(QTimeZone(timeZone.toUtf8()));
    return LocalTime{local.date(), local.time()};
}

} // namespace

Result<RecurrenceEnd> checkedRecurrence(const QString &rule, const QString &timeZone,
                                        const QString &pointer)
{
    const Result<Parts> parts = partsOf(rule, pointer);
    if (!parts.ok())
        return parts.error();
    const auto count = parts->find(QStringLiteral("COUNT"));
    const auto until = parts->find(QStringLiteral("UNTIL"));
    if ((count == parts->end()) == (until == parts->end()))
        return Message{noEnd, {pointer}};
    if (std::optional<Message> error = clash(*parts, pointer))
        return *error;
    if (std::optional<Message> error = doubtful(*parts, pointer))
        return *error;
    RecurrenceEnd end;
    if (count != parts->end()) {
        end.count = count->second.toInt();
        return end;
    }
    const Result<LocalTime> last = untilOf(until->second, timeZone, pointer);
    if (!last.ok())
        return last.error();
    end.until = *last;
    return end;
}

std::optional<RecurrenceParts> recurrenceParts(const QString &rule)
{
    RecurrenceParts parts;
    for (const QString &part : rule.trimmed().toUpper().split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        const bool twice = std::any_of(parts.begin(), parts.end(), [&](const auto &known) { return known.first == name; });
        if (equals < 1 || equals + 1 == part.size() || twice)
            return std::nullopt;
        parts.emplace_back(name, part.mid(equals + 1));
    }
    return parts;
}

const QStringList &weekdayCodes()
{
    static const QStringList codes{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"),
                                   QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
    return codes;
}

QString untilText(const QDate &day, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toUtf8());
    const QDateTime last(day, QTime(23, 59, 59), zone.isValid() ? zone : QTimeZone::utc());
    return last.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

} // namespace einlass
