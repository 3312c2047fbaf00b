// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/invitation_data.h"

#include "base/text.h"
#include "documents/link_pieces.h"
#include "documents/notices.h"
#include "documents/schedule_text.h"
#include "documents/values.h"
#include "documents/wrap.h"
#include "policy/pack.h"
#include "tools/links.h"

#include <QJsonArray>

#include <algorithm>

namespace einlass {
namespace {

QJsonArray factArray(const std::vector<LabelledFact> &facts)
{
    QJsonArray array;
    for (const LabelledFact &fact : facts) {
        QJsonArray values;
        for (const QString &value : fact.values)
            values.append(QJsonObject{{QStringLiteral("text"), value},
                                      {QStringLiteral("link"), value.startsWith(QLatin1String("https://")) ? value : QString()}});
        array.append(QJsonObject{{QStringLiteral("label"), fact.label}, {QStringLiteral("values"), values}});
    }
    return array;
}

QString placeText(const DocumentContext &context, const Words &words)
{
    const QString place = cleaned(context.plan.place.in(words.language())).simplified();
    if (place.isEmpty() || !context.plan.tool)
        return place;
    return words.word(QStringLiteral("place.hybrid"),
                      {{QStringLiteral("place"), place}, {QStringLiteral("tool"), toolName(context, words.language())}});
}

QStringList inGroup(const DocumentContext &context, Language language, const char *group)
{
    return notices(context, language, QStringLiteral("invitation"), QLatin1String(group));
}

/// Under headings in a full invitation; in a brief one all in one list.
QJsonArray groups(const DocumentContext &context, const Words &words)
{
    const bool full = context.plan.outgoing.detail == Detail::Full;
    QJsonArray array;
    QStringList all = full ? QStringList() : inGroup(context, words.language(), "join");
    for (const char *group : {"announced", "before", "during", "privacy"}) {
        const QStringList items = inGroup(context, words.language(), group);
        all << items;
        if (full && !items.isEmpty())
            array.append(QJsonObject{{QStringLiteral("heading"), words.word(QStringLiteral("group.%1").arg(QLatin1String(group)))},
                                     {QStringLiteral("items"), textItems(items)}});
    }
    if (!full)
        array.append(QJsonObject{{QStringLiteral("heading"), QString()}, {QStringLiteral("items"), textItems(all)}});
    return array;
}

/// Rule and exceptions say everything where the rule is simple; a list of dates spells them out.
QStringList dateLines(const ScheduleText &schedule, Detail detail)
{
    const bool ruleOnly = detail == Detail::Brief && schedule.hasRule;
    return schedule.when + (ruleOnly ? schedule.changes : schedule.dates);
}

qsizetype labelWidth(const std::vector<LabelledFact> &facts)
{
    qsizetype width = 0;
    for (const LabelledFact &fact : facts)
        width = std::max(width, fact.label.size());
    return width;
}

} // namespace

std::vector<LabelledFact> meetingFacts(const DocumentContext &context, const Words &words, bool withPlace)
{
    const ScheduleText schedule = scheduleText(context.plan.schedule, context.derived.occurrences, words);
    std::vector<LabelledFact> facts;
    facts.push_back({words.word(QStringLiteral("label.topic")), {cleaned(context.plan.title).simplified()}});
    facts.push_back({words.word(schedule.series ? QStringLiteral("label.dates") : QStringLiteral("label.date")),
                     dateLines(schedule, context.plan.outgoing.detail)});
    facts.push_back({words.word(QStringLiteral("label.zone")), {schedule.zone}});
    if (!schedule.elsewhere.isEmpty())
        facts.push_back({words.word(QStringLiteral("label.elsewhere")), schedule.elsewhere});
    const QString place = withPlace ? placeText(context, words) : QString();
    if (!place.isEmpty())
        facts.push_back({words.word(QStringLiteral("label.place")), {place}});
    else if (context.plan.tool)
        facts.push_back({words.word(QStringLiteral("label.tool")), {toolName(context, words.language())}});
    return facts;
}

bool isRegistration(const DocumentContext &context, const AccessData &access)
{
    return judgeLink(access.link, context.pack.hosts).kind == LinkKind::Registration;
}

std::vector<LabelledFact> joinFacts(const DocumentContext &context, const AccessData &access, const Words &words)
{
    if (isRegistration(context, access))
        return {{words.word(QStringLiteral("label.register")), {access.link}}};
    const Tool tool = *context.plan.tool;
    std::vector<LabelledFact> facts{{words.word(QStringLiteral("label.link")), {access.link}}};
    // A Meet room's name is the end of its link already.
    if (!access.meetingId.isEmpty() && tool != Tool::Meet)
        facts.push_back({words.word(QStringLiteral("label.meeting-id.%1").arg(nameOf(tool))),
                         {readableMeetingId(access.meetingId, tool)}});
    if (!access.participantCode.isEmpty())
        facts.push_back({codeName(context, words), {access.participantCode}});
    // Only a number or page helps those who are invited; a remark for the host does not.
    const QString dialIn = context.pack.tool(tool).dialIn.in(words.language());
    if (context.plan.participants.telephone && (dialIn.contains(u'+') || dialIn.contains(QLatin1String("https://"))))
        facts.push_back({words.word(QStringLiteral("label.telephone")), {dialIn}});
    return facts;
}

QString alignedFacts(const std::vector<LabelledFact> &facts, qsizetype width)
{
    width = std::max(width, labelWidth(facts));
    QStringList lines;
    for (const LabelledFact &fact : facts) {
        QString label = QStringLiteral("%1:").arg(fact.label);
        for (const QString &value : fact.values) {
            lines << label.leftJustified(width + 3).append(value);
            label.clear();
        }
    }
    return lines.join(u'\n');
}

QJsonObject commonData(const DocumentContext &context, Language language, const CommonParts &parts)
{
    const Words words(language, &context.pack);
    std::vector<LabelledFact> facts = meetingFacts(context, words, parts.place);
    const Host &host = context.plan.host;
    const QString message = parts.message ? hostWords(context.plan.message, language) : QString();
    const QString accessibility = parts.accessibility ? hostWords(context.plan.outgoing.accessibility, language) : QString();
    QJsonObject data{{QStringLiteral("lang"), languageCode(language)},
                     {QStringLiteral("title"), cleaned(context.plan.title).simplified()},
                     {QStringLiteral("greeting"), words.word(QStringLiteral("greeting.%1").arg(nameOf(context.plan.occasion)))},
                     {QStringLiteral("opening"), words.word(QStringLiteral("opening.%1").arg(nameOf(context.plan.occasion)))},
                     {QStringLiteral("alignedFacts"), alignedFacts(facts)},
                     {QStringLiteral("message"), message},
                     {QStringLiteral("paragraphs"), textItems(filledLines(message))},
                     {QStringLiteral("accessibility"), accessibility},
                     {QStringLiteral("accessibilityLines"), textItems(filledLines(accessibility))},
                     {QStringLiteral("host"), cleaned(host.name).simplified()},
                     {QStringLiteral("unit"), cleaned(host.unit).simplified()},
                     {QStringLiteral("email"), cleaned(host.email).simplified()}};
    facts.erase(facts.begin());     // where facts are printed one by one, the title stands above
    data.insert(QStringLiteral("facts"), factArray(facts));
    return data;
}

QJsonObject invitationData(const DocumentContext &context, const AccessData &access, Language language)
{
    const Words words(language, &context.pack);
    const std::vector<LabelledFact> facts = meetingFacts(context, words, true);
    const std::vector<LabelledFact> join = joinFacts(context, access, words);
    const qsizetype width = std::max(labelWidth(facts), labelWidth(join));
    const bool full = context.plan.outgoing.detail == Detail::Full;
    const QString fallback = hostWords(context.plan.outgoing.fallback, language);
    const QString contact = inGroup(context, language, "contact").join(u' ');
    QJsonObject data = commonData(context, language, {});
    data.insert(QStringLiteral("alignedFacts"), alignedFacts(facts, width));
    data.insert(QStringLiteral("full"), full);
    data.insert(QStringLiteral("registration"), isRegistration(context, access));
    data.insert(QStringLiteral("joinFacts"), factArray(join));
    data.insert(QStringLiteral("alignedJoinFacts"), alignedFacts(join, width));
    data.insert(QStringLiteral("joinNotes"), full ? textItems(inGroup(context, language, "join")) : QJsonArray());
    data.insert(QStringLiteral("groups"), groups(context, words));
    data.insert(QStringLiteral("tool"), toolName(context, language));
    data.insert(QStringLiteral("fallback"), fallback);
    data.insert(QStringLiteral("fallbackLines"), textItems(filledLines(fallback)));
    data.insert(QStringLiteral("contact"), contact);
    data.insert(QStringLiteral("contactPieces"), linkPieces(contact));
    return data;
}

Result<QString> textOfAllLanguages(const std::vector<Language> &languages, const PartMaker &part)
{
    QStringList parts;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const Result<QString> text = part(languages[i], i == 0, i + 1 == languages.size());
        if (!text)
            return text.error();
        parts << wrapped(*text);
    }
    return parts.join(QStringLiteral("\n%1\n\n").arg(QString(textWidth, u'=')));
}

} // namespace einlass
