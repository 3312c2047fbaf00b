// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_summary.h"

#include "base/text.h"
#include "date_words.h"
#include "policy/pack.h"
#include "session/plan_model.h"
#include "texts.h"

#include <QCoreApplication>

namespace einlass {
namespace {

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(einlass::Summary)

public:
    Summary(const PlanModel &model, Language language, const QLocale &locale)
        : m_model(model), m_plan(model.plan()), m_language(language), m_locale(locale)
    {
    }

    std::vector<SummaryLine> lines() const;

private:
    QString host() const;
    QString dates() const;
    QString content() const;
    QString tool() const;
    QString protection() const;
    QString recording() const;
    QString features() const;

    const PlanModel &m_model;
    const Plan &m_plan;
    Language m_language;
    QLocale m_locale;
};

QString Summary::host() const
{
    QStringList parts{cleaned(m_plan.host.name), cleaned(m_plan.host.email), cleaned(m_plan.host.unit)};
    parts.removeAll({});
    return parts.join(QLatin1String(", "));
}

QString Summary::dates() const
{
    const auto &dates = m_model.derived().occurrences;
    if (dates.empty())
        return {};
    const QString start = shortMoment(m_locale, dates.front().start);
    if (dates.size() == 1)
        return start;
    return tr("%n date(s), the first: %1", nullptr, static_cast<int>(dates.size())).arg(start);
}

QString Summary::content() const
{
    if (m_plan.content.empty())
        return tr("Nothing that rules a tool out");
    QStringList parts;
    for (Content content : m_plan.content)
        parts << textOf(content);
    return parts.join(QLatin1String(", "));
}

QString Summary::tool() const
{
    if (!m_plan.tool)
        return {};
    return tr("%1 (%2)", "tool, its verdict")
        .arg(m_model.pack().tool(*m_plan.tool).name.in(m_language),
             verdictText(*m_plan.tool, m_plan, m_model.evaluation()));
}

QString Summary::protection() const
{
    const EffectiveProtection protection = effective(m_plan.protection, m_plan.tool);
    QStringList parts{textOf(protection.admission)};
    if (m_plan.tool == Tool::Dfnconf)
        parts << (protection.passcode ? tr("with a PIN") : tr("without a PIN"));
    else
        parts << (protection.passcode ? tr("with a code") : tr("without a code"));
    parts << (protection.waitingRoom ? tr("with a waiting room") : tr("without a waiting room"));
    if (protection.endToEndEncryption)
        parts << tr("end-to-end encrypted");
    return parts.join(QLatin1String(", "));
}

QString Summary::recording() const
{
    if (!m_plan.recording)
        return tr("None");
    QStringList parts;
    for (Capture capture : m_plan.recording->captures)
        parts << textOf(capture);
    if (m_plan.recording->deleteBy)
        parts << tr("deleted by %1").arg(longDate(m_locale, *m_plan.recording->deleteBy));
    return parts.isEmpty() ? tr("Yes") : parts.join(QLatin1String(", "));
}

QString Summary::features() const
{
    QStringList parts;
    for (Need need : m_plan.needs)
        parts << textOf(need);
    if (m_plan.polls)
        parts << tr("polls");
    if (m_plan.votes)
        parts << textOf(*m_plan.votes);
    if (m_plan.chatLog)
        parts << tr("the chat is saved");
    if (m_plan.attendanceList)
        parts << tr("attendance list");
    if (m_plan.remoteControl)
        parts << tr("remote control");
    return parts.isEmpty() ? tr("None") : parts.join(QLatin1String(", "));
}

std::vector<SummaryLine> Summary::lines() const
{
    return {
        {tr("Title"), cleaned(m_plan.title).simplified(), QStringLiteral("/title")},
        {tr("Occasion"), textOf(m_plan.occasion), QStringLiteral("/occasion")},
        {tr("Host"), host(), QStringLiteral("/host/name")},
        {tr("Dates"), dates(), QStringLiteral("/schedule/start")},
        {tr("People"), tr("%n person(s)", nullptr, m_model.derived().people), QStringLiteral("/participants/expected")},
        {tr("Content"), content(), QStringLiteral("/content")},
        {tr("Tool"), tool(), QStringLiteral("/tool")},
        {tr("Protection"), protection(), QStringLiteral("/protection/passcode")},
        {tr("Recording"), recording(), QStringLiteral("/recording")},
        {tr("Other features"), features(), QStringLiteral("/needs")},
        {tr("Access data go"), textOf(m_plan.distribution), QStringLiteral("/distribution")},
    };
}

} // namespace

std::vector<SummaryLine> summaryOf(const PlanModel &model, Language language, const QLocale &locale)
{
    return Summary(model, language, locale).lines();
}

} // namespace einlass
