// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/html_text.h"

#include "base/text.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace einlass {
namespace {

const QSet<QString> &blockTags()
{
    static const QSet<QString> tags{
        QStringLiteral("p"), QStringLiteral("br"), QStringLiteral("div"), QStringLiteral("tr"),
        QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("li"), QStringLiteral("ul"),
        QStringLiteral("ol"), QStringLiteral("dt"), QStringLiteral("dd"), QStringLiteral("table"),
        QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"),
        QStringLiteral("hr"), QStringLiteral("pre"), QStringLiteral("blockquote"),
        QStringLiteral("section"), QStringLiteral("article"), QStringLiteral("body")};
    return tags;
}

const QSet<QString> &inlineTags()
{
    static const QSet<QString> tags{
        QStringLiteral("a"), QStringLiteral("span"), QStringLiteral("b"), QStringLiteral("strong"),
        QStringLiteral("i"), QStringLiteral("em"), QStringLiteral("font"), QStringLiteral("u"),
        QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("meta")};
    return tags;
}

/// Elements whose contents nobody reads.
const QSet<QString> &silentTags()
{
    static const QSet<QString> tags{
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("title"),
        QStringLiteral("template"), QStringLiteral("noscript"), QStringLiteral("textarea"),
        QStringLiteral("svg"), QStringLiteral("object"), QStringLiteral("iframe")};
    return tags;
}

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

QString decoded(QStringView text)
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

/// The value of one attribute; the tag's text is bounded by the caller's input, each tag is read once.
QString attribute(QStringView tag, QStringView name)
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
            return decoded(value);
    }
    return {};
}

QString tagName(QStringView tag)
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

class HtmlReader
{
public:
    explicit HtmlReader(const QString &html) : m_html(html) { m_result.text.reserve(html.size()); }

    HtmlText read()
    {
        m_blocks = hasBlocks();
        while (m_at < m_html.size()) {
            const qsizetype open = m_tagsEnded ? -1 : m_html.indexOf(u'<', m_at);
            addText(m_at, open < 0 ? m_html.size() : open);
            if (open < 0)
                break;
            m_at = open;
            readTag();
        }
        closeLink();
        return std::move(m_result);
    }

private:
    bool hasBlocks() const
    {
        for (qsizetype at = m_html.indexOf(u'<'); at >= 0; at = m_html.indexOf(u'<', at + 1)) {
            if (blockTags().contains(tagName(QStringView(m_html).mid(at + 1))))
                return true;
        }
        return false;
    }

    void addText(qsizetype from, qsizetype to)
    {
        QString text = decoded(QStringView(m_html).mid(from, to - from));
        // Lines of the source mean nothing where the markup makes its own.
        if (m_blocks && !m_verbatim)
            text.replace(u'\n', u' ');
        m_result.text += text;
    }

    qsizetype endOfTag() const
    {
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_html.size(); ++i) {
            const QChar c = m_html[i];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if ((c == u'"' || c == u'\'') && m_html[i - 1] == u'=')
                quote = c;
            else if (c == u'>')
                return i;
        }
        return -1;
    }

    void readTag()
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            const qsizetype close = m_html.indexOf(QLatin1String("-->"), m_at + 4);
            m_at = close < 0 ? m_html.size() : close + 3;
            return;
        }
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        const bool isTag = next.isLetter() || next == u'/' || next == u'!' || next == u'?';
        const QString name = tagName(QStringView(m_html).mid(m_at + 1));
        // "<https://…>" and "<name@host>" are text in angle brackets.
        if (!isTag || (name.isEmpty() && next != u'!' && next != u'?')) {
            m_result.text += u'<';
            ++m_at;
            return;
        }
        const qsizetype close = endOfTag();
        if (close < 0) {
            m_tagsEnded = true;
            return;
        }
        const QStringView tag = QStringView(m_html).mid(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        apply(tag, name);
    }

    void apply(QStringView tag, const QString &name)
    {
        const bool closing = tag.startsWith(u'/');
        if (silentTags().contains(name) && !closing && !tag.endsWith(u'/')) {
            const qsizetype end = m_html.indexOf(QLatin1String("</") + name, m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        } else if (name == u"a") {
            closeLink();
            const QString target = closing ? QString() : attribute(tag, u"href");
            if (!target.isEmpty())
                m_open = HtmlLink{m_result.text.size(), 0, target};
        } else if (blockTags().contains(name)) {
            m_result.text += u'\n';
            if (name == u"pre")
                m_verbatim = !closing;
        }
    }

    void closeLink()
    {
        if (!m_open)
            return;
        m_open->end = m_result.text.size();
        m_result.links.push_back(std::move(*m_open));
        m_open.reset();
    }

    const QString &m_html;
    HtmlText m_result;
    std::optional<HtmlLink> m_open;
    qsizetype m_at = 0;
    bool m_blocks = false;
    bool m_verbatim = false;
    bool m_tagsEnded = false;
};

} // namespace

bool looksLikeHtml(const QString &text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QString name = tagName(QStringView(text).mid(at + 1));
        if (blockTags().contains(name) || inlineTags().contains(name) || silentTags().contains(name))
            return true;
    }
    return false;
}

HtmlText readHtml(const QString &html)
{
    return HtmlReader(html).read();
}

} // namespace einlass
