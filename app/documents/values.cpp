// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/values.h"

#include "base/text.h"
#include "policy/institution_words.h"
#include "policy/pack.h"

namespace einlass {
namespace {

using Values = QHash<QString, QString>;

QString oneLine(const QString &text)
{
    return cleaned(text).simplified();
}

QString orElse(const QString &text, const QString &otherwise)
{
    return isBlank(text) ? otherwise : oneLine(text);
}

/// Name and where to find it: the address of a page, else of a mailbox.
QString contactText(const Contact &contact, const Words &words)
{
    const QString name = contact.name.in(words.language());
    if (name.isEmpty())
        return contact.url.isEmpty() ? contact.email : contact.url;
    if (!contact.url.isEmpty())
        return words.word(QStringLiteral("contact.url"), {{QStringLiteral("name"), name}, {QStringLiteral("url"), contact.url}});
    if (!contact.email.isEmpty())
        return words.word(QStringLiteral("contact.mail"), {{QStringLiteral("name"), name}, {QStringLiteral("email"), contact.email}});
    return name;
}

/// The page, or whom to ask for it while its address is not known.
QString pageOrAsk(const Contact &page, const Contact &desk, const Words &words)
{
    if (!page.url.isEmpty())
        return page.url;
    return words.word(QStringLiteral("ask-at"), {{QStringLiteral("contact"), contactText(desk, words)}});
}

void addRecording(Values &values, const Plan &plan, const Pack &pack, const Words &words)
{
    const Values institution = institutionValues(pack, words.language());
    const Recording recording = plan.recording.value_or(Recording());
    const QString absent = words.word(QStringLiteral("not-given"));
    QStringList captures;
    for (Capture capture : recording.captures)
        captures << words.word(QStringLiteral("capture.%1").arg(nameOf(capture)));
    values.insert(QStringLiteral("captures"), captures.isEmpty() ? words.word(QStringLiteral("captures.none"))
                                                                 : words.list(captures));
    const auto own = [&](const char *pointer, const QString &text) {
        return orElse(plan.outgoing.wordsAt(QLatin1String(pointer), text, words.language()), absent);
    };
    values.insert(QStringLiteral("recordingPurpose"), own("/recording/purpose", recording.purpose));
    values.insert(QStringLiteral("necessity"), own("/recording/necessity", recording.necessity));
    values.insert(QStringLiteral("audience"), recording.audience
        ? words.word(QStringLiteral("audience.%1").arg(nameOf(*recording.audience)), institution) : absent);
    values.insert(QStringLiteral("storage"), recording.storage
        ? words.word(QStringLiteral("storage.%1").arg(nameOf(*recording.storage)), institution) : absent);
    values.insert(QStringLiteral("deleteBy"), recording.deleteBy ? words.date(*recording.deleteBy) : absent);
}

void addContacts(Values &values, const Pack &pack, const Words &words)
{
    const Contact desk = pack.contact(QStringLiteral("service-desk"));
    const auto add = [&](const char *value, const char *key) {
        values.insert(QLatin1String(value), contactText(pack.contact(QLatin1String(key)), words));
    };
    add("serviceDesk", "service-desk");
    add("dataProtectionOfficer", "data-protection-officer");
    add("evasys", "evasys");
    add("syncAndShare", "sync-and-share");
    add("chat", "chat");
    const Contact officer = pack.contact(QStringLiteral("data-protection-officer"));
    values.insert(QStringLiteral("dataProtectionPage"), officer.url.isEmpty() ? contactText(officer, words) : officer.url);
    values.insert(QStringLiteral("controller"), pack.contact(QStringLiteral("controller")).name.in(words.language()));
    values.insert(QStringLiteral("privacyInformation"),
                  pageOrAsk(pack.contact(QStringLiteral("privacy-information")), desk, words));
}

} // namespace

QString toolName(const DocumentContext &context, Language language)
{
    if (!context.plan.tool)
        return Words(language, &context.pack).word(QStringLiteral("tool.none"));
    return context.pack.tool(*context.plan.tool).name.in(language);
}

QString codeName(const DocumentContext &context, const Words &words)
{
    const QString name = context.plan.tool ? context.pack.tool(*context.plan.tool).codeName.in(words.language())
                                           : QString();
    return name.isEmpty() ? words.word(QStringLiteral("label.code")) : name;
}

QString readableMeetingId(const QString &meetingId, Tool tool)
{
    const QString id = oneLine(meetingId);
    if (tool != Tool::Zoom)
        return id;
    QString digits;
    for (const QChar c : id) {
        if (c.isDigit())
            digits += c;
        else if (c != u' ' && c != u'-' && c != QChar::Nbsp)
            return id;
    }
    // Zoom writes 3-4-4, 3-3-4 and 3-3-3.
    if (digits.size() < 9 || digits.size() > 11)
        return id;
    const qsizetype middle = digits.size() == 11 ? 4 : 3;
    return QStringLiteral("%1 %2 %3").arg(digits.left(3), digits.mid(3, middle), digits.mid(3 + middle));
}

QString hostWords(const HostWords &words, Language language)
{
    return cleaned(words.in(language), true).trimmed();
}

QHash<QString, QString> textValues(const DocumentContext &context, Language language)
{
    const Words words(language, &context.pack);
    const Plan &plan = context.plan;
    const DerivedPlan &derived = context.derived;
    const QString absent = words.word(QStringLiteral("not-given"));
    Values values;
    values.insert(QStringLiteral("title"), orElse(plan.title, absent));
    values.insert(QStringLiteral("host"), orElse(plan.host.name, orElse(plan.host.email, absent)));
    values.insert(QStringLiteral("hostEmail"), orElse(plan.host.email, absent));
    values.insert(QStringLiteral("unit"), orElse(plan.host.unit, context.pack.name.in(language)));
    values.insert(QStringLiteral("people"), words.locale().toString(derived.people));
    values.insert(QStringLiteral("tool"), toolName(context, language));
    values.insert(QStringLiteral("code"), codeName(context, words));
    const auto &dates = derived.occurrences;
    values.insert(QStringLiteral("firstDay"), dates.empty() ? absent : words.date(dates.front().start.date));
    values.insert(QStringLiteral("lastDay"), derived.lastDay ? words.date(*derived.lastDay) : absent);
    const QString regulation = plan.attendanceList ? plan.attendanceList->regulation : QString();
    values.insert(QStringLiteral("regulation"),
                  orElse(plan.outgoing.wordsAt(QStringLiteral("/attendanceList/regulation"), regulation, language), absent));
    const QString id = plan.access.meetingId.isEmpty() ? derived.link.meetingId : plan.access.meetingId;
    values.insert(QStringLiteral("meetingId"),
                  isBlank(id) ? absent : readableMeetingId(id, plan.tool.value_or(Tool::Dfnconf)));
    addRecording(values, plan, context.pack, words);
    addContacts(values, context.pack, words);
    return values;
}

} // namespace einlass
