// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sent_facts.h"

#include "documents/calendar_series.h"
#include "plan/link_secrets.h"
#include "plan/plan_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype digestSize = 128;
constexpr qsizetype hashSize = 6;
constexpr QChar toldMark = u'1';
constexpr QChar cancelledMark = u'c';

QString hashOf(const QStringList &texts, qsizetype size = hashSize)
{
    // Each text ends with a character that none has inside, so that texts cannot run together.
    const QByteArray all = texts.join(QChar(0)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(size));
}

QString numberText(qint64 number, int size)
{
    const qint64 most = (qint64(1) << (4 * size)) - 1;
    return QStringLiteral("%1").arg(qBound<qint64>(0, number, most), size, 16, QLatin1Char('0'));
}

QString timeText(const LocalTime &time)
{
    return QStringLiteral("%1T%2").arg(time.date.toString(Qt::ISODate), time.time.toString(Qt::ISODate));
}

/// A host's own text without what may be a code: secret parts of links, whatever follows the name of a
/// code, and numbers of six digits or more outside links. A change of these alone is not seen.
QString withoutCodes(const QString &text)
{
    static const QRegularExpression named(QStringLiteral("\\b(?:[\\w-]*pin|[\\w-]*code|[\\w-]*wor[dt]|kennziffer)\\b\\s*[:=]?\\s*\\S+"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(QStringLiteral("(?<!\\S)[^\\s/]*\\d{6,}[^\\s/]*(?!\\S)"));
    return textWithoutSecrets(text).remove(named).remove(number);
}

QString textOf(const HostWords &words, Language language)
{
    return withoutCodes(words.in(language));
}

QStringList inBoth(const HostWords &words)
{
    return {textOf(words, Language::German), textOf(words, Language::English)};
}

template <typename E>
QString answerText(const std::optional<E> &answer)
{
    return answer ? nameOf(*answer) : QString();
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

/// The text at a place of the plan, with its translations: people are told them all.
QStringList freeText(const Plan &plan, const QString &pointer, const QString &text)
{
    return {withoutCodes(text), withoutCodes(plan.outgoing.wordsAt(pointer, text, Language::German)),
            withoutCodes(plan.outgoing.wordsAt(pointer, text, Language::English))};
}

QStringList accessTexts(const Plan &plan)
{
    QString id;
    for (const QChar c : plan.access.meetingId) {
        if (c.isLetterOrNumber())
            id += c.toLower();
    }
    return {answerText(plan.tool), withoutSecrets(plan.access.link), id};
}

QStringList entryTexts(const Plan &plan)
{
    const EffectiveProtection protection = effective(plan.protection, plan.tool);
    return {nameOf(protection.admission), yesNo(protection.waitingRoom), yesNo(protection.endToEndEncryption),
            yesNo(plan.participants.telephone), nameOf(plan.kind)};
}

QStringList recordingTexts(const Plan &plan)
{
    if (!plan.recording)
        return {};
    const Recording &recording = *plan.recording;
    QStringList texts{answerText(recording.people), answerText(recording.storage), answerText(recording.audience),
                      recording.deleteBy ? recording.deleteBy->toString(Qt::ISODate) : QString()};
    for (Capture capture : recording.captures)
        texts << nameOf(capture);
    return texts << freeText(plan, QStringLiteral("/recording/purpose"), recording.purpose)
                 << freeText(plan, QStringLiteral("/recording/necessity"), recording.necessity);
}

QStringList announcedTexts(const Plan &plan)
{
    QStringList texts = recordingTexts(plan);
    texts << (plan.polls ? QStringLiteral("%1 %2").arg(nameOf(plan.polls->with), yesNo(plan.polls->anonymous)) : QString())
          << answerText(plan.votes) << yesNo(plan.chatLog) << yesNo(plan.needs.count(Need::Streaming) > 0);
    if (plan.attendanceList)
        texts << nameOf(plan.attendanceList->basis)
              << freeText(plan, QStringLiteral("/attendanceList/regulation"), plan.attendanceList->regulation);
    if (plan.remoteControl)
        texts << QStringLiteral("remote control") << answerText(plan.remoteControl->purpose) << nameOf(plan.remoteControl->helper);
    return texts;
}

QStringList ruleTexts(const Schedule &schedule)
{
    QStringList texts;
    if (schedule.start)
        texts << timeText(*schedule.start) << QString::number(schedule.durationMinutes) << schedule.recurrence;
    for (const Slot &slot : schedule.slotSeries)
        texts << timeText(slot.start) << QString::number(slot.durationMinutes) << slot.recurrence;
    return texts;
}

QChar stateOf(const RuleDate &date)
{
    if (!date.held)
        return ToldFacts::notHeld;
    if (date.isAsPlanned())
        return ToldFacts::asPlanned;
    const QString where = hashOf({timeText(date.held->start), QString::number(date.held->durationMinutes)});
    return QStringLiteral("23456789abcdef").at(where.toInt(nullptr, 16) % 14);
}

void addDates(ToldFacts &facts, const Plan &plan)
{
    const Schedule &schedule = plan.schedule;
    facts.zone = hashOf({schedule.timeZone}, 4);
    facts.rules = hashOf(ruleTexts(schedule));
    const auto occurrences = occurrencesOf(schedule);
    const DatesByOrigin dates = occurrences ? datesByOrigin(schedule, *occurrences) : DatesByOrigin();
    facts.seriesCount = (schedule.start ? 1 : 0) + static_cast<int>(schedule.slotSeries.size());
    facts.addedCount = static_cast<int>(dates.added.size());
    facts.count = occurrences ? static_cast<int>(occurrences->size()) : 0;
    if (facts.count > 0) {
        facts.first = occurrences->front().start;
        facts.firstMinutes = occurrences->front().durationMinutes;
    }
    QStringList added;
    for (const Occurrence &date : dates.added)
        added << timeText(date.start) << QString::number(date.durationMinutes);
    facts.addedDates = hashOf(added);
    QStringList whole;
    for (const RuleDate &date : dates.ofRules) {
        facts.states += stateOf(date);
        whole << (date.held ? timeText(date.held->start) : QString());
    }
    facts.allStates = hashOf(whole);
}

} // namespace

ToldFacts ToldFacts::of(const Plan &plan)
{
    ToldFacts facts;
    addDates(facts, plan);
    facts.revision = plan.access.revision;
    int languages = 0;
    for (Language language : plan.languages)
        languages |= 1 << static_cast<int>(language);
    facts.languages = numberText(languages, 1);
    facts.title = hashOf({plan.title});     // shown to everybody: the gate keeps codes out
    facts.place = hashOf(inBoth(plan.place));
    facts.access = hashOf(accessTexts(plan));
    facts.entry = hashOf(entryTexts(plan));
    facts.announced = hashOf(announcedTexts(plan));
    facts.host = hashOf({plan.host.name, plan.host.email, plan.host.unit});
    facts.words = hashOf(inBoth(plan.message) + inBoth(plan.outgoing.accessibility));
    facts.fallback = hashOf(inBoth(plan.outgoing.fallback));
    // As the digest keeps them, so that what was read can be compared.
    return read(facts.digest(false)).value_or(facts);
}

QString ToldFacts::digest(bool asCancelled) const
{
    const QDateTime start(first.date, first.time, Qt::UTC);
    QString text(asCancelled ? cancelledMark : toldMark);
    text += numberText(seriesCount, 2) + numberText(addedCount, 3) + numberText(count, 3) + numberText(revision, 5)
        + languages + numberText(start.isValid() ? start.toSecsSinceEpoch() / 60 : 0, 8) + numberText(firstMinutes, 4)
        + zone + rules + addedDates + title + place + access + entry + announced + host + words + fallback + allStates;
    return text + states.left(digestSize - text.size());
}

std::optional<ToldFacts> ToldFacts::read(const QString &digest)
{
    constexpr qsizetype fixedSize = 97;
    if (digest.size() < fixedSize || digest.size() > digestSize
        || (digest[0] != toldMark && digest[0] != cancelledMark))
        return std::nullopt;
    qsizetype at = 1;
    const auto next = [&](qsizetype size) {
        at += size;
        return digest.mid(at - size, size);
    };
    ToldFacts facts;
    bool ok = true;
    const auto number = [&](qsizetype size) {
        bool one = false;
        const qint64 value = next(size).toLongLong(&one, 16);
        ok = ok && one;
        return value;
    };
    facts.cancelled = digest[0] == cancelledMark;
    facts.seriesCount = static_cast<int>(number(2));
    facts.addedCount = static_cast<int>(number(3));
    facts.count = static_cast<int>(number(3));
    facts.revision = static_cast<int>(number(5));
    facts.languages = next(1);
    const QDateTime start = QDateTime::fromSecsSinceEpoch(60 * number(8), Qt::UTC);
    facts.first = {start.date(), start.time()};
    facts.firstMinutes = static_cast<int>(number(4));
    facts.zone = next(4);
    for (QString *part : {&facts.rules, &facts.addedDates, &facts.title, &facts.place, &facts.access, &facts.entry,
                          &facts.announced, &facts.host, &facts.words, &facts.fallback, &facts.allStates})
        *part = next(hashSize);
    facts.states = digest.mid(at);
    return ok ? std::optional<ToldFacts>(facts) : std::nullopt;
}

} // namespace einlass
