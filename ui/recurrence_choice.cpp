// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_choice.h"

#include "plan/recurrence_rule.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace einlass {
namespace {

using Rhythm = RecurrenceChoice::Kind;     // einlass::Kind is a meeting or a webinar
using Ending = RecurrenceChoice::Ending;

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate untilDay(const QString &text, const QString &timeZone)
{
    if (text.endsWith(u'Z')) {
        QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        moment.setTimeSpec(Qt::UTC);
        return moment.toTimeZone(zoneOf(timeZone)).date();
    }
    return QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
}

/// The rule's parts by name; nothing when one stands twice or has no value.
std::optional<QHash<QString, QString>> partsOf(const QString &rule)
{
    const auto parts = recurrenceParts(rule);
    if (!parts)
        return std::nullopt;
    QHash<QString, QString> byName;
    for (const auto &[name, value] : *parts)
        byName.insert(name, value);
    return byName;
}

} // namespace

RecurrenceChoice recurrenceFromRule(const QString &rule, const QString &timeZone)
{
    RecurrenceChoice choice;
    if (rule.isEmpty())
        return choice;
    const RecurrenceChoice custom{Rhythm::Custom, Ending::Count, 0, {}, rule};
    auto parts = partsOf(rule);
    if (!parts || parts->take(QStringLiteral("FREQ")) != QStringLiteral("WEEKLY"))
        return custom;
    const QString interval = parts->take(QStringLiteral("INTERVAL"));
    if (!interval.isEmpty() && interval != QStringLiteral("1") && interval != QStringLiteral("2"))
        return custom;
    choice.kind = interval == QStringLiteral("2") ? Rhythm::Fortnightly : Rhythm::Weekly;
    if (parts->contains(QStringLiteral("COUNT"))) {
        choice.ending = Ending::Count;
        choice.count = parts->take(QStringLiteral("COUNT")).toInt();
    } else if (parts->contains(QStringLiteral("UNTIL"))) {
        choice.ending = Ending::Until;
        choice.until = untilDay(parts->take(QStringLiteral("UNTIL")), timeZone);
    }
    const bool understood = parts->isEmpty() && (choice.count > 0 || choice.until.isValid());
    return understood ? choice : custom;
}

QString ruleOf(const RecurrenceChoice &choice, const QString &timeZone)
{
    if (choice.kind == Rhythm::None)
        return {};
    if (choice.kind == Rhythm::Custom)
        return choice.rule.trimmed();
    QStringList parts{QStringLiteral("FREQ=WEEKLY")};
    if (choice.kind == Rhythm::Fortnightly)
        parts << QStringLiteral("INTERVAL=2");
    if (choice.ending == Ending::Count && choice.count > 0)
        parts << QStringLiteral("COUNT=%1").arg(choice.count);
    if (choice.ending == Ending::Until && choice.until.isValid())
        parts << QStringLiteral("UNTIL=%1").arg(untilText(choice.until, timeZone));
    return parts.join(u';');
}

} // namespace einlass
