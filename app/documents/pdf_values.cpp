// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_values.h"

#include "base/text.h"
#include "documents/schedule_text.h"
#include "policy/institution_words.h"
#include "policy/pack.h"

#include <QLocale>
#include <QRegularExpression>

namespace einlass {
namespace {

constexpr std::size_t mostListedDates = 8;

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// Puts the words of one language together.
class Phrases
{
public:
    Phrases(const DocumentContext &context, Language language, const PdfTemplate &form)
        : m_context(context), m_language(language), m_form(form), m_locale(localeOf(language)) {}

    QString word(const QString &key, const QHash<QString, QString> &values = {}) const
    {
        return m_form.word(key, m_language, values);
    }

    QString date(const QDate &date) const
    {
        return printedDate(date, m_language, m_form);
    }

    template <typename E>
    QString answer(const char *list, const std::optional<E> &value) const
    {
        return value ? word(QStringLiteral("%1.%2").arg(QLatin1String(list), nameOf(*value)))
                     : QString();
    }

    QString contact(const QString &key) const
    {
        const Contact contact = m_context.pack.contact(key);
        QStringList parts;
        for (const QString &part : {contact.name.in(m_language), contact.address.in(m_language),
                                    contact.email, contact.url}) {
            const QStringList lines = part.split(u'\n');
            for (const QString &line : lines) {
                if (!isBlank(line))
                    parts << printable(line).trimmed();
            }
        }
        return parts.join(QLatin1String(", "));
    }

    QString dates() const
    {
        const std::vector<Occurrence> &all = m_context.derived.occurrences;
        if (all.empty())
            return {};
        QString text = all.size() > mostListedDates ? byRule(all) : listed(all);
        const QString zone = m_context.plan.schedule.timeZone;
        if (zone != QLatin1String("Europe/Berlin"))
            text = word(QStringLiteral("dates.zone"), {{QStringLiteral("dates"), text},
                                                       {QStringLiteral("zone"), printable(zone)}});
        return text;
    }

private:
    QHash<QString, QString> times(const Occurrence &occurrence) const
    {
        const QDateTime start(occurrence.start.date, occurrence.start.time, Qt::UTC);
        const QDateTime end = start.addSecs(60LL * occurrence.durationMinutes);
        const QString format = word(QStringLiteral("format.time"));
        return {{QStringLiteral("day"), m_locale.toString(start.date(), QStringLiteral("dddd"))},
                {QStringLiteral("date"), date(start.date())},
                {QStringLiteral("from"), m_locale.toString(start.time(), format)},
                {QStringLiteral("to"), m_locale.toString(end.time(), format)}};
    }

    QString span(const std::vector<Occurrence> &all) const
    {
        return word(QStringLiteral("dates.many"),
                    {{QStringLiteral("count"), QString::number(all.size())},
                     {QStringLiteral("first"), date(all.front().start.date)},
                     {QStringLiteral("last"), date(all.back().start.date)}});
    }

    /// "every week on Tuesdays, 10:15 to 11:45; 15 dates from … to …".
    QString byRule(const std::vector<Occurrence> &all) const
    {
        const ScheduleText text = scheduleText(m_context.plan.schedule, all, Words(m_language, &m_context.pack));
        return text.when.size() > 1 ? printable(text.when.join(QLatin1String("; "))) : span(all);
    }

    QString listed(const std::vector<Occurrence> &all) const
    {
        QStringList days;
        QStringList complete;
        bool sameTime = all.size() > 1;
        for (const Occurrence &occurrence : all) {
            sameTime = sameTime && occurrence.start.time == all.front().start.time
                && occurrence.durationMinutes == all.front().durationMinutes;
            const QHash<QString, QString> values = times(occurrence);
            days << values.value(QStringLiteral("date"));
            complete << word(QStringLiteral("dates.single"), values);
        }
        if (!sameTime)
            return complete.join(QLatin1String("; "));
        QHash<QString, QString> values = times(all.front());
        values.insert(QStringLiteral("dates"), days.join(QLatin1String("; ")));
        return word(QStringLiteral("dates.same-time"), values);
    }

