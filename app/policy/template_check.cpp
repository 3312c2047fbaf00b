// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/template_check.h"

#include "base/json_pointer.h"
#include "base/text.h"
#include "policy/template_tree.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char missing[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: “%3” is missing, or stands in a section that is not always printed. What the rules demand cannot be left out: print it outside of other sections.");
const char forbidden[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: “%3” is not allowed here: a mail loads nothing from elsewhere, hides nothing and quotes every value.");
const char noLanguage[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: the outermost element needs its language: lang=\"{{lang}}\".");
const char linkHere[] = QT_TRANSLATE_NOOP("Core", "%1, line %2: “%3” is a link. An announcement has none but the one to register: {{register}}.");

/// What a template may print, and what it must. A text may be printed whole or by its pieces, of
/// which some are links.
struct Contract
{
    QStringList known;
    std::vector<QStringList> required;      ///< of each, one is enough
};

QStringList withItems(const QString &list)
{
    return {list, QStringLiteral("%1/text").arg(list), QStringLiteral("%1/pieces").arg(list),
            QStringLiteral("%1/pieces/text").arg(list), QStringLiteral("%1/pieces/link").arg(list)};
}

QStringList textOf(const QString &list)
{
    return {QStringLiteral("%1/text").arg(list), QStringLiteral("%1/pieces/text").arg(list)};
}

QStringList factNames(const QString &list)
{
    return {list, QStringLiteral("%1/label").arg(list), QStringLiteral("%1/values").arg(list),
            QStringLiteral("%1/values/text").arg(list), QStringLiteral("%1/values/link").arg(list)};
}

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

QStringList commonNames()
{
    return names("lang title greeting opening host unit email message accessibility contact alignedFacts otherLanguageFollows")
        + factNames(QStringLiteral("facts")) + withItems(QStringLiteral("paragraphs"))
        + withItems(QStringLiteral("accessibilityLines"));
}

Contract contractOf(const QString &name)
{
    Contract contract;
    contract.known = commonNames();
    if (name == QLatin1String("announcement.txt")) {
        contract.known << names("register") << withItems(QStringLiteral("announced"));
        contract.required = {{QStringLiteral("title")}, {QStringLiteral("alignedFacts")}, {QStringLiteral("message")},
                             {QStringLiteral("accessibility")}, {QStringLiteral("register")},
                             textOf(QStringLiteral("announced")), {QStringLiteral("contact")}};
        return contract;
    }
    contract.known << names("full registration tool fallback alignedJoinFacts groups groups/heading contactPieces contactPieces/text contactPieces/link")
                   << factNames(QStringLiteral("joinFacts")) << withItems(QStringLiteral("joinNotes"))
                   << withItems(QStringLiteral("groups/items")) << withItems(QStringLiteral("fallbackLines"));
    contract.required = {textOf(QStringLiteral("joinNotes")), textOf(QStringLiteral("groups/items")), {QStringLiteral("host")}};
    if (name.endsWith(QLatin1String(".html"))) {
        for (const char *list : {"paragraphs", "accessibilityLines", "fallbackLines"})
            contract.required.push_back(textOf(QLatin1String(list)));
        contract.required.insert(contract.required.end(),
                                 {{QStringLiteral("title")}, {QStringLiteral("facts/values/text")},
                                  {QStringLiteral("joinFacts/values/text")},
                                  {QStringLiteral("contact"), QStringLiteral("contactPieces/text")}});
        return contract;
    }
    for (const char *value : {"alignedFacts", "alignedJoinFacts", "message", "accessibility", "fallback", "contact"})
        contract.required.push_back({QLatin1String(value)});
    return contract;
}

int lineAt(const QString &text, qsizetype at)
{
    return int(text.left(at).count(u'\n')) + 1;
}

Result<void> checkPattern(const QString &text, const QRegularExpression &pattern, const char *source, const QString &file)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return Message{source, {file, QString::number(lineAt(text, match.capturedStart())), cleaned(match.captured()).simplified().left(40)}};
}

Result<void> checkHtml(const QString &text, const QString &file)
{
    static const QRegularExpression unwanted(
        QStringLiteral("<\\s*(?:script|img|link|iframe|object|embed|style|base|form|input|video|audio|svg|meta|template)\\b"
                       "|\\bsrc\\s*=|\\burl\\s*\\(|@import|\\son[a-z]+\\s*=|<!--|javascript:|=\\s*\\{\\{"
                       "|display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|<[^>]*\\shidden\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto checked = checkPattern(text, unwanted, forbidden, file); !checked)
        return checked.error();
    if (!text.contains(QRegularExpression(QStringLiteral("\\blang\\s*="))))
        return Message{noLanguage, {file, QStringLiteral("1")}};
    return {};
}

} // namespace

QStringList templateNames()
{
    return {QStringLiteral("invitation.txt"), QStringLiteral("invitation.html"), QStringLiteral("announcement.txt")};
}

Result<void> checkTemplate(const QString &name, const QString &text, const QString &shownAs)
{
    const Contract contract = contractOf(name);
    const auto nodes = readTemplate(text, contract.known, shownAs);
    if (!nodes)
        return nodes.error();
    const QString file = shownFile(shownAs);
    for (const QStringList &choices : contract.required) {
        if (std::any_of(choices.begin(), choices.end(), [&](const QString &path) { return alwaysPrints(*nodes, path); }))
            continue;
        int line = 0;
        for (const QString &path : choices)
            line = std::max(line, lineOf(*nodes, path));
        QString shown = choices.front();
        return Message{missing, {file, QString::number(line ? line : lineAt(text, text.size())), shown.replace(u'/', u'.')}};
    }
    if (name.endsWith(QLatin1String(".html")))
        return checkHtml(text, file);
    static const QRegularExpression link(QStringLiteral("https?:|www\\.|[\\w-]+\\.[a-z]{2,}/\\S*"), QRegularExpression::CaseInsensitiveOption);
    if (name == QLatin1String("announcement.txt"))
        return checkPattern(text, link, linkHere, file);
    return {};
}

QStringList placeholdersOf(const QString &name, const QString &text)
{
    const auto nodes = readTemplate(text, contractOf(name).known, name);
    if (!nodes)
        return {};
    QStringList found;
    const auto collect = [&found](const auto &self, const std::vector<TemplateNode> &body, const QString &around) -> void {
        for (const TemplateNode &node : body) {
            const QString sign = node.kind == TemplateNode::Value ? QString() : node.kind == TemplateNode::Section ? QStringLiteral("#") : QStringLiteral("^");
            const QString place = QStringLiteral("%1 %2%3").arg(around, sign, node.path).trimmed();
            if (!found.contains(place))
                found << place;
            self(self, node.body, place);
        }
    };
    collect(collect, *nodes, {});
    found.sort();
    return found;
}

} // namespace einlass
