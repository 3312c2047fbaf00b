// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/html_text.h"

#include "tools/html_tags.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace einlass {
namespace {

constexpr qsizetype longestHeading = 60;

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
            if (blockTags().contains(htmlTagName(QStringView(m_html).mid(at + 1))))
                return true;
        }
        return false;
    }

    void addText(qsizetype from, qsizetype to)
    {
        QString text = decodedHtml(QStringView(m_html).mid(from, to - from));
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
        const QString name = htmlTagName(QStringView(m_html).mid(m_at + 1));
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
            const QString target = closing ? QString() : htmlAttribute(tag, u"href");
            if (!target.isEmpty())
                m_open = HtmlLink{m_result.text.size(), 0, target};
        } else if (blockTags().contains(name)) {
            m_result.text += u'\n';
            if (name == u"pre")
                m_verbatim = !closing;
            readTable(name, closing);
        }
    }

    /// What a row of headings says is told again in each cell below, as a label above its value.
    void readTable(const QString &name, bool closing)
    {
        if (name == u"table") {
            m_headings.clear();
        } else if (name == u"tr") {
            // A row of nothing but headings.
            if (m_rowHeadings.size() > 1 && m_rowHeadings.size() == m_cell) {
                m_headings = m_rowHeadings;
                const bool linked = m_open || (!m_result.links.empty() && m_result.links.back().end > m_rowAt);
                if (!linked)
                    m_result.text.truncate(m_rowAt);
            }
            m_rowHeadings.clear();
            m_cell = 0;
            m_rowAt = m_result.text.size();
        } else if (name == u"th" && !closing) {
            ++m_cell;
            m_headingAt = m_result.text.size();
        } else if (name == u"th") {
            m_rowHeadings << m_result.text.mid(m_headingAt, longestHeading).simplified();
        } else if (name == u"td" && !closing) {
            const QString heading = m_headings.value(m_cell++);
            if (!heading.isEmpty())
                m_result.text += heading + u'\n';
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
    QStringList m_headings;             ///< of the table's columns
    QStringList m_rowHeadings;
    qsizetype m_rowAt = 0;
    qsizetype m_headingAt = 0;
    qsizetype m_cell = 0;               ///< cells of the row so far
    qsizetype m_at = 0;
    bool m_blocks = false;
    bool m_verbatim = false;
    bool m_tagsEnded = false;
};

} // namespace

bool looksLikeHtml(const QString &text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QString name = htmlTagName(QStringView(text).mid(at + 1));
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
