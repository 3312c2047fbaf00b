// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/template_tree.h"

#include "base/json_pointer.h"
#include "base/text.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char unknownName[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: the placeholder “%3” is not known here. Known are: %4.");
const char notClosed[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: “%3” is opened and not closed.");
const char notOpen[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: “%3” is closed, but it is not what was opened last.");
const char oddTag[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: “%3” cannot be used. Use {{name}}, {{#name}}, {{^name}}, {{/name}} or {{! comment }}.");

constexpr qsizetype shownLength = 40;
constexpr std::size_t deepest = 20;

class TemplateReader
{
public:
    TemplateReader(const QString &text, const QStringList &known, const QString &shownAs)
        : m_text(text), m_known(known), m_file(shownFile(shownAs))
    {
    }

    Result<std::vector<TemplateNode>> read()
    {
        m_open.push_back({});
        while (!m_error && nextTag()) {
        }
        if (!m_error && m_open.size() > 1)
            fail(notClosed, m_open.back().line, m_open.back().path.section(u'/', -1));
        if (m_error)
            return *m_error;
        return m_open.front().body;
    }

private:
    /// Letters outside of HTML's tags; one of these may have begun before a placeholder.
    static bool hasWords(QString text)
    {
        static const QRegularExpression tags(QStringLiteral("^[^<>]*>|<[^>]*>?"));
        text.remove(tags);
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    }

    void fail(const char *source, int line, const QString &what, const QString &more = {})
    {
        m_error = Message{source, {m_file, QString::number(line), cleaned(what.left(shownLength))}};
        if (!more.isEmpty())
            m_error->arguments << more;
    }

    bool nextTag()
    {
        const qsizetype open = m_text.indexOf(QLatin1String("{{"), m_at);
        if (open < 0)
            return false;
        m_line += int(m_text.mid(m_at, open - m_at).count(u'\n'));
        m_open.back().says = m_open.back().says || hasWords(m_text.mid(m_at, open - m_at));
        const qsizetype close = m_text.indexOf(QLatin1String("}}"), open);
        const QString tag = close < 0 ? QString() : m_text.mid(open + 2, close - open - 2).trimmed();
        if (close < 0)
            fail(notClosed, m_line, QStringLiteral("{{"));
        else
            take(tag);
        m_line += int(tag.count(u'\n'));
        m_at = close + 2;
        return close >= 0;
    }

    void take(const QString &tag)
    {
        const QChar sign = tag.isEmpty() ? QChar() : tag.front();
        if (sign == u'!')
            return;
        const bool marked = sign == u'#' || sign == u'^' || sign == u'/';
        const QString name = marked ? tag.mid(1).trimmed() : tag;
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
            return fail(oddTag, m_line, QStringLiteral("{{%1}}").arg(tag));
        if (sign == u'/')
            return closeSection(name);
        const QString path = pathOf(name);
        if (path.isEmpty())
            return fail(unknownName, m_line, name, m_known.join(QLatin1String(", ")).replace(u'/', u'.'));
        if (!marked) {
            m_open.back().body.push_back({TemplateNode::Value, path, m_line, {}, false});
            return;
        }
        if (m_open.size() > deepest)
            return fail(oddTag, m_line, QStringLiteral("{{%1}}").arg(tag));
        m_open.push_back({sign == u'#' ? TemplateNode::Section : TemplateNode::Inverted, path, m_line, {}, false});
    }

    void closeSection(const QString &name)
    {
        if (m_open.size() < 2 || m_open.back().path.section(u'/', -1) != name)
            return fail(notOpen, m_line, name);
        TemplateNode done = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().body.push_back(std::move(done));
    }

    /// The nearest section that has the name decides, as in Mustache.
    QString pathOf(const QString &name) const
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            const bool inside = open->kind == TemplateNode::Section && !open->path.isEmpty();
            const QString path = inside ? QStringLiteral("%1/%2").arg(open->path, name) : name;
            if (m_known.contains(path))
                return path;
        }
        return {};
    }

    const QString &m_text;
    const QStringList &m_known;
    QString m_file;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<TemplateNode> m_open;
    std::optional<Message> m_error;
};

/// Whether a section only asks for what the path prints: "fallback" for itself, "fallback/text"
/// and "fallbackLines/text".
bool isOwn(const QString &section, const QString &path)
{
    if (!path.startsWith(section))
        return false;
    const QChar next = path.size() > section.size() ? path[section.size()] : QChar(u'/');
    return next == u'/' || next.isUpper();
}

} // namespace

Result<std::vector<TemplateNode>> readTemplate(const QString &text, const QStringList &known, const QString &shownAs)
{
    return TemplateReader(text, known, shownAs).read();
}

namespace {

/// Whether nodes that `found` takes are reached whatever the values are.
template <typename Found>
bool isReached(const std::vector<TemplateNode> &nodes, const QString &path, const QStringList &given, const Found &found)
{
    QStringList filled;
    QStringList empty;
    for (const TemplateNode &node : nodes) {
        if (found(node))
            return true;
        if (node.kind == TemplateNode::Value || !isReached(node.body, path, given, found))
            continue;
        const bool section = node.kind == TemplateNode::Section;
        if ((section && isOwn(node.path, path)) || given.contains(section ? node.path : QStringLiteral("^%1").arg(node.path)))
            return true;
        (node.kind == TemplateNode::Section ? filled : empty) << node.path;
    }
    return std::any_of(filled.begin(), filled.end(), [&](const QString &section) { return empty.contains(section); });
}

} // namespace

bool alwaysPrints(const std::vector<TemplateNode> &nodes, const QString &path, const QStringList &given)
{
    return isReached(nodes, path, given, [&](const TemplateNode &node) {
        return node.kind == TemplateNode::Value && node.path == path;
    });
}

bool alwaysSays(const std::vector<TemplateNode> &nodes, const QString &path, const QStringList &given)
{
    return isReached(nodes, path, given, [&](const TemplateNode &node) {
        return node.kind == TemplateNode::Section && node.path == path && node.says;
    });
}

int lineOf(const std::vector<TemplateNode> &nodes, const QString &path)
{
    for (const TemplateNode &node : nodes) {
        if (node.kind == TemplateNode::Value && node.path == path)
            return node.line;
        if (const int line = lineOf(node.body, path))
            return line;
    }
    return 0;
}

} // namespace einlass
