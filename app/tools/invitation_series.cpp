// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_series.h"

#include "tools/invitation_time.h"
#include "tools/invitation_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

constexpr qsizetype longestStretch = 6000;
constexpr int mostLines = 120;

/// "Mon", "Montags", "mo" -> "MO"; empty for other words.
QString weekdayNamed(const QString &word)
{
    static const QHash<QString, QString> english{
        {QStringLiteral("mon"), QStringLiteral("MO")}, {QStringLiteral("tue"), QStringLiteral("TU")},
        {QStringLiteral("wed"), QStringLiteral("WE")}, {QStringLiteral("thu"), QStringLiteral("TH")},
        {QStringLiteral("fri"), QStringLiteral("FR")}, {QStringLiteral("sat"), QStringLiteral("SA")},
        {QStringLiteral("sun"), QStringLiteral("SU")}};
    static const QHash<QString, QString> german{
        {QStringLiteral("mo"), QStringLiteral("MO")}, {QStringLiteral("di"), QStringLiteral("TU")},
        {QStringLiteral("mi"), QStringLiteral("WE")}, {QStringLiteral("do"), QStringLiteral("TH")},
        {QStringLiteral("fr"), QStringLiteral("FR")}, {QStringLiteral("sa"), QStringLiteral("SA")},
        {QStringLiteral("so"), QStringLiteral("SU")}};
    const QString lower = word.toLower();
    if (const QString day = english.value(lower.left(3)); !day.isEmpty())
        return day;
    const bool whole = lower.size() == 2 || lower.endsWith(u"tag") || lower.endsWith(u"tags") || lower.startsWith(u"mittwoch");
    return whole ? german.value(lower.left(2)) : QString();
}

/// "third", "3.", "dritten" -> 3; "last" -> -1; 0 for other words.
int ordinalNamed(const QString &word)
{
    static const QHash<QString, int> ordinals{
        {QStringLiteral("fir"), 1}, {QStringLiteral("ers"), 1}, {QStringLiteral("sec"), 2},
        {QStringLiteral("zwe"), 2}, {QStringLiteral("thi"), 3}, {QStringLiteral("dri"), 3},
        {QStringLiteral("fou"), 4}, {QStringLiteral("vie"), 4}, {QStringLiteral("las"), -1},
        {QStringLiteral("let"), -1}};
    return ordinals.value(word.left(3).toLower());
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;/&]+"));
    return text.split(gaps, Qt::SkipEmptyParts);
}

/// "on Mon, Fri, …": the days up to the first word that is none.
QString daysOf(const QString &text, int ordinal = 0)
{
    static const QStringList between{QStringLiteral("on"), QStringLiteral("am"), QStringLiteral("an"),
                                     QStringLiteral("and"), QStringLiteral("und"), QStringLiteral("the")};
    QStringList days;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        const QString day = weekdayNamed(word);
        if (day.isEmpty() && (between.contains(word.toLower()) || (ordinal != 0 && ordinalNamed(word) != 0)))
            continue;
        if (day.isEmpty())
            break;
        days << (ordinal != 0 ? QString::number(ordinal) + day : day);
    }
    days.removeDuplicates();
    return days.join(u',');
}

QString monthlyPart(const QString &text)
{
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        if (const int ordinal = ordinalNamed(word)) {
            const QString days = daysOf(text, ordinal);
            return days.isEmpty() ? QString() : QStringLiteral("BYDAY=%1").arg(days);
        }
        QString digits = word;
        while (!digits.isEmpty() && !digits.back().isDigit())
            digits.chop(1);
        if (const int day = digits.toInt(); day >= 1 && day <= 31)
            return QStringLiteral("BYMONTHDAY=%1").arg(day);
        if (word.startsWith(QLatin1String("until"), Qt::CaseInsensitive) || word.startsWith(QLatin1String("bis"), Qt::CaseInsensitive))
            break;
    }
    return {};
}

QStringList ruleParts(QStringView unit, const QString &rest, bool &understood)
{
    understood = true;
    if (unit.startsWith(u"day", Qt::CaseInsensitive) || unit.startsWith(u"tag", Qt::CaseInsensitive))
        return {QStringLiteral("FREQ=DAILY")};
    if (unit.startsWith(u"w", Qt::CaseInsensitive)) {
        const QString days = daysOf(rest);
        QStringList parts{QStringLiteral("FREQ=WEEKLY")};
        return days.isEmpty() ? parts : parts << QStringLiteral("BYDAY=%1").arg(days);
    }
    const QString monthly = monthlyPart(rest);
    understood = !monthly.isEmpty();
    return {QStringLiteral("FREQ=MONTHLY"), monthly};
}

