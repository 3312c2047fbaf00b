// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/json_members.h"

#include "base/json_pointer.h"
#include "base/local_time_text.h"
#include "base/text.h"
#include "plan/link_secrets.h"

#include <QtGlobal>

namespace einlass {
namespace {

const char unknown[] = QT_TRANSLATE_NOOP("Core", "%1: this member is unknown; it is kept.");
const char hidden[] = QT_TRANSLATE_NOOP(
    "Core", "%1: line breaks or invisible characters were taken out of this text.");
const char secretInText[] = QT_TRANSLATE_NOOP(
    "Core",
    "%1: a secret stood in a link in this text; it was taken out, because plan files hold none.");
const char furtherNotes[] = QT_TRANSLATE_N_NOOP("Core",
                                                "%n further note(s) on this file are left out.");

constexpr std::size_t mostNotes = 50;

/// Differences that nobody needs to hear of: line ends and tabs.
QString plainBlanks(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\t', u' ');
    return text;
}

} // namespace

void ReadNotes::add(const char *source, const QString &pointer, const QStringList &values)
{
    if (m_messages.size() < mostNotes)
        m_messages.push_back({source, QStringList{shownPointer(pointer)} + values});
    else
        ++m_left;
}

std::vector<Message> ReadNotes::messages() const
{
    std::vector<Message> all = m_messages;
    if (m_left > 0)
        all.push_back({furtherNotes, {}, m_left});
    return all;
}

JsonMembers::JsonMembers(QJsonObject object, QString pointer, ReadNotes &notes)
    : m_object(std::move(object)), m_pointer(std::move(pointer)), m_notes(&notes)
{
}

QString JsonMembers::pointerTo(const QString &name) const
{
    return einlass::pointerTo(m_pointer, name);
}

QJsonValue JsonMembers::value(const QString &name)
{
    m_asked.insert(name);
    const QJsonValue found = m_object.value(name);
    return found.isString() && isBlank(found.toString()) ? QJsonValue(QJsonValue::Undefined)
                                                         : found;
}

bool JsonMembers::isObject(const QString &name)
{
    return value(name).isObject();
}

JsonMembers JsonMembers::object(const QString &name)
{
    return JsonMembers(value(name).toObject(), pointerTo(name), *m_notes);
}

std::vector<JsonMembers> JsonMembers::objects(const QString &name)
{
    std::vector<JsonMembers> all;
    const QJsonArray list = value(name).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].isObject())
            all.emplace_back(list[i].toObject(), einlass::pointerTo(pointerTo(name), i), *m_notes);
    }
    return all;
}

QString JsonMembers::tidied(const QString &text, const QString &pointer, bool keepLines)
{
    const QString clean = cleaned(text, keepLines);
    if (clean != plainBlanks(text))
        m_notes->add(hidden, pointer);
    return harmless(clean, pointer);
}

QString JsonMembers::harmless(const QString &text, const QString &pointer)
{
    const QString rest = textWithoutSecrets(text);
    if (rest != text)
        m_notes->add(secretInText, pointer);
    return rest;
}

QString JsonMembers::line(const QString &name)
{
    return tidied(value(name).toString(), pointerTo(name), false);
}

QString JsonMembers::paragraph(const QString &name)
{
    return tidied(value(name).toString(), pointerTo(name), true);
}

QString JsonMembers::untouched(const QString &name)
{
    return harmless(value(name).toString(), pointerTo(name));
}

QStringList JsonMembers::untouchedLines(const QString &name)
{
    QStringList all;
    const QJsonArray list = value(name).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const QString text = list[i].toString(); !isBlank(text))
            all << harmless(text, einlass::pointerTo(pointerTo(name), i));
    }
    return all;
}

QStringList JsonMembers::lines(const QString &name)
{
    QStringList all;
    const QJsonArray list = value(name).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const QString text = list[i].toString(); !isBlank(text))
            all << tidied(text, einlass::pointerTo(pointerTo(name), i), false);
    }
    return all;
}

bool JsonMembers::flag(const QString &name, bool otherwise)
{
    return value(name).toBool(otherwise);
}

std::optional<bool> JsonMembers::flag(const QString &name)
{
    const QJsonValue found = value(name);
    return found.isBool() ? std::optional(found.toBool()) : std::nullopt;
}

std::optional<int> JsonMembers::number(const QString &name)
{
    const QJsonValue found = value(name);
    return found.isDouble() ? std::optional(found.toInt()) : std::nullopt;
}

std::optional<QDate> JsonMembers::date(const QString &name)
{
    return dateFromText(untouched(name));
}

std::optional<LocalTime> JsonMembers::time(const QString &name)
{
    return localTimeFromText(untouched(name));
}

std::vector<QDate> JsonMembers::dates(const QString &name)
{
    std::vector<QDate> all;
    for (const QString &text : untouchedLines(name)) {
        if (const auto date = dateFromText(text))
            all.push_back(*date);
    }
    return all;
}

std::vector<LocalTime> JsonMembers::times(const QString &name)
{
    std::vector<LocalTime> all;
    for (const QString &text : untouchedLines(name)) {
        if (const auto time = localTimeFromText(text))
            all.push_back(*time);
    }
    return all;
}

QStringList JsonMembers::otherNames()
{
    QStringList names;
    const QStringList all = m_object.keys();
    for (const QString &name : all) {
        if (!m_asked.contains(name))
            names << name;
        m_asked.insert(name);
    }
    return names;
}

QJsonObject JsonMembers::rest()
{
    QJsonObject others;
    for (const QString &name : otherNames()) {
        const QString place = einlass::pointerTo(m_pointer, name);
        m_notes->add(unknown, place);
        const QJsonValue found = m_object.value(name);
        const QJsonValue harmless = valueWithoutSecrets(found);
        if (harmless != found)
            m_notes->add(secretInText, place);
        others.insert(name, harmless);
    }
    return others;
}

std::optional<LocalTime> localTimeFromText(const QString &text)
{
    const std::optional<QDateTime> read = dateTimeFromText(text);
    return read ? std::optional(LocalTime{read->date(), read->time()}) : std::nullopt;
}

} // namespace einlass
