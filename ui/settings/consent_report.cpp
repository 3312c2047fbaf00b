// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/consent_report.h"

#include "base/text.h"
#include "date_words.h"
#include "documents/pdf_document.h"
#include "interface_language.h"
#include "plan/occurrences.h"
#include "services.h"
#include "settings/consent_table.h"
#include "texts.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr int shownDays = 3;

} // namespace

ConsentReport::ConsentReport(const Plan &plan, std::vector<ConsentEntry> entries, std::vector<ConsentItem> items,
                             const ConsentCount &count, const Services &services)
    : m_plan(plan), m_entries(std::move(entries)), m_items(std::move(items)), m_count(count), m_services(services)
{
}

QString ConsentReport::countText(const ConsentCount &count)
{
    if (count.persons == 0)
        return tr("Nobody is recorded by name yet.");
    const int open = count.notAsked + count.unanswered;
    const int answered = count.persons - open;
    const QString answers = tr("%1 of %n have answered", "number of those who answered, number of all", count.persons).arg(answered);
    if (!count.mayRecord())
        return tr("%1; recording: not yet.", "how many have answered").arg(answers);
    const int without = count.declined + count.revoked;
    if (without > 0)
        return tr("%1; recording: possible, but for %n people who take part without being recorded.", "how many have answered", without).arg(answers);
    if (count.partly > 0)
        return tr("%1; recording: possible, for %n people only as far as they agreed.", "how many have answered", count.partly).arg(answers);
    return tr("%1; recording: possible.", "how many have answered").arg(answers);
}

QString ConsentReport::daysText(const Plan &plan, const QDate &until, const QLocale &locale)
{
    const Result<std::vector<Occurrence>> dates = occurrencesOf(plan.schedule);
    if (!dates)
        return {};
    QStringList days;
    for (const Occurrence &one : *dates) {
        const QString day = longDate(locale, one.start.date);
        if (one.start.date <= until && !days.contains(day))
            days << day;
    }
    const auto more = static_cast<int>(days.size()) - shownDays;
    const QString shown = days.mid(0, shownDays).join(QStringLiteral(", "));
    return more > 0 ? tr("%1 and %n more days", "dates", more).arg(shown) : shown;
}

QString ConsentReport::date(const QDate &date) const
{
    return longDate(m_services.language.locale(), date);
}

std::vector<ConsentReport::Line> ConsentReport::facts() const
{
    const QLocale locale = m_services.language.locale();
    std::vector<Line> lines{{tr("Meeting"), cleaned(m_plan.title)},
                            {tr("Dates"), daysText(m_plan, QDate(9999, 12, 31), locale)},
                            {tr("Responsible"), cleaned(m_plan.host.name)},
                            {tr("Unit"), cleaned(m_plan.host.unit)}};
    if (m_plan.recording) {
        lines.push_back({tr("Purpose of the recording"), cleaned(m_plan.recording->purpose)});
        if (m_plan.recording->storage)
            lines.push_back({tr("Kept"), textOf(*m_plan.recording->storage)});
        if (m_plan.recording->deleteBy)
            lines.push_back({tr("To be deleted by"), date(*m_plan.recording->deleteBy)});
    }
    lines.push_back({tr("State"), countText(m_count)});
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const Line &line) { return isBlank(line.text); }), lines.end());
    return lines;
}

QString ConsentReport::itemsAnswered(const ConsentEntry &entry, bool yes) const
{
    QStringList words;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto answer = entry.items.find(m_items[i].id);
        if ((answer != entry.items.end() && answer->second) == yes)
            words << QString::number(i + 1);
    }
    return words.join(QStringLiteral(", "));
}

