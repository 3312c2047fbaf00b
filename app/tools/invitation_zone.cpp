// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_zone.h"

#include "tools/invitation_words.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace einlass {
namespace {

constexpr int mostWords = 9;
constexpr int longestWords = 80;

const QString germanZone = QStringLiteral("Europe/Berlin");

/// "jakarta" -> "Asia/Jakarta": the cities that IANA's zones are named after.
const QHash<QString, QString> &cities()
{
    static const QHash<QString, QString> known = [] {
        static const QStringList regions{
            QStringLiteral("Africa"), QStringLiteral("America"), QStringLiteral("Asia"),
            QStringLiteral("Atlantic"), QStringLiteral("Europe"), QStringLiteral("Indian"),
            QStringLiteral("Pacific")};
        QHash<QString, QString> found;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            const QString name = QString::fromLatin1(id);
            if (regions.contains(name.section(u'/', 0, 0)))
                found.insert(name.section(u'/', -1).replace(u'_', u' ').toLower(), name);
        }
        return found;
    }();
    return known;
}

QString withoutMarks(const QString &text)
{
    constexpr QStringView marks = u" ,.;()[]\u00a0";
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && marks.contains(text[begin]))
        ++begin;
    while (end > begin && marks.contains(text[end - 1]) && !(text[end - 1] == u')' && text.indexOf(u'(', begin) > 0))
        --end;
    return text.mid(begin, end - begin);
}

struct Known
{
    bool found = false;
    QString zone;
};

Known zoneNamed(const QString &name)
{
    const QString lower = name.toLower();
    if (const auto listed = invitationWords().zones.constFind(lower); listed != invitationWords().zones.constEnd())
        return {true, *listed};
    if (name.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(name.toLatin1()))
        return {true, name};
    if (const auto city = cities().constFind(lower); city != cities().constEnd())
        return {true, *city};
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name.toLatin1()); !windows.isEmpty())
        return {true, QString::fromLatin1(windows)};
    return {};
}

/// "Amsterdam, Berlin, Bern, Rom": the first that is known, Berlin before all others.
Known zoneOfList(const QString &list)
{
    Known first;
    const QStringList names = list.split(u',');
    if (names.size() < 2)
        return {};
    for (const QString &name : names) {
        const Known known = zoneNamed(withoutMarks(name));
        if (known.zone == germanZone)
            return known;
        if (known.found && !first.found)
            first = known;
    }
    return first;
}

QString offsetZone(const QRegularExpressionMatch &match)
{
    const int hours = match.captured(QStringLiteral("hours")).toInt();
    const int minutes = match.captured(QStringLiteral("minutes")).toInt();
    if (hours > 14 || minutes > 59)
        return {};
    return QStringLiteral("UTC%1%2:%3").arg(QChar(match.captured(QStringLiteral("sign")) == u"+" ? u'+' : u'-'))
        .arg(hours, 2, 10, QChar(u'0')).arg(minutes, 2, 10, QChar(u'0'));
}

NamedZone::Season seasonOf(const QString &words)
{
    const QString lower = words.toLower();
    if (lower == u"cest" || lower == u"mesz" || lower.contains(u"summer") || lower.contains(u"sommer"))
        return NamedZone::Season::Summer;
    return lower == u"cet" || lower == u"mez" ? NamedZone::Season::Standard : NamedZone::Season::Open;
}

} // namespace

NamedZone zoneAtBegin(const QString &text, bool surely)
{
    static const QRegularExpression offset(QStringLiteral(
        "^[\\s(]*(?:UTC|GMT)\\s*(?<sign>[+\u2212-])\\s*(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?\\)?"));
    const QString begin = text.left(longestWords * 2);
    const QRegularExpressionMatch shifted = offset.match(begin);
    const QString rest = withoutMarks(begin.mid(shifted.hasMatch() ? shifted.capturedEnd() : 0)).left(longestWords);
    if (const Known list = zoneOfList(rest); list.found)
        return {rest, list.zone, {}};
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(words.size(), mostWords); count > 0; --count) {
        const QString name = withoutMarks(words.mid(0, count).join(u' '));
        if (const Known known = zoneNamed(name); known.found)
            return {name, known.zone, seasonOf(name)};
    }
    if (shifted.hasMatch())
        return {shifted.captured().trimmed(), offsetZone(shifted), {}};
    return surely ? NamedZone{rest, {}, {}} : NamedZone{};
}

LocalTime inGermany(const LocalTime &local, const QString &zone)
{
    if (zone.isEmpty() || zone == germanZone)
        return local;
    const QDateTime moment(local.date, local.time, QTimeZone(zone.toLatin1()));
    const QDateTime german = moment.toTimeZone(QTimeZone(germanZone.toLatin1()));
    return german.isValid() ? LocalTime{german.date(), german.time()} : local;
}

bool isGermanSummerTime(const LocalTime &local)
{
    const QDateTime moment(local.date, local.time, QTimeZone(germanZone.toLatin1()));
    return moment.isDaylightTime();
}

} // namespace einlass
