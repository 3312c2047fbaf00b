// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/invitation_summary.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "invitation_facts.h"
#include "plan/plan_file.h"
#include "policy/pack.h"
#include "series_words.h"
#include "services.h"
#include "style/spacing.h"
#include "texts.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int shownCharacters = 90;

/// Foreign text on one line, short enough for any window.
QString shown(const QString &text)
{
    const QString line = cleaned(text).simplified();
    return line.size() <= shownCharacters ? line : QStringLiteral("%1…").arg(line.left(shownCharacters));
}

} // namespace

InvitationSummary::InvitationSummary(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_heading(makeHeading(this)), m_problems(new QVBoxLayout)
{
    setObjectName(QStringLiteral("invitationSummary"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < RowCount; ++row) {
        const auto index = static_cast<std::size_t>(row);
        m_names[index] = new QLabel(this);
        m_values[index] = makeParagraph(this);
        grid->addWidget(m_names[index], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[index], row, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addLayout(grid);
    layout->addLayout(m_problems);
}

void InvitationSummary::setInvitation(const ReadInvitation &invitation)
{
    m_invitation = invitation;
    showValues();
    showProblems();
}

void InvitationSummary::retranslate()
{
    m_names[ToolRow]->setText(tr("Tool"));
    m_names[LinkRow]->setText(tr("Link"));
    m_names[IdRow]->setText(tr("Meeting ID"));
    m_names[TopicRow]->setText(tr("Title"));
    m_names[DateRow]->setText(tr("Date"));
    m_names[SeriesRow]->setText(tr("Series"));
    showValues();
    showProblems();
}

void InvitationSummary::showValues()
{
    m_heading->setText(m_invitation.found() ? tr("This was found") : tr("No invitation was recognised yet"));
    setValue(ToolRow, m_invitation.tool ? m_services.pack->tool(*m_invitation.tool).name.in(m_services.language.current()) : QString());
    setValue(LinkRow, linkText());
    setValue(IdRow, shown(m_invitation.meetingId));
    setValue(TopicRow, shown(m_invitation.topic));
    setValue(DateRow, dateText());
    const QString series = seriesText();
    setValue(SeriesRow, series);
    m_names[SeriesRow]->setVisible(!series.isEmpty());
    m_values[SeriesRow]->setVisible(!series.isEmpty());
    m_names[CodeRow]->setText(m_invitation.tool == Tool::Dfnconf ? tr("PIN") : tr("Code"));
    setValue(CodeRow, codeText());
}

void InvitationSummary::setValue(Row row, const QString &value)
{
    m_values[row]->setText(value.isEmpty() ? tr("not found") : value);
    m_names[row]->setVisible(m_invitation.found());
    m_values[row]->setVisible(m_invitation.found());
}

QString InvitationSummary::linkText() const
{
    if (m_invitation.link.isEmpty())
        return {};
    const QString link = shown(withoutSecrets(m_invitation.link));
    return m_invitation.kind == InvitationKind::Registration ? tr("%1 (registration)").arg(link) : link;
}

QString InvitationSummary::dateText() const
{
    if (!m_invitation.start)
        return {};
    const QLocale locale = m_services.language.locale();
    return tr("%1, %2", "date, time").arg(longDay(locale, m_invitation.start->date),
                                          locale.toString(m_invitation.start->time, QLocale::ShortFormat));
}

QString InvitationSummary::seriesText() const
{
    Plan plan;
    AccessSecrets secrets;
    takeFacts(m_invitation, m_services.pack->hosts, plan, secrets);
    const QString words = seriesWords(plan.schedule, *m_services.pack, m_services.language.current());
    return words.isEmpty() && m_invitation.series ? tr("yes; its dates are asked for later") : words;
}

QString InvitationSummary::codeText() const
{
    const bool inLink = withoutSecrets(m_invitation.link) != m_invitation.link;
    if (!m_invitation.passcode.isEmpty())
        return tr("found; it goes to the keychain, not into the plan");
    return inLink ? tr("found in the link; it goes to the keychain, not into the plan") : QString();
}

void InvitationSummary::showProblems()
{
    delete m_problemsBox;
    m_problemsBox = new QWidget(this);
    auto *grid = new QGridLayout(m_problemsBox);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto addLine = [&](StateIcon::State state, const QString &words) {
        auto *icon = new StateIcon(m_problemsBox);
        icon->setState(state);
        auto *text = makeParagraph(m_problemsBox);
        text->setText(words);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    };
    const Language language = m_services.language.current();
    for (const InvitationProblem &problem : m_invitation.problems)
        addLine(StateIcon::State::Attention,
                tr("%1 (%2)", "problem, clause").arg(problem.message.in(language), problem.clause));
    // What is uncertain is said to be so.
    for (const InvitationNote &note : m_invitation.notes)
        addLine(StateIcon::State::Note, m_services.catalogues.text(note.message, language));
    m_problemsBox->setVisible(row > 0);
    m_problems->addWidget(m_problemsBox);
}

} // namespace einlass
