// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_series.h"
#include "documents/documents.h"
#include "documents/html_page.h"
#include "documents/invitation_data.h"
#include "documents/mail_drafts.h"
#include "documents/schedule_text.h"
#include "documents/sent.h"
#include "documents/short_line.h"
#include "documents/template.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace einlass {
namespace {

QString subjectLine(const QStringList &words, const DocumentContext &context)
{
    return QStringLiteral("%1: %2").arg(words.join(QLatin1String(" / ")), shortLine(context.plan.title, 200));
}

/// The part of a letter in one language, as "txt" or "html".
using Part = std::function<Result<QString>(const QString &ending, Language language, bool first, bool last)>;

/// Puts a letter together; `name` is its template, whose section "subject" has the word for the subject.
Result<MailText> letter(const DocumentContext &context, const QString &name, const Part &part)
{
    const QStringList endings{QStringLiteral("txt"), QStringLiteral("html")};
    QStringList words;
    QStringList sections;
    for (std::size_t i = 0; i < context.languages.size(); ++i) {
        const auto word = renderTemplate(name, context.languages[i], {{QStringLiteral("subject"), true}}, &context.pack);
        if (!word)
            return word.error();
        const auto section = part(endings[1], context.languages[i], i == 0, i + 1 == context.languages.size());
        if (!section)
            return section.error();
        words << word->trimmed();
        sections << *section;
    }
    const auto text = textOfAllLanguages(context.languages, [&](Language language, bool first, bool last) {
        return part(endings[0], language, first, last);
    });
    if (!text)
        return text.error();
    return MailText{subjectLine(words, context), *text, htmlPage(context, sections)};
}

/// Texts of dates as the templates print them.
class DateTexts
{
public:
    DateTexts(const DocumentContext &context, Language language)
        : m_words(language, &context.pack), m_zone(context.plan.schedule.timeZone.toUtf8()) {}

    QString text(const Occurrence &date) const { return occurrenceText(date, m_zone, m_words); }
    QString text(const LocalTime &start, int minutes) const { return text({start, minutes, start}); }

private:
    Words m_words;
    QTimeZone m_zone;
};

int minutesOf(const DocumentContext &context, const LocalTime &planned)
{
    const DatesByOrigin dates = datesByOrigin(context.plan.schedule, context.derived.occurrences);
    for (const RuleDate &date : dates.ofRules) {
        if (date.planned == planned)
            return date.plannedMinutes;
    }
    for (const Occurrence &date : dates.added) {
        if (date.start == planned)
            return date.durationMinutes;
    }
    return context.plan.schedule.durationMinutes;
}

/// The lists are for people: when they grow long, all dates are told again below instead.
constexpr std::size_t mostListedChanges = 8;

void addDateChanges(QJsonObject &data, const DocumentContext &context, const Changes &changes, Language language)
{
    const DateTexts texts(context, language);
    QJsonArray moved;
    if (changes.before)
        moved.append(QJsonObject{{QStringLiteral("from"), texts.text(*changes.before)},
                                 {QStringLiteral("to"), texts.text(context.derived.occurrences.front())}});
    const std::size_t listed = changes.moved.size() + changes.dropped.size() + changes.restored.size();
    const bool all = listed > mostListedChanges;
    data.insert(QStringLiteral("newDates"), changes.otherDates || all);
    QJsonArray dropped;
    QJsonArray restored;
    if (!all) {
        for (const auto &[planned, held] : changes.moved)
            moved.append(QJsonObject{{QStringLiteral("from"), texts.text(planned, minutesOf(context, planned))},
                                     {QStringLiteral("to"), texts.text(held)}});
        for (const LocalTime &date : changes.dropped)
            dropped.append(QJsonObject{{QStringLiteral("date"), texts.text(date, minutesOf(context, date))}});
        for (const Occurrence &date : changes.restored)
            restored.append(QJsonObject{{QStringLiteral("date"), texts.text(date)}});
    }
    // An empty list would leave a blank line in the text.
    const auto insert = [&](const char *name, const QJsonArray &list) {
        data.insert(QLatin1String(name), list.isEmpty() ? QJsonValue(false) : QJsonValue(list));
    };
    insert("movedDates", moved);
    insert("droppedDates", dropped);
    insert("restoredDates", restored);
}

QJsonObject updateData(const DocumentContext &context, const Changes &changes, Language language)
{
    QJsonObject data = commonData(context, language, {});
    addDateChanges(data, context, changes, language);
    data.insert(QStringLiteral("changes"), true);
    data.insert(QStringLiteral("newTitle"), changes.title);
    data.insert(QStringLiteral("newPlace"), changes.place);
    data.insert(QStringLiteral("newAccess"), changes.access || changes.code);
    data.insert(QStringLiteral("newEntry"), changes.entry);
    data.insert(QStringLiteral("newAnnounced"), changes.announced);
    data.insert(QStringLiteral("newHost"), changes.host);
    data.insert(QStringLiteral("newWords"), changes.words);
    data.insert(QStringLiteral("newFallback"), changes.fallback);
    data.insert(QStringLiteral("newOther"), changes.languages || changes.unknown);
    return data;
}

/// Without the blank lines that sections which print nothing leave between the items of a list.
QString closedUp(QString text)
{
    static const QRegularExpression gap(QStringLiteral("(\\n- [^\\n]*)\\n(?:[ \\t]*\\n)+(?=- )"));
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.replace(gap, QStringLiteral("\\1\n"));
    }
    return text;
}

