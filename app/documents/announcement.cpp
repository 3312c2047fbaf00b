// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/announcement.h"

#include "documents/documents.h"
#include "documents/invitation_data.h"
#include "documents/leaks.h"
#include "documents/notices.h"
#include "documents/template.h"
#include "plan/plan_file.h"
#include "policy/pack.h"
#include "tools/links.h"

#include <QJsonArray>

namespace einlass {
namespace {

struct PublicWords
{
    bool message = true;
    bool place = true;
};

bool leaks(const HostWords &words, const DocumentContext &context, const AccessData *access)
{
    for (const QString &text : {words.common, words.each.de, words.each.en}) {
        if (givesAccessAway(text, context.plan, context.pack.hosts, access))
            return true;
    }
    return false;
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

QJsonObject announcementData(const DocumentContext &context, Language language, const PublicWords &allowed,
                             const QString &link)
{
    const Words words(language);
    QJsonObject data = commonData(context, language, allowed.message, allowed.place);
    auto facts = meetingFacts(context, words, allowed.place);
    facts.erase(facts.begin());     // the title stands above
    QStringList host{data.value(QStringLiteral("host")).toString(), data.value(QStringLiteral("unit")).toString()};
    host.removeAll(QString());
    facts.push_back({words.word(QStringLiteral("label.host")), {host.join(QLatin1String(", "))}});
    data.insert(QStringLiteral("alignedFacts"), alignedFacts(facts));
    data.insert(QStringLiteral("register"), link);
    QJsonArray announced;
    for (const QString &text : notices(context, language, QStringLiteral("announcement"), QStringLiteral("announced")))
        announced.append(QJsonObject{{QStringLiteral("text"), text}});
    data.insert(QStringLiteral("announced"), announced);
    data.insert(QStringLiteral("contact"),
                notices(context, language, QStringLiteral("announcement"),
                        link.isEmpty() ? QStringLiteral("contact") : QStringLiteral("register")).join(u' '));
    return data;
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
            return Message{QT_TRANSLATE_NOOP("Core", "%1 contains access data (a link, meeting ID or code). It stands in every document: take them out there."),
                           {pointer}};
    }
    return {};
}

Result<Announcement> makeAnnouncement(const ClearedPlan &plan, const AccessData *access)
{
    const DocumentContext &context = plan.context();
    if (const auto checked = checkPublicFields(context, access); !checked)
        return checked.error();
    Announcement result;
    const PublicWords allowed{!leaks(context.plan.message, context, access), !leaks(context.plan.place, context, access)};
    const char *source = QT_TRANSLATE_NOOP("Core", "%1 contains access data (a link, meeting ID or code) and was left out of the announcement.");
    if (!allowed.message)
        result.warnings.push_back({source, {QStringLiteral("/message")}});
    if (!allowed.place)
        result.warnings.push_back({source, {QStringLiteral("/place")}});
    const QString link = registrationLink(context, access);
    const auto text = textOfAllLanguages(context.languages, [&](Language language, bool first, bool last) {
        QJsonObject data = announcementData(context, language, allowed, link);
        data.insert(QStringLiteral("otherLanguageFollows"), first && !last);
        return renderTemplate(QStringLiteral("announcement.txt"), language, data);
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
