// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/announcement.h"

#include "base/text.h"
#include "documents/documents.h"
#include "documents/guest_times.h"
#include "documents/invitation_data.h"
#include "documents/leaks.h"
#include "documents/link_pieces.h"
#include "documents/notices.h"
#include "documents/template.h"
#include "plan/plan_file.h"
#include "policy/pack.h"
#include "tools/links.h"

#include <QJsonObject>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char leftOut[] = QT_TRANSLATE_NOOP("Core", "%1 contains access data, a link or a telephone number and was left out of the announcement.");
const char inField[] = QT_TRANSLATE_NOOP("Core", "%1 contains access data (a link, meeting ID or code). It appears in every document: take them out there.");
const char inPublicField[] = QT_TRANSLATE_NOOP("Core", "%1 contains a link or telephone number. It appears in the announcement, which may have none: take it out there.");
const char inTemplate[] = QT_TRANSLATE_NOOP("Core", "The words around the facts give access data away (a link, meeting ID, code or telephone number). Take them out of the announcement’s template or of the rule pack’s sentences.");

bool mayBePublished(const HostWords &words, const DocumentContext &context, const AccessData *access)
{
    const QString texts[] = {words.common, words.each.de, words.each.en};
    return std::none_of(std::begin(texts), std::end(texts), [&](const QString &text) {
        return isUnfitToPublish(text, context.plan, context.pack.hosts, access);
    });
}

/// What the host wrote for a closed circle stays there.
struct PublicParts
{
    CommonParts words;
    bool unit = true;
};

PublicParts publicParts(const DocumentContext &context, const AccessData *access, std::vector<Message> &warnings)
{
    const auto allowed = [&](const char *pointer, const HostWords &words) {
        const bool fine = mayBePublished(words, context, access);
        if (!fine)
            warnings.push_back({leftOut, {QLatin1String(pointer)}});
        return fine;
    };
    PublicParts parts;
    parts.words.message = allowed("/message", context.plan.message);
    parts.words.place = allowed("/place", context.plan.place);
    parts.words.accessibility = allowed("/outgoing/accessibility", context.plan.outgoing.accessibility);
    parts.unit = allowed("/host/unit", {context.plan.host.unit, {}, {}});
    return parts;
}

/// A registration link gives nobody access, so it may be published.
QString registrationLink(const DocumentContext &context, const AccessData *access)
{
    for (const QString &link : {access ? access->link : QString(), context.plan.access.link}) {
        const LinkJudgement judged = judgeLink(link, context.pack.hosts);
        if (judged.valid && judged.kind == LinkKind::Registration && judged.licensed
            && judged.tool == context.plan.tool)
            return withoutSecrets(judged.link);
    }
    return {};
}

QJsonObject announcementData(const DocumentContext &context, Language language, const PublicParts &allowed,
                             const QString &link)
{
    const Words words(language, &context.pack);
    const QString place = QStringLiteral("announcement");
    QJsonObject data = commonData(context, language, allowed.words);
    if (!allowed.unit)
        data.insert(QStringLiteral("unit"), QString());
    auto facts = meetingFacts(context, words, allowed.words.place);
    facts.erase(facts.begin());     // the title stands above
    QStringList host{data.value(QStringLiteral("host")).toString(), data.value(QStringLiteral("unit")).toString()};
    host.removeAll(QString());
    facts.push_back({words.word(QStringLiteral("label.host")), {host.join(QLatin1String(", "))}});
    data.insert(QStringLiteral("alignedFacts"), alignedFacts(facts));
    data.insert(QStringLiteral("register"), link);
    data.insert(QStringLiteral("announced"), textItems(notices(context, language, place, QStringLiteral("announced"))));
    data.insert(QStringLiteral("contact"),
                notices(context, language, place, link.isEmpty() ? QStringLiteral("contact") : QStringLiteral("register")).join(u' '));
    return data;
}

/// Whether template and sentences by themselves, without what has been checked already, give
/// nothing away.
Result<void> checkWordsAround(const DocumentContext &context, const AccessData *access, Language language, QJsonObject data)
{
    for (const char *checked : {"title", "alignedFacts", "facts", "message", "paragraphs", "accessibility", "accessibilityLines",
                                "register", "host", "unit", "email"})
        data.remove(QLatin1String(checked));
    const auto around = renderTemplate(QStringLiteral("announcement.txt"), language, data, &context.pack);
    if (!around)
        return around.error();
    if (holdsTelephoneNumber(*around) || givesAccessAway(*around, context.plan, context.pack.hosts, access))
        return Message{inTemplate};
    return {};
}

} // namespace

Result<void> checkPublicFields(const DocumentContext &context, const AccessData *access)
{
    const Plan &plan = context.plan;
    const std::pair<QString, QString> fields[] = {{QStringLiteral("/title"), plan.title},
                                                  {QStringLiteral("/host/name"), plan.host.name},
                                                  {QStringLiteral("/host/unit"), plan.host.unit}};
    for (const auto &[pointer, text] : fields) {
        if (givesAccessAway(text, plan, context.pack.hosts, access))
            return Message{inField, {pointer}};
    }
    return {};
}

Result<Announcement> makeAnnouncement(const ClearedPlan &plan, const AccessData *access)
{
    const DocumentContext &context = plan.context();
    if (const auto checked = checkPublicFields(context, access); !checked)
        return checked.error();
    if (const auto checked = checkGuestZones(context.plan.schedule); !checked)
        return checked.error();
    for (const auto &[pointer, text] : {std::pair{QStringLiteral("/title"), context.plan.title},
                                        std::pair{QStringLiteral("/host/name"), context.plan.host.name}}) {
        if (isUnfitToPublish(text, context.plan, context.pack.hosts, access))
            return Message{inPublicField, {pointer}};
    }
    Announcement result;
    const PublicParts allowed = publicParts(context, access, result.warnings);
    const QString link = registrationLink(context, access);
    const auto text = textOfAllLanguages(context.languages, [&](Language language, bool first, bool last) -> Result<QString> {
        QJsonObject data = announcementData(context, language, allowed, link);
        data.insert(QStringLiteral("otherLanguageFollows"), first && !last);
        if (const auto checked = checkWordsAround(context, access, language, data); !checked)
            return checked.error();
        return renderTemplate(QStringLiteral("announcement.txt"), language, data, &context.pack);
    });
    if (!text)
        return text.error();
    result.text = *text;
    return result;
}

Result<QString> announcementText(const ClearedPlan &plan)
{
    auto announcement = makeAnnouncement(plan, nullptr);
    if (!announcement)
        return announcement.error();
    return announcement->text;
}

} // namespace einlass
