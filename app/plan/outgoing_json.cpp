// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/outgoing_json.h"

#include "base/text.h"
#include "plan/json_object_writer.h"

namespace einlass {
namespace {

Sent readSent(JsonMembers &sent)
{
    Sent read;
    read.on = sent.date("on").value_or(QDate());
    read.way = sent.answer<Way>("way").value_or(Way::Mail);
    read.sequence = sent.number("sequence").value_or(0);
    read.digest = sent.line("digest");
    read.extra = sent.rest();
    return read;
}

QJsonValue sentJson(const Sent &sent)
{
    JsonObjectWriter object(sent.extra);
    object.text("on", sent.on.toString(Qt::ISODate));
    object.answer("way", sent.way);
    object.number("sequence", sent.sequence);
    object.text("digest", sent.digest);
    return object.json();
}

std::map<QString, LocalizedText> readTranslations(JsonMembers translations)
{
    std::map<QString, LocalizedText> read;
    for (const QString &pointer : translations.otherNames()) {
        JsonMembers each = translations.object(pointer);
        read.emplace(pointer, LocalizedText{each.paragraph("de"), each.paragraph("en")});
    }
    return read;
}

QJsonValue translationsJson(const std::map<QString, LocalizedText> &translations)
{
    JsonObjectWriter object({});
    for (const auto &[pointer, text] : translations) {
        JsonObjectWriter each({});
        each.text("de", text.de);
        each.text("en", text.en);
        object.filled(pointer, each.json());
    }
    return object.json();
}

} // namespace

HostWords readWords(JsonMembers &top, const QString &name)
{
    HostWords words;
    if (!top.isObject(name)) {
        words.common = top.paragraph(name);
        return words;
    }
    JsonMembers each = top.object(name);
    words.each = {each.paragraph("de"), each.paragraph("en")};
    words.extra = each.rest();
    return words;
}

QJsonValue wordsJson(const HostWords &words)
{
    if (words.each.isEmpty() && words.extra.isEmpty())
        return words.common;
    JsonObjectWriter object(words.extra);
    object.text("de", isBlank(words.each.de) ? words.common : words.each.de);
    object.text("en", isBlank(words.each.en) ? words.common : words.each.en);
    return object.json();
}

Outgoing readOutgoing(JsonMembers outgoing)
{
    Outgoing read;
    read.way = outgoing.answer<Way>("way");
    read.detail = outgoing.answer<Detail>("detail").value_or(Detail::Brief);
    read.accessibility = readWords(outgoing, "accessibility");
    read.fallback = readWords(outgoing, "fallback");
    read.translations = readTranslations(outgoing.object("translations"));
    for (JsonMembers &sent : outgoing.objects("sent"))
        read.sent.push_back(readSent(sent));
    read.extra = outgoing.rest();
    return read;
}

QJsonValue outgoingJson(const Outgoing &outgoing)
{
    JsonObjectWriter object(outgoing.extra);
    object.answer("way", outgoing.way);
    if (outgoing.detail != Detail::Brief)
        object.answer("detail", outgoing.detail);
    object.filled("accessibility", wordsJson(outgoing.accessibility));
    object.filled("fallback", wordsJson(outgoing.fallback));
    object.filled("translations", translationsJson(outgoing.translations));
    QJsonArray sent;
    for (const Sent &one : outgoing.sent)
        sent.append(sentJson(one));
    object.list("sent", sent);
    return object.json();
}

CheckedWith readChecked(JsonMembers checked)
{
    CheckedWith read;
    read.pack = checked.line("pack");
    read.version = checked.line("version");
    JsonMembers findings = checked.object("findings");
    for (const QString &rule : findings.otherNames())
        read.findings.emplace(rule, findings.untouched(rule) == QLatin1String("open"));
    read.extra = checked.rest();
    return read;
}

QJsonValue checkedJson(const CheckedWith &checked)
{
    JsonObjectWriter findings({});
    for (const auto &[rule, open] : checked.findings)
        findings.text(rule, open ? QStringLiteral("open") : QStringLiteral("closed"));
    JsonObjectWriter object(checked.extra);
    object.text("pack", checked.pack);
    object.text("version", checked.version);
    object.filled("findings", findings.json());
    return object.json();
}

} // namespace einlass
