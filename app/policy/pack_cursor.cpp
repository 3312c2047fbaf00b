// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/pack_cursor.h"

#include "base/json_pointer.h"
#include "base/text.h"
#include "policy/pack_error.h"
#include "policy/text_names.h"
#include "tools/addresses.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtGlobal>

namespace einlass {
namespace {

const char missingText[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a text that is not blank; German (de) and English (en) are both needed.");
const char notADomain[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a domain, found %3.");
const char strangePlaceholder[] = QT_TRANSLATE_NOOP("Core", "%1, %2: the placeholder %3 is not known here.");
const char loneBrace[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected braces in pairs, around the name of a placeholder.");
const char verdictHere[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a condition that asks for no tool’s verdict; verdicts are not known here.");

} // namespace

PackCursor PackCursor::member(const QString &name) const
{
    PackCursor place = *this;
    place.m_value = m_value.toObject().value(name);
    place.m_pointer = pointerTo(m_pointer, name);
    return place;
}

std::vector<PackCursor> PackCursor::items() const
{
    std::vector<PackCursor> places;
    const QJsonArray array = m_value.toArray();
    places.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        PackCursor place(array[i], m_file, m_notes);
        place.m_pointer = pointerTo(m_pointer, i);
        places.push_back(std::move(place));
    }
    return places;
}

QStringList PackCursor::names() const
{
    return m_value.toObject().keys();
}

QStringList PackCursor::strings() const
{
    QStringList texts;
    for (const QJsonValue &item : m_value.toArray())
        texts << item.toString();
    return texts;
}

QString PackCursor::clause() const
{
    m_notes->clauses.emplace_back(string(), place());
    return string();
}

QStringList PackCursor::clauses() const
{
    QStringList found;
    for (const PackCursor &item : items())
        found << item.clause();
    return found;
}

LocalizedText PackCursor::text() const
{
    const LocalizedText text = optionalText();
    if (isBlank(text.de))
        member(QStringLiteral("de")).fail(missingText);
    if (isBlank(text.en))
        member(QStringLiteral("en")).fail(missingText);
    return text;
}

LocalizedText PackCursor::textWith(const QStringList &placeholders) const
{
    const LocalizedText checked = text();
    for (Language language : {Language::German, Language::English}) {
        for (const QString &name : placeholdersOf(checked.in(language))) {
            if (!placeholders.contains(name))
                member(languageCode(language)).fail(strangePlaceholder, QStringLiteral("{%1}").arg(name));
        }
        if (hasLoneBrace(checked.in(language)))
            member(languageCode(language)).fail(loneBrace);
    }
    return checked;
}

LocalizedText PackCursor::optionalText() const
{
    return {member(QStringLiteral("de")).string(), member(QStringLiteral("en")).string()};
}

Condition PackCursor::condition() const
{
    if (!isThere())
        return {};
    Result<Condition> parsed = Condition::parse(m_value, m_file, m_pointer);
    if (parsed.ok())
        return *parsed;
    if (!failed())
        m_notes->error = parsed.error();
    return {};
}

Condition PackCursor::conditionWithoutVerdicts() const
{
    Condition parsed = condition();
    if (parsed.usesVerdicts())
        fail(verdictHere);
    return parsed;
}

QString PackCursor::domainIn(const QString &text) const
{
    const QString normalized = normalizedDomain(text);
    if (normalized.isEmpty())
        fail(notADomain, text);
    return normalized;
}

QStringList PackCursor::domains() const
{
    QStringList found;
    for (const PackCursor &item : items())
        found << item.domain();
    return found;
}

void PackCursor::failAt(const PackPlace &place, const char *source, const QString &found) const
{
    if (!failed())
        m_notes->error = packError(source, place, found);
}

} // namespace einlass