/// All about one person, sentence by sentence.
QString ConsentReport::said(const ConsentEntry &entry) const
{
    QStringList sentences;
    sentences << (entry.askedOn.isValid() ? tr("Asked on %1.").arg(date(entry.askedOn))
                                          : entry.answeredOn.isValid() ? QString() : tr("Not asked yet."));
    if (entry.answeredOn.isValid()) {
        sentences << (entry.way ? tr("Answered on %1, %2.", "date, by mail or on paper").arg(date(entry.answeredOn), textOf(*entry.way))
                                : tr("Answered on %1.").arg(date(entry.answeredOn)));
        const QString agreed = itemsAnswered(entry, true);
        const QString refused = itemsAnswered(entry, false);
        if (entry.declined || agreed.isEmpty())
            sentences << tr("Declined altogether.");
        else if (refused.isEmpty())
            sentences << tr("Agreed to everything.");
        else
            sentences << tr("Yes to %1, no to %2.", "numbers of items").arg(agreed, refused);
    } else if (entry.askedOn.isValid()) {
        sentences << tr("No answer yet.");
    }
    if (entry.revokedOn.isValid())
        sentences << tr("Revoked on %1; the recording with this person may exist until %2.").arg(date(entry.revokedOn), date(entry.deleteBy()));
    if (!entry.inPlan)
        sentences << tr("Not recorded any more.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::vector<ConsentReport::Line> ConsentReport::persons() const
{
    std::vector<Line> lines;
    for (const ConsentEntry &entry : m_entries)
        lines.push_back({cleaned(entry.person.name), said(entry)});
    return lines;
}

QStringList ConsentReport::itemTexts() const
{
    QStringList texts;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        texts << tr("%1. %2", "number and text of an item").arg(i + 1).arg(statementOf(m_items[i], m_services.language.current()));
    return texts;
}

QStringList ConsentReport::notes() const
{
    return {tr("The declarations themselves, signed pages or mails, are kept by the person responsible and can be shown on request."),
            tr("This page says no more than is needed to show that the consents are there: no e-mail addresses, no contents of the meeting. It is for the data protection officer and is to be destroyed when it has served its purpose.")};
}

QString ConsentReport::text() const
{
    const auto table = [](const std::vector<Line> &lines) {
        QStringList rows;
        for (const Line &line : lines)
            rows << tr("%1: %2", "label and what it says").arg(line.label, line.text);
        return rows.join(u'\n');
    };
    const QString items = m_items.empty() ? QString() : QStringList({tr("Items of the declaration"), itemTexts().join(u'\n')}).join(u'\n');
    const QString people = m_entries.empty() ? QString() : QStringList({tr("Who was asked, and what each answered"), table(persons())}).join(u'\n');
    QStringList parts{tr("Consents to the recording"), table(facts()), items, people, notes().join(u'\n'),
                      tr("As of %1.").arg(date(m_services.now().date()))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

Result<QByteArray> ConsentReport::pdf() const
{
    const auto table = [](const std::vector<Line> &lines) {
        PdfFacts facts;
        for (const Line &line : lines)
            facts.rows.push_back({line.label, line.text, {}, {}});
        return facts;
    };
    PdfPart part;
    part.language = m_services.language.current();
    part.header = tr("Consents to the recording");
    part.footer = tr("Written by Einlass. As of %1.").arg(date(m_services.now().date()));
    part.pageNumber = tr("Page {page} of {pages}");
    part.blocks = {PdfHeading{1, part.header}, table(facts())};
    if (!m_items.empty()) {
        part.blocks.push_back(PdfHeading{2, tr("Items of the declaration")});
        for (const QString &item : itemTexts())
            part.blocks.push_back(PdfParagraph{{}, item});
    }
    if (!m_entries.empty()) {
        part.blocks.push_back(PdfHeading{2, tr("Who was asked, and what each answered")});
        part.blocks.push_back(table(persons()));
    }
    for (const QString &note : notes())
        part.blocks.push_back(PdfParagraph{{}, note, PdfTone::Small});
    return writePdf({part.header, QStringLiteral("Einlass"), m_services.now().toUTC(), {part}});
}

} // namespace einlass
