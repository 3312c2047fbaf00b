// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/weekly_slot.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

const char notATime[] = QT_TRANSLATE_NOOP("Core", "“%1” was not understood as a time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.");
const char noTime[] = QT_TRANSLATE_NOOP("Core", "“%1” says a day, but no time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.");
const char noSuchTime[] = QT_TRANSLATE_NOOP("Core", "“%1” has a time that the clock does not have.");
const char endsBefore[] = QT_TRANSLATE_NOOP("Core", "“%1” ends before it begins.");
const char notFullHour[] = QT_TRANSLATE_NOOP("Core", "“%1”: c.t. goes with full hours only. Write the exact times without it.");
const char tooMuch[] = QT_TRANSLATE_NOOP("Core", "This is too much for times of a week. Write up to %1 of them, like “Mon 10–12 c.t.; Thu 8–10 s.t.”.");
const char twice[] = QT_TRANSLATE_NOOP("Core", "“%1” stands there twice.");

constexpr int minutesOfDay = 24 * 60;
constexpr qsizetype longestShown = 60;

Message refused(const char *source, const QString &text)
{
    return Message{source, {cleaned(text.left(longestShown)).trimmed()}};
}

/// 1 Monday … 7 Sunday; 0 when the word is no day.
int weekdayOf(const QString &word)
{
    static const QHash<QString, int> days = [] {
        const char *const names[7][12] = {
            {"mo", "mon", "montag", "montags", "monday", "mondays"},
            {"di", "die", "dienstag", "dienstags", "tu", "tue", "tues", "tuesday", "tuesdays"},
            {"mi", "mit", "mittwoch", "mittwochs", "we", "wed", "wednesday", "wednesdays"},
            {"do", "don", "donnerstag", "donnerstags", "th", "thu", "thur", "thurs", "thursday", "thursdays"},
            {"fr", "fri", "freitag", "freitags", "friday", "fridays"},
            {"sa", "sam", "samstag", "samstags", "sonnabend", "sonnabends", "sat", "saturday", "saturdays"},
            {"so", "son", "sonntag", "sonntags", "su", "sun", "sunday", "sundays"}};
        QHash<QString, int> all;
        for (int day = 0; day < 7; ++day) {
            for (const char *name : names[day]) {
                if (name)
                    all.insert(QLatin1String(name), day + 1);
            }
        }
        return all;
    }();
    return days.value(word.toLower());
}

/// One time of a slot as it was written.
struct Written
{
    int hour = 0;
    int minute = 0;
    QString half;       ///< "a", "p" or nothing

    /// Minutes since midnight; nothing when the clock has no such time.
    std::optional<int> minutes(const QString &assumed) const
    {
        const QString part = half.isEmpty() ? assumed : half;
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
            return std::nullopt;
        if (part.isEmpty())
            return hour * 60 + minute;
        if (hour < 1 || hour > 12)
            return std::nullopt;
        return (hour % 12 + (part == QLatin1String("p") ? 12 : 0)) * 60 + minute;
    }
};

/// What the pattern found in one slot.
struct Parts
{
    int weekday = 0;
    Written from;
    std::optional<Written> to;
    bool quarterPast = false;       ///< c.t.
};

const QRegularExpression &slotPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?:jeden|every|each)\\s+)?(?:(?<day>(?!um\\b|ab\\b|von\\b|at\\b|from\\b)[a-z]+)\\.?[,:]?\\s*)?(?:(?:um|ab|von|at|from)\\s+)?"
        "(?<h1>[0-9]{1,2})(?:[:.](?<m1>[0-9]{2}))?\\s*(?:(?:h|uhr)\\b)?\\s*(?:(?<p1>[ap])\\.?m\\b\\.?)?\\s*(?<q1>[cs]\\.?\\s?t\\b\\.?)?\\s*"
        "(?:(?:-|bis|to|until|till)\\s*(?<h2>[0-9]{1,2})(?:[:.](?<m2>[0-9]{2}))?\\s*(?:(?:h|uhr)\\b)?\\s*(?:(?<p2>[ap])\\.?m\\b\\.?)?\\s*)?"
        "[,(]?\\s*(?<q2>[cs]\\.?\\s?t\\b\\.?|cum tempore|sine tempore)?\\)?\\s*(?:(?:h|uhr)\\b)?\\.?$"));
    return pattern;
}

/// Lower case, one kind of dash and of blank, no invisible characters.
QString plain(const QString &text)
{
    QString result = cleaned(text.normalized(QString::NormalizationForm_KC)).toLower();
    for (QChar &letter : result) {
        if (letter == u'\u2013' || letter == u'\u2014' || letter == u'\u2212' || letter == u'\u2010' || letter == u'\u2011')
            letter = u'-';
    }
    return result.simplified();
}

