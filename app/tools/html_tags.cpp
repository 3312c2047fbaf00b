// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/html_tags.h"

#include "base/text.h"

#include <QHash>

#include <optional>

namespace einlass {
namespace {

const QHash<QString, char32_t> &entities()
{
    static const QHash<QString, char32_t> known{
        {QStringLiteral("amp"), U'&'}, {QStringLiteral("lt"), U'<'}, {QStringLiteral("gt"), U'>'},
        {QStringLiteral("quot"), U'"'}, {QStringLiteral("apos"), U'\''},
        {QStringLiteral("nbsp"), 0xA0}, {QStringLiteral("auml"), U'ä'},
        {QStringLiteral("ouml"), U'ö'}, {QStringLiteral("uuml"), U'ü'},
        {QStringLiteral("Auml"), U'Ä'}, {QStringLiteral("Ouml"), U'Ö'},
        {QStringLiteral("Uuml"), U'Ü'}, {QStringLiteral("szlig"), U'ß'},
        {QStringLiteral("eacute"), U'é'}, {QStringLiteral("egrave"), U'è'},
        {QStringLiteral("ndash"), U'–'}, {QStringLiteral("mdash"), U'—'},
        {QStringLiteral("hellip"), U'…'}, {QStringLiteral("bull"), U'•'},
        {QStringLiteral("middot"), U'·'}, {QStringLiteral("rsquo"), U'’'},
        {QStringLiteral("lsquo"), U'‘'}, {QStringLiteral("ldquo"), U'“'},
        {QStringLiteral("rdquo"), U'”'}, {QStringLiteral("bdquo"), U'„'},
        {QStringLiteral("laquo"), U'«'}, {QStringLiteral("raquo"), U'»'},
        {QStringLiteral("colon"), U':'}, {QStringLiteral("num"), U'#'},
        {QStringLiteral("commat"), U'@'}, {QStringLiteral("sol"), U'/'}};
    return known;
}

std::optional<char32_t> entityNamed(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const auto found = entities().constFind(name.toString());
        return found == entities().constEnd() ? std::nullopt : std::optional(*found);
    }
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool ok = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    return ok && code > 0 && code <= 0x10FFFF ? std::optional<char32_t>(code) : std::nullopt;
}

} // namespace

QString decodedHtml(QStringView text)
{
    constexpr qsizetype longestEntity = 12;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.mid(i + 1, longestEntity).indexOf(u';');
            const auto code = end > 0 ? entityNamed(text.mid(i + 1, end)) : std::nullopt;
            if (code) {
                const char32_t c = *code;
                result += cleaned(QString::fromUcs4(&c, 1));
                i += end + 1;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

QString htmlAttribute(QStringView tag, QStringView name)
{
    qsizetype at = 0;
    const auto skipBlanks = [&] { while (at < tag.size() && tag[at].isSpace()) ++at; };
    const auto skipWord = [&](QStringView stops) {
        const qsizetype begin = at;
        while (at < tag.size() && !tag[at].isSpace() && !stops.contains(tag[at]))
            ++at;
        return tag.mid(begin, at - begin);
    };
    skipWord(u"/>");
    while (at < tag.size()) {
        skipBlanks();
        const QStringView key = skipWord(u"=/");
        skipBlanks();
        QStringView value;
        if (at < tag.size() && tag[at] == u'=') {
            ++at;
            skipBlanks();
            const QChar quote = at < tag.size() ? tag[at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                const qsizetype close = tag.indexOf(quote, at + 1);
                value = tag.mid(at + 1, (close < 0 ? tag.size() : close) - at - 1);
                at = close < 0 ? tag.size() : close + 1;
            } else {
                value = skipWord({});
            }
        } else if (key.isEmpty()) {
            ++at;
        }
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return decodedHtml(value);
    }
    return {};
}

QString htmlTagName(QStringView tag)
{
    qsizetype at = tag.startsWith(u'/') ? 1 : 0;
    const qsizetype begin = at;
    // Office writes <o:p>; "<https://…" is no tag.
    const auto belongs = [&] {
        return tag[at].isLetterOrNumber()
            || (tag[at] == u':' && at > begin && at + 1 < tag.size() && tag[at + 1].isLetter());
    };
    while (at < tag.size() && at - begin < 16 && belongs())
        ++at;
    const bool whole = at == tag.size() || tag[at].isSpace() || tag[at] == u'/' || tag[at] == u'>';
    return whole ? tag.mid(begin, at - begin).toString().toLower() : QString();
}

} // namespace einlass