    const DocumentContext &m_context;
    Language m_language;
    const PdfTemplate &m_form;
    QLocale m_locale;
};

/// Display names alone: a form needs no addresses of third people.
QString namesOfSpeakers(const QStringList &speakers)
{
    QStringList names;
    for (const QString &speaker : speakers) {
        const qsizetype bracket = speaker.indexOf(u'<');
        QString name = bracket > 0 ? speaker.left(bracket) : speaker;
        name.remove(u'"');
        if (isBlank(name))
            name = speaker;
        if (!isBlank(name))
            names << printable(name).trimmed();
    }
    return names.join(QLatin1String("; "));
}

void addRecording(QHash<QString, QString> &values, const Plan &plan, Language language,
                  const Phrases &phrases)
{
    const Recording &recording = *plan.recording;
    QStringList captures;
    for (Capture capture : recording.captures)
        captures << phrases.answer("captures", std::optional(capture));
    values.insert(QStringLiteral("captures"), captures.join(QLatin1String(", ")));
    values.insert(QStringLiteral("speakers"), namesOfSpeakers(recording.speakers));
    const auto words = [&plan, language](const char *pointer, const QString &text) {
        return printable(plan.outgoing.wordsAt(QLatin1String(pointer), text, language)).trimmed();
    };
    values.insert(QStringLiteral("recordingPurpose"), words("/recording/purpose", recording.purpose));
    values.insert(QStringLiteral("necessity"), words("/recording/necessity", recording.necessity));
    values.insert(QStringLiteral("storage"), phrases.answer("storage", recording.storage));
    values.insert(QStringLiteral("audience"), phrases.answer("audience", recording.audience));
    values.insert(QStringLiteral("deleteBy"), phrases.date(recording.deleteBy.value_or(QDate())));
}

/// What the pack says, else what the host has filled in once.
QString known(const QString &text, const ToolCompletion &completion, CompletedText which, Language language)
{
    return printable(isBlank(text) ? completedText(completion, which, language) : text).trimmed();
}

void addTool(QHash<QString, QString> &values, const ToolData &tool, const ToolCompletion &completion, Language language)
{
    values.insert(QStringLiteral("tool"), printable(tool.name.in(language)));
    values.insert(QStringLiteral("processors"),
                  known(tool.processors.in(language), completion, CompletedText::Processors, language));
    values.insert(QStringLiteral("transfers"),
                  known(tool.transfers.in(language), completion, CompletedText::Transfers, language));
    values.insert(QStringLiteral("retention"), printable(tool.retention.in(language)));
}

} // namespace

QString printable(const QString &text)
{
    static const QRegularExpression secret(QStringLiteral("\\b(pwd|pin|tk|zak|passcode)=[^\\s&#]*"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString result = cleaned(text);
    return result.replace(secret, QStringLiteral("\\1=…"));
}

QString printedDate(const QDate &date, Language language, const PdfTemplate &words)
{
    if (!date.isValid())
        return {};
    return localeOf(language).toString(date, words.word(QStringLiteral("format.date"), language));
}

QHash<QString, QString> printedValues(const DocumentContext &context, Language language,
                                      const PdfTemplate &words)
{
    const Phrases phrases(context, language, words);
    const Plan &plan = context.plan;
    QHash<QString, QString> values = institutionValues(context.pack, language);
    const auto set = [&values](const char *name, const QString &value) {
        values.insert(QLatin1String(name), value);
    };
    set("title", printable(plan.title).trimmed());
    set("host", printable(plan.host.name).trimmed());
    set("hostEmail", printable(plan.host.email).trimmed());
    set("unit", printable(plan.host.unit).trimmed());
    set("place", printable(plan.place.in(language)).trimmed());
    set("people", QString::number(context.derived.people));
    set("dates", phrases.dates());
    const auto &all = context.derived.occurrences;
    set("firstDay", all.empty() ? QString() : phrases.date(all.front().start.date));
    set("lastDay", phrases.date(context.derived.lastDay.value_or(QDate())));
    for (const char *name :
         {"captures", "speakers", "recordingPurpose", "necessity", "storage", "audience",
          "deleteBy", "tool", "processors", "transfers", "retention"})
        set(name, QString());
    if (plan.recording)
        addRecording(values, plan, language, phrases);
    if (plan.tool)
        addTool(values, context.pack.tool(*plan.tool), context.completion, language);
    set("controllerName", printable(context.pack.contact(QStringLiteral("controller")).name.in(language)));
    set("controller", phrases.contact(QStringLiteral("controller")));
    set("rightsContact", phrases.contact(QStringLiteral("responsible-department")));
    set("dataProtectionOfficer", phrases.contact(QStringLiteral("data-protection-officer")));
    set("supervisoryAuthority", phrases.contact(QStringLiteral("supervisory-authority")));
    set("rulesVersion", printable(context.pack.version));
    set("program", printable(context.programVersion));
    set("formVersion", words.version);
    set("stamp", phrases.date(context.stamp.toUTC().date()));
    return values;
}

Facts printedFacts(const DocumentContext &context)
{
    Facts facts = context.derived.facts;
    facts.setMembers(Fact::Languages, context.languages);
    return facts;
}

std::vector<Language> printedLanguages(const DocumentContext &context)
{
    std::vector<Language> languages;
    for (Language language : {Language::German, Language::English}) {
        for (Language wanted : context.languages) {
            if (wanted == language && (languages.empty() || languages.back() != language))
                languages.push_back(language);
        }
    }
    if (languages.empty())
        languages.push_back(Language::German);
    return languages;
}

} // namespace einlass
