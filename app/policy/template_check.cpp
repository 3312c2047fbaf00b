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

/// One thing that must be printed.
struct Demand
{
    QStringList choices;        ///< one is enough
    QStringList given;          ///< sections that hold where it is demanded
    bool says = false;          ///< a section with words, not a value
};

/// What a template may print, and what it must. A text may be printed whole or by its pieces, of
/// which some are links.
struct Contract
{
    QStringList known;
    std::vector<Demand> required;

    void require(const QStringList &choices, const QStringList &given = {}) { required.push_back({choices, given, false}); }
    void requireWords(const QStringList &sections, const QStringList &given = {})
    {
        for (const QString &section : sections)
            required.push_back({{section}, given, true});
    }
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

void addAnnouncement(Contract &contract)
{
    contract.known << names("register") << withItems(QStringLiteral("announced"));
    for (const QString &value : names("title alignedFacts message accessibility register contact"))
        contract.require({value});
    contract.require(textOf(QStringLiteral("announced")));
}

/// The text has the words for the subject in a section of its own, and all else in "changes".
void addSubject(Contract &contract, bool text)
{
    contract.known << names("subject changes");
    if (text)
        contract.requireWords(names("subject"));
}

/// Each change that the program finds must be told.
void addUpdate(Contract &contract, bool text)
{
    const QStringList told = names("newTitle newDates newPlace newAccess newEntry newAnnounced newHost newFallback newWords newOther");
    const QStringList dates = names("movedDates/from movedDates/to droppedDates/date restoredDates/date");
    const QStringList given = names("changes");
    addSubject(contract, text);
    contract.known << names("replaces now movedDates droppedDates restoredDates") << told << dates;
    if (text)
        contract.requireWords(names("replaces now"));
    contract.require(names("title"), given);
    for (const QString &date : dates)
        contract.require({date}, given);
    contract.requireWords(told, given);
    contract.requireWords(names("movedDates droppedDates restoredDates"), given);
}

void addCancellation(Contract &contract, bool text)
{
    const QStringList some = names("changes someDates");
    const QStringList all = names("changes ^someDates");
    addSubject(contract, text);
    contract.known << names("someDates dates dates/date");
    contract.require(names("title"), some);
    contract.require(names("dates/date"), some);
    contract.requireWords(names("someDates"), names("changes"));
    contract.require({text ? QStringLiteral("alignedFacts") : QStringLiteral("facts/values/text")}, all);
    contract.require(names("email contact contactPieces/text"), names("changes"));
}

void addInvitation(Contract &contract, bool text)
{
    contract.known << names("full registration tool fallback alignedJoinFacts groups groups/heading contactPieces contactPieces/text contactPieces/link")
                   << factNames(QStringLiteral("joinFacts")) << withItems(QStringLiteral("joinNotes"))
                   << withItems(QStringLiteral("groups/items")) << withItems(QStringLiteral("fallbackLines"));
    for (const char *list : {"joinNotes", "groups/items"})
        contract.require(textOf(QLatin1String(list)));
    contract.require(names("host"));
    if (text) {
        for (const QString &value : names("alignedFacts alignedJoinFacts message accessibility fallback contact"))
            contract.require({value});
        return;
    }
    for (const char *list : {"paragraphs", "accessibilityLines", "fallbackLines"})
        contract.require(textOf(QLatin1String(list)));
    for (const QString &value : names("title facts/values/text joinFacts/values/text"))
        contract.require({value});
    contract.require(names("contact contactPieces/text"));
}

Contract contractOf(const QString &name)
{
    Contract contract;
    contract.known = commonNames();
    const bool text = name.endsWith(QLatin1String(".txt"));
    if (name == QLatin1String("announcement.txt"))
        addAnnouncement(contract);
    else if (name.startsWith(QLatin1String("update.")))
        addUpdate(contract, text);
    else if (name.startsWith(QLatin1String("cancellation.")))
        addCancellation(contract, text);
    else
        addInvitation(contract, text);
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
    return names("invitation.txt invitation.html announcement.txt update.txt update.html cancellation.txt cancellation.html");
}

Result<void> checkTemplate(const QString &name, const QString &text, const QString &shownAs)
{
    const Contract contract = contractOf(name);
    const auto nodes = readTemplate(text, contract.known, shownAs);
    if (!nodes)
        return nodes.error();
    const QString file = shownFile(shownAs);
    for (const Demand &demand : contract.required) {
        const auto isMet = [&](const QString &path) {
            return demand.says ? alwaysSays(*nodes, path, demand.given) : alwaysPrints(*nodes, path, demand.given);
        };
        if (std::any_of(demand.choices.begin(), demand.choices.end(), isMet))
            continue;
        int line = 0;
        for (const QString &path : demand.choices)
            line = std::max(line, lineOf(*nodes, path));
        QString shown = demand.choices.front();
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