Written writtenIn(const QRegularExpressionMatch &match, const QString &number)
{
    const auto part = [&](const char *name) { return match.captured(QStringLiteral("%1%2").arg(QLatin1String(name), number)); };
    return {part("h").toInt(), part("m").toInt(), part("p")};
}

std::optional<Parts> partsOf(const QString &text)
{
    const QRegularExpressionMatch match = slotPattern().match(plain(text));
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    const QString day = match.captured(QStringLiteral("day"));
    parts.weekday = weekdayOf(day);
    if (!day.isEmpty() && parts.weekday == 0)
        return std::nullopt;
    const QString early = match.captured(QStringLiteral("q1"));
    const QString late = match.captured(QStringLiteral("q2"));
    if (!early.isEmpty() && !late.isEmpty())
        return std::nullopt;
    parts.quarterPast = early.startsWith(u'c') || late.startsWith(u'c');
    parts.from = writtenIn(match, QStringLiteral("1"));
    if (!match.captured(QStringLiteral("h2")).isEmpty())
        parts.to = writtenIn(match, QStringLiteral("2"));
    return parts;
}

/// In “11–1 pm” the first time is of the morning, in “2–4 pm” of the afternoon.
std::optional<int> beginning(const Parts &parts)
{
    if (!parts.to || !parts.from.half.isEmpty() || parts.to->half.isEmpty())
        return parts.from.minutes({});
    const std::optional<int> end = parts.to->minutes({});
    const std::optional<int> same = parts.from.minutes(parts.to->half);
    if (!same || !end || *same < *end)
        return same;
    return parts.from.minutes(parts.to->half == QLatin1String("p") ? QStringLiteral("a") : QStringLiteral("p"));
}

/// What a slot with “c.t.” comes to.
Result<WeeklySlot> quarterPast(const Parts &parts, int start, std::optional<int> end, const QString &text)
{
    if (start % 60 != 0 || (end && *end % 60 != 0))
        return refused(notFullHour, text);
    WeeklySlot slot{parts.weekday, QTime::fromMSecsSinceStartOfDay((start + 15) * 60 * 1000), 0};
    if (end)
        slot.minutes = *end - start - (*end - start >= 120 ? 30 : 15);
    return slot;
}

/// The day, where a text says nothing else; else 0.
int dayAlone(const QString &piece)
{
    QString word = plain(piece);
    while (word.endsWith(u'.') || word.endsWith(u':'))
        word.chop(1);
    return weekdayOf(word);
}

/// The text at the signs between slots. A comma or “und” inside of a slot would be none of these.
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;,/+&\\n\\r]|\\b(?:und|and|sowie)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList pieces;
    for (const QString &piece : text.split(between)) {
        if (!isBlank(piece))
            pieces << piece;
    }
    return pieces;
}

} // namespace

Result<WeeklySlot> readWeeklySlot(const QString &text)
{
    if (text.size() > maximumSlotText)
        return Message{tooMuch, {QString::number(maximumWeeklySlots)}};
    if (dayAlone(text) > 0)
        return refused(noTime, text);
    const std::optional<Parts> parts = partsOf(text);
    if (!parts)
        return refused(notATime, text);
    const std::optional<int> start = beginning(*parts);
    const std::optional<int> end = parts->to ? parts->to->minutes(parts->from.half) : std::nullopt;
    if (!start || *start >= minutesOfDay || (parts->to && !end))
        return refused(noSuchTime, text);
    if (end && *end <= *start)
        return refused(endsBefore, text);
    if (parts->quarterPast)
        return quarterPast(*parts, *start, end, text);
    return WeeklySlot{parts->weekday, QTime::fromMSecsSinceStartOfDay(*start * 60 * 1000), end ? *end - *start : 0};
}

Result<std::vector<WeeklySlot>> readWeeklySlots(const QString &text)
{
    if (text.size() > maximumSlotText)
        return Message{tooMuch, {QString::number(maximumWeeklySlots)}};
    std::vector<WeeklySlot> found;
    std::vector<int> days;
    for (const QString &piece : piecesOf(text)) {
        if (const int day = dayAlone(piece); day > 0) {
            days.push_back(day);
            continue;
        }
        const Result<WeeklySlot> slot = readWeeklySlot(piece);
        if (!slot.ok())
            return slot.error();
        if (slot->weekday > 0 || days.empty())
            days.push_back(slot->weekday);
        for (int day : days) {
            const WeeklySlot one{day, slot->start, slot->minutes};
            if (std::find(found.begin(), found.end(), one) != found.end())
                return refused(twice, piece);
            found.push_back(one);
        }
        days.clear();
    }
    if (!days.empty())
        return refused(noTime, text);
    if (found.empty())
        return refused(notATime, text);
    if (found.size() > maximumWeeklySlots)
        return Message{tooMuch, {QString::number(maximumWeeklySlots)}};
    return found;
}

} // namespace einlass