/// What has changed, and then the invitation itself, in which other words stand for its first two
/// paragraphs: greeting and opening.
Result<QString> updatePart(const ReadyPlan &plan, const Changes &changes, const QString &ending, Language language, bool follows)
{
    const DocumentContext &context = plan.context();
    const auto render = [&](const QString &name, const QJsonObject &data) {
        return renderTemplate(name, language, data, &context.pack);
    };
    QJsonObject said = updateData(context, changes, language);
    said.insert(QStringLiteral("otherLanguageFollows"), follows);
    const auto news = render(QStringLiteral("update.%1").arg(ending), said);
    const auto replaces = render(QStringLiteral("update.txt"), {{QStringLiteral("replaces"), true}});
    const auto now = render(QStringLiteral("update.txt"), {{QStringLiteral("now"), true}});
    for (const auto *one : {&news, &replaces, &now}) {
        if (!*one)
            return one->error();
    }
    QJsonObject data = invitationData(context, plan.access(), language);
    data.insert(QStringLiteral("greeting"), replaces->trimmed());
    data.insert(QStringLiteral("opening"), now->trimmed());
    const auto invitation = render(QStringLiteral("invitation.%1").arg(ending), data);
    if (!invitation)
        return invitation.error();
    return QStringLiteral("%1\n%2").arg(closedUp(*news), *invitation);
}

QJsonObject cancellationData(const DocumentContext &context, const std::vector<LocalTime> &dates, Language language)
{
    QJsonObject data = commonData(context, language, {false, true, false});
    const DateTexts texts(context, language);
    QJsonArray cancelled;
    for (const LocalTime &date : dates)
        cancelled.append(QJsonObject{{QStringLiteral("date"), texts.text(date, minutesOf(context, date))}});
    data.insert(QStringLiteral("changes"), true);
    data.insert(QStringLiteral("dates"), cancelled);
    data.insert(QStringLiteral("someDates"), !dates.empty());
    return data;
}

} // namespace

Result<MailText> invitationMailText(const ReadyPlan &plan)
{
    const auto text = invitationText(plan);
    const auto html = invitationHtml(plan);
    if (!text)
        return text.error();
    if (!html)
        return html.error();
    QStringList words;
    for (Language language : plan.context().languages)
        words << Words(language, &plan.context().pack).word(QStringLiteral("subject.word"));
    return MailText{subjectLine(words, plan.context()), *text, *html};
}

Result<MailText> updateMailText(const ReadyPlan &plan)
{
    const DocumentContext &context = plan.context();
    if (context.plan.outgoing.sent.empty())
        return Message{QT_TRANSLATE_NOOP("Core", "Nothing was sent yet: the invitation itself is to be sent.")};
    if (isCancelled(context.plan))
        return Message{QT_TRANSLATE_NOOP("Core", "The meeting was cancelled. Send the invitation again if it takes place after all.")};
    const std::vector<OutdatedSending> outdated = outdatedSendings(context.plan);
    if (outdated.empty())
        return Message{QT_TRANSLATE_NOOP("Core", "Nothing has changed since people were told.")};
    const Changes &changes = outdated.front().changes;
    return letter(context, QStringLiteral("update.txt"), [&](const QString &ending, Language language, bool first, bool last) {
        return updatePart(plan, changes, ending, language, first && !last);
    });
}

Result<MailText> cancellationMailText(const ClearedPlan &plan, const std::vector<LocalTime> &dates)
{
    // The calendar knows which dates there are.
    if (!dates.empty()) {
        if (const auto calendar = dateCancellationCalendar(plan, dates); !calendar)
            return calendar.error();
    }
    const DocumentContext &context = plan.context();
    return letter(context, QStringLiteral("cancellation.txt"), [&](const QString &ending, Language language, bool first, bool last) {
        QJsonObject data = cancellationData(context, dates, language);
        data.insert(QStringLiteral("otherLanguageFollows"), first && !last);
        return renderTemplate(QStringLiteral("cancellation.%1").arg(ending), language, data, &context.pack);
    });
}

} // namespace einlass