/// "until Oct 2, 2020", "bis zum 12. Juli 2027".
std::optional<QString> untilPart(const QString &text, qsizetype from = 0)
{
    static const QRegularExpression until(QStringLiteral("(?<!\\pL)(?:until|bis(?:\\s+zum)?)\\s+(?<date>.{6,40})"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto last = readInvitationDate(until.match(text, from).captured(QStringLiteral("date")));
    return last ? std::optional(QStringLiteral("UNTIL=%1").arg(last->toString(QStringLiteral("yyyyMMdd")))) : std::nullopt;
}

/// "Every 2 weeks on Mon, Fri, until Oct 2, 2020, 6 occurrence(s)", in either language.
void readRule(const QString &line, InvitationSeries &series)
{
    static const QRegularExpression every(QStringLiteral(
        "(?<!\\pL)(?:Every|Jede[nrs]?|Alle)\\s+(?:(?<step>\\d{1,2})\\s+)?(?<unit>days?|weeks?|months?|Tage?|Wochen?|Monate?)(?!\\pL)(?<rest>.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression count(QStringLiteral(
        "(?<!\\d)(?<count>\\d{1,4})\\s+(?:occurrence|Termin|Vorkomm|Wiederholung|Ereignis|Meeting|Treffen|Mal(?!\\pL))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = every.match(line);
    if (!match.hasMatch() || series.mentioned)
        return;
    series.mentioned = true;
    bool understood = false;
    const QString rest = match.captured(QStringLiteral("rest"));
    QStringList parts = ruleParts(match.capturedView(QStringLiteral("unit")), rest, understood);
    if (!understood)
        return;
    if (const int step = match.captured(QStringLiteral("step")).toInt(); step > 1)
        parts.insert(1, QStringLiteral("INTERVAL=%1").arg(step));
    const int times = count.match(rest).captured(QStringLiteral("count")).toInt();
    if (times > 0)
        parts << QStringLiteral("COUNT=%1").arg(times);
    else if (const auto until = untilPart(rest))
        parts << *until;
    series.rule = parts.join(u';');
    series.ends = parts.last().startsWith(u"COUNT") || parts.last().startsWith(u"UNTIL");
}

/// "jeden Mittwoch", "mittwochs", "every other Tuesday", "wöchentlich": a host's own words.
void readOwnWords(const QString &line, InvitationSeries &series)
{
    static const QRegularExpression weekly(QStringLiteral(
        "(?<!\\pL)(?:(?:jede[nr]?|every)\\s+(?:(?<other>other|second|zweite[nr]?)\\s+)?(?<day>\\pL{6,10})"
        "|(?<days>(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)"
        "|(?<two>14-?tägig\\pL*|14-?täglich\\pL*|zweiwöch\\pL+|bi-?weekly|fortnightly|alle\\s+zwei\\s+Wochen|every\\s+two\\s+weeks)"
        "|(?<one>wöchentlich\\pL*|weekly))(?!\\pL)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = weekly.match(line);
    if (!match.hasMatch() || series.mentioned)
        return;
    const auto part = [&](const char *name) { return match.captured(QLatin1String(name)); };
    const QString named = part("day").isEmpty() ? part("days") : part("day");
    const QString day = named.isEmpty() ? QString() : weekdayNamed(named);
    if (!named.isEmpty() && day.isEmpty())
        return;     // "every student"
    series.mentioned = true;
    series.rule = QStringLiteral("FREQ=WEEKLY");
    if (!part("two").isEmpty() || !part("other").isEmpty())
        series.rule += QStringLiteral(";INTERVAL=2");
    if (!day.isEmpty())
        series.rule += QStringLiteral(";BYDAY=%1").arg(day);
    const auto until = untilPart(line, match.capturedEnd());
    series.ends = until.has_value();
    if (until)
        series.rule += u';' + *until;
}

bool saysAnyTime(const QString &line)
{
    QString plain = line.toLower();
    plain.replace(u' ', u'-');
    const QStringList &words = invitationWords().withoutFixedTime;
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return plain.contains(word); });
}

/// A line that is a date of the series and nothing else.
bool takeDate(const QString &line, InvitationSeries &series)
{
    constexpr qsizetype longestDate = 45;
    if (line.size() > longestDate)
        return false;
    const InvitationTime read = readInvitationTime(line);
    if (!read.date || read.otherDate || !read.time)
        return false;
    series.dates.push_back({*read.date, *read.time});
    return true;
}

} // namespace

InvitationSeries readInvitationSeries(const QString &text, qsizetype from)
{
    InvitationSeries series;
    const QStringList lines = text.mid(from, longestStretch).split(u'\n').mid(0, mostLines);
    int strange = 0;
    for (qsizetype i = 0; i < lines.size() && strange < 2; ++i) {
        QString line = lines[i].left(300).simplified();
        while (line.startsWith(u'>') || line.startsWith(u'*') || line.startsWith(u'•') || line.startsWith(u'-'))
            line = line.mid(1).trimmed();
        const bool known = series.mentioned;
        series.withoutTimes = series.withoutTimes || saysAnyTime(line);
        readRule(line, series);
        readOwnWords(line, series);
        // Behind the time itself nothing but its series may stand; blank lines and quotations may.
        if (i > 0 && !line.isEmpty() && known == series.mentioned && !takeDate(line, series))
            ++strange;
    }
    series.mentioned = series.mentioned || series.withoutTimes || series.dates.size() > 1;
    return series;
}

} // namespace einlass
