// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_page.h"

#include "interface_language.h"
#include "policy/open_points.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/answers_here.h"
#include "widgets/finding_group.h"
#include "widgets/past_notice.h"
#include "widgets/scroll_body.h"
#include "widgets/state_icon.h"
#include "widgets/summary_view.h"
#include "widgets/text_labels.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

namespace einlass {

CheckPage::CheckPage(PlanModel &model, const Services &services, const std::function<bool(const QString &)> &offered,
                     QWidget *parent)
    : PlanPage(model, services, parent), m_icon(new StateIcon), m_headline(makeHeading(this)), m_past(new PastNotice(model, services, this)),
      m_missingHeading(makeHeading(this)), m_missing(new SummaryView), m_warnings(makeParagraph(this)),
      m_reasons(new AnswersHere(Binding::Justify, model, services, offered)),
      m_confirmations(new AnswersHere(Binding::Confirm, model, services, offered)), m_body(new ScrollBody(this)),
      m_summaryHeading(makeHeading(this)), m_summary(new SummaryView)
{
    m_headline->setObjectName(QStringLiteral("checkHeadline"));
    m_missing->setObjectName(QStringLiteral("checkMissing"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_body);
    QVBoxLayout *column = m_body->column();
    column->addWidget(intro());
    column->addWidget(makeHeadline());
    column->addWidget(m_past);
    column->addWidget(m_missingHeading);
    column->addWidget(m_missing);
    addGroups(*column);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_warnings, m_summaryHeading, m_summary})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_missing, &SummaryView::jumpRequested, this, &CheckPage::jumpRequested);
    connect(m_summary, &SummaryView::jumpRequested, this, &CheckPage::jumpRequested);
    initialise();
}

/// What is answered here stands under the heading of its kind.
void CheckPage::addGroups(QVBoxLayout &column)
{
    for (int group = 0; group < GroupCount; ++group) {
        auto *findings = new FindingGroup(model(), services());
        m_groups[static_cast<std::size_t>(group)] = findings;
        column.addWidget(findings);
        connect(findings, &FindingGroup::jumpRequested, this, &CheckPage::jumpRequested);
        connect(findings, &FindingGroup::lastRemedied, this, &CheckPage::focusOpen);
        if (group == ToJustify)
            column.addWidget(m_reasons);
        if (group == ToConfirm)
            column.addWidget(m_confirmations);
    }
}

/// Where something is left to do; else on.
void CheckPage::focusOpen()
{
    for (FindingGroup *group : m_groups) {
        if (group != m_groups[Notes] && group->focusFirst())
            return;
    }
    if (wizard())
        wizard()->button(QWizard::NextButton)->setFocus(Qt::OtherFocusReason);
}

bool CheckPage::showField(const QString &pointer)
{
    QWidget *place = m_reasons->placeOf(pointer);
    if (!place)
        place = m_confirmations->placeOf(pointer);
    if (!place)
        return PlanPage::showField(pointer);
    m_body->reveal(place);
    return true;
}

bool CheckPage::answers(const QString &pointer) const
{
    return m_reasons->placeOf(pointer) || m_confirmations->placeOf(pointer) || PlanPage::answers(pointer);
}

QWidget *CheckPage::makeHeadline()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_headline, 1);
    return row;
}

std::vector<Finding> CheckPage::findingsOf(Group group) const
{
    std::vector<Finding> result;
    for (const Finding &finding : model().evaluation().findings) {
        if (m_reasons->shows(finding) || m_confirmations->shows(finding))
            continue;
        Group own = Notes;
        if (finding.blocks() && finding.binding == Binding::Gate)
            own = ToMend;
        else if (finding.blocks() && finding.binding == Binding::Justify)
            own = ToJustify;
        else if (finding.blocks())
            own = ToConfirm;
        if (own == group)
            result.push_back(finding);
    }
    return result;
}

/// What no rule asks for, but no document can be without.
std::vector<SummaryLine> CheckPage::missingLines() const
{
    std::vector<SummaryLine> lines;
    const DerivedPlan &derived = model().derived();
    for (MissingAnswer missing : missingAnswers(model().plan(), derived)) {
        switch (missing) {
        case MissingAnswer::Title: lines.push_back({tr("Title"), {}, QStringLiteral("/title")}); break;
        case MissingAnswer::Host: lines.push_back({tr("Host"), {}, QStringLiteral("/host/name")}); break;
        case MissingAnswer::Dates:
            lines.push_back({tr("Dates"), derived.scheduleError ? services().catalogues.text(*derived.scheduleError, language()) : QString(),
                             QStringLiteral("/schedule/start")});
            break;
        case MissingAnswer::Tool: lines.push_back({tr("Tool"), {}, QStringLiteral("/tool")}); break;
        }
    }
    return lines;
}

void CheckPage::showHeadline(int open)
{
    const bool past = PastNotice::isNeeded(model(), services());
    m_icon->setState(open == 0 && !past ? StateIcon::State::Good : StateIcon::State::Attention);
    if (open > 0)
        m_headline->setText(tr("%n point(s) are open", nullptr, open));
    else
        m_headline->setText(past ? tr("No rule stands in the way, but the dates are over") : tr("Nothing stands in the way"));
    m_past->refresh();
}

void CheckPage::showWarnings()
{
    QStringList lines;
    for (const Message &warning : model().derived().warnings)
        lines << QStringLiteral("\u2022 %1").arg(services().catalogues.text(warning, language()));
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->setVisible(!lines.isEmpty());
}

void CheckPage::refresh()
{
    // Put together only while somebody looks: the plan changes with every key pressed elsewhere.
    if (!isVisible())
        return;
    m_reasons->refresh();
    m_confirmations->refresh();
    const std::vector<SummaryLine> missing = missingLines();
    for (int group = 0; group < GroupCount; ++group) {
        const std::vector<Finding> findings = findingsOf(static_cast<Group>(group));
        m_groups[static_cast<std::size_t>(group)]->setFindings(
            findings, language(), (group == ToJustify && !m_reasons->isEmpty()) || (group == ToConfirm && !m_confirmations->isEmpty()));
    }
    m_missing->setLines(missing);
    m_missing->setVisible(!missing.empty());
    m_missingHeading->setVisible(!missing.empty());
    showHeadline(openPoints(model().plan(), model().derived(), model().evaluation()));
    showWarnings();
    m_summary->setLines(summaryOf(model(), language(), services().language.locale()));
}

void CheckPage::retranslate()
{
    setTitle(tr("Check your answers"));
    setSubTitle(tr("What is still open, and everything you have answered."));
    m_missingHeading->setText(tr("Not answered yet"));
    m_reasons->retranslate();
    m_confirmations->retranslate();
    m_groups[ToMend]->setHeading(tr("To put right"));
    m_groups[ToJustify]->setHeading(tr("To give a reason for"));
    m_groups[ToConfirm]->setHeading(tr("To confirm"));
    m_groups[Notes]->setHeading(tr("Good to know"));
    m_summaryHeading->setText(tr("Your answers"));
}

void CheckPage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    refresh();
}

} // namespace einlass
