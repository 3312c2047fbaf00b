// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/policy_diff.h"
#include "cli/options.h"
#include "cli/policy_reports.h"
#include "policy/pack.h"

#include <QtGlobal>

namespace einlass {
namespace {

constexpr qsizetype mostNames = 12;

const char *words(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Suitable: return QT_TRANSLATE_NOOP("Core", "suitable");
    case Verdict::NeedsReason: return QT_TRANSLATE_NOOP("Core", "only with a reason");
    case Verdict::RuledOut: break;
    }
    return QT_TRANSLATE_NOOP("Core", "ruled out");
}

const char *words(RuleState state)
{
    switch (state) {
    case RuleState::Absent: return QT_TRANSLATE_NOOP("Core", "does not apply");
    case RuleState::Closed: return QT_TRANSLATE_NOOP("Core", "settled");
    case RuleState::Open: break;
    }
    return QT_TRANSLATE_NOOP("Core", "open");
}

class Report
{
public:
    Report(const Console &console, const Pack &before, const Pack &after)
        : m_console(console), m_before(before), m_after(after) {}

    void print(const PolicyDiff &diff) const
    {
        for (const VerdictChange &change : diff.verdicts)
            print(toolName(change.tool), words(change.from), words(change.to), change.situations);
        for (const FindingChange &change : diff.findings)
            print(subject(change), words(change.from), words(change.to), change.situations);
        print(QT_TRANSLATE_NOOP("Core", "Rules of “%1” alone: %2"), m_before.version, diff.onlyBefore);
        print(QT_TRANSLATE_NOOP("Core", "Rules of “%1” alone: %2"), m_after.version, diff.onlyAfter);
        printRenamed(diff);
        if (!diff.wording.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "The same decisions in other words: %1"), {listed(diff.wording)}});
        for (const PartChange &change : diff.parts)
            print(change);
        if (diff.verdicts.empty() && diff.findings.empty() && diff.onlyBefore.isEmpty() && diff.onlyAfter.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "Both decide every situation alike.")});
    }

private:
    QString said(const char *source, const QStringList &arguments = {}) const { return m_console.words({source, arguments}); }
    QString toolName(Tool tool) const { return m_after.tool(tool).name.in(m_console.language()); }

    QString listed(const QStringList &names) const
    {
        const QString first = names.mid(0, mostNames).join(QStringLiteral(", "));
        return names.size() <= mostNames
            ? first : said(QT_TRANSLATE_NOOP("Core", "%1 and %2 more"), {first, QString::number(names.size() - mostNames)});
    }

    /// "B19/gate with Zoom, without a tool"; the bare name where it is the same with and without any.
    QString subject(const FindingChange &change) const
    {
        QStringList tools;
        for (std::optional<Tool> tool : change.tools)
            tools << (tool ? said(QT_TRANSLATE_NOOP("Core", "with %1"), {toolName(*tool)}) : said(QT_TRANSLATE_NOOP("Core", "without a tool")));
        if (tools.size() == 4)
            return change.rule;
        return said(QT_TRANSLATE_NOOP("Core", "%1 (%2)"), {change.rule, tools.join(QStringLiteral(", "))});
    }

    void print(const QString &subject, const char *from, const char *to, const Situations &situations) const
    {
        m_console.print(Message{QT_TRANSLATE_NOOP("Core", "%1: from “%2” to “%3”, %4 of %5 situations"),
                                {subject, said(from), said(to), QString::number(situations.changed), QString::number(situations.of)}});
        QStringList where;
        for (const Circumstance &circumstance : situations.where)
            where << circumstanceWords(circumstance, m_console.catalogues(), m_console.language());
        const QStringList questions = questionWords(situations.dependsOn, m_console.catalogues(), m_console.language());
        if (!where.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "  where: %1"), {where.join(QStringLiteral("; "))}});
        if (!questions.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "  depending on: %1"), {questions.join(QStringLiteral("; "))}});
    }

    void print(const char *source, const QString &version, const QStringList &rules) const
    {
        if (!rules.isEmpty())
            m_console.print(Message{source, {version, rules.join(QStringLiteral(", "))}});
    }

    void printRenamed(const PolicyDiff &diff) const
    {
        QStringList names;
        for (const auto &[before, after] : diff.renamed)
            names << QStringLiteral("%1 \u2192 %2").arg(before, after);
        if (!names.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "The same conditions under another clause: %1"), {names.join(QStringLiteral(", "))}});
    }

    void print(const PartChange &change) const
    {
        const QString part = said(change.part);
        if (!change.added.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "%1, added: %2"), {part, listed(change.added)}});
        if (!change.removed.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "%1, removed: %2"), {part, listed(change.removed)}});
        if (!change.changed.isEmpty())
            m_console.print(Message{QT_TRANSLATE_NOOP("Core", "%1, changed: %2"), {part, listed(change.changed)}});
    }

    const Console &m_console;
    const Pack &m_before;
    const Pack &m_after;
};

} // namespace

ExitStatus diffPolicies(Console &console, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {}, {QStringLiteral("language")});
    if (!options || options->positional.size() != 2) {
        console.complain(options ? Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli policy diff OLD NEW [--language de|en]")}
                                 : options.error());
        return Unusable;
    }
    const auto language = chooseLanguage(console, *options);
    const auto before = Pack::load(options->positional[0]);
    const auto after = Pack::load(options->positional[1]);
    if (!language || !before || !after) {
        console.complain(!language ? language.error() : !before ? before.error() : after.error());
        return Unusable;
    }
    console.print(Message{QT_TRANSLATE_NOOP("Core", "From “%1” to “%2”:"), {(*before)->version, (*after)->version}});
    Report(console, **before, **after).print(diffPacks(**before, **after));
    return Done;
}

} // namespace einlass
