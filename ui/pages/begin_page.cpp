// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/begin_page.h"

#include "base/json_text.h"
#include "host_memory.h"
#include "invitation_facts.h"
#include "plan/plan_file.h"
#include "plan_actions.h"
#include "meetings/plan_templates.h"
#include "plan_keeper.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "style/spacing.h"
#include "widgets/choice_box.h"
#include "widgets/invitation_source.h"
#include "widgets/invitation_summary.h"
#include "widgets/past_notice.h"
#include "widgets/paste_input.h"
#include "widgets/scroll_body.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QDropEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int pasteLines = 9;

QRadioButton *makeChoice(const QString &objectName, QWidget *parent)
{
    auto *choice = new QRadioButton(parent);
    choice->setObjectName(objectName);
    return choice;
}

/// The choice, a line that explains it, and what it asks for when it is made. Gives the line.
QLabel *addChoice(QVBoxLayout &column, QRadioButton *choice, QWidget *part)
{
    auto *help = makeHint(choice->parentWidget());
    auto *layout = new QVBoxLayout;
    layout->setSpacing(spacing::tight);
    layout->addWidget(choice);
    help->setContentsMargins(spacing::indent, 0, 0, 0);
    layout->addWidget(help);
    part->layout()->setContentsMargins(spacing::indent, spacing::tight, 0, spacing::tight);
    layout->addWidget(part);
    column.addLayout(layout);
    return help;
}

} // namespace

BeginPage::BeginPage(PlanModel &model, const Services &services, PlanKeeper &keeper, PlanActions &actions,
                     QWidget *parent)
    : PlanPage(model, services, parent), m_keeper(keeper), m_actions(actions)
{
    auto *body = new ScrollBody(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(body);
    m_continue = makeChoice(QStringLiteral("beginContinue"), body->widget());
    m_new = makeChoice(QStringLiteral("beginNew"), body->widget());
    m_open = makeChoice(QStringLiteral("beginOpen"), body->widget());
    m_paste = makeChoice(QStringLiteral("beginPaste"), body->widget());
    m_problem = makeParagraph(body->widget());
    m_review = makeParagraph(body->widget());
    m_review->setObjectName(QStringLiteral("reviewNotice"));
    m_newPart = makeNew();
    m_openPart = makeOpen();
    m_pastePart = makePaste();
    body->column()->addWidget(intro());
    body->column()->addWidget(m_review);
    body->column()->addWidget(m_continue);
    m_newHelp = addChoice(*body->column(), m_new, m_newPart);
    m_openHelp = addChoice(*body->column(), m_open, m_openPart);
    m_pasteHelp = addChoice(*body->column(), m_paste, m_pastePart);
    body->column()->addWidget(m_problem);
    body->column()->addStretch(1);
    m_new->setChecked(true);
    setAcceptDrops(true);
    connectChoices();
    initialise();
    showChoice();
}

QWidget *BeginPage::makeNew()
{
    auto *part = new QWidget;
    m_templateLabel = new QLabel(part);
    m_template = new ChoiceBox(part);
    m_template->setObjectName(QStringLiteral("templateCombo"));
    m_templateLabel->setBuddy(m_template);
    m_templateSets = makeParagraph(part);
    m_templateSets->setObjectName(QStringLiteral("templateSets"));
    auto *layout = new QGridLayout(part);
    layout->addWidget(m_templateLabel, 0, 0);
    layout->addWidget(m_template, 0, 1);
    layout->addWidget(m_templateSets, 1, 0, 1, 3);
    layout->setColumnStretch(2, 1);
    connect(m_template, &QComboBox::activated, this, &BeginPage::showTemplate);
    return part;
}

QWidget *BeginPage::makeOpen()
{
    auto *part = new QWidget;
    m_openButton = new QPushButton(part);
    m_openButton->setIcon(icon(Sign::Open));
    m_openButton->setObjectName(QStringLiteral("openButton"));
    auto *layout = new QHBoxLayout(part);
    layout->addWidget(m_openButton);
    layout->addStretch(1);
    return part;
}

QWidget *BeginPage::makePaste()
{
    auto *part = new QWidget;
    m_pasteLabel = makeParagraph(part);
    m_source = new InvitationSource(services(), QStringLiteral("pasteEdit"), pasteLines, part);
    m_pasteLabel->setBuddy(m_source->field());
    m_summary = new InvitationSummary(services(), part);
    auto *layout = new QVBoxLayout(part);
    layout->addWidget(m_pasteLabel);
    layout->addWidget(m_source);
    layout->addWidget(m_summary);
    return part;
}

void BeginPage::connectChoices()
{
    for (QRadioButton *choice : {m_continue, m_new, m_open, m_paste})
        onChosen(choice, this, [this] { showChoice(); });
    connect(m_openButton, &QPushButton::clicked, this, [this] { m_actions.openFile(); });
    connect(m_source, &InvitationSource::changed, this, &BeginPage::showInvitation);
    connect(m_source, &InvitationSource::planGiven, this, &BeginPage::openPlan);
    connect(&m_keeper, &PlanKeeper::opened, this, [this] {
        m_continue->setChecked(true);
        m_source->clear();
        m_answered.clear();
        m_problem->clear();
        refresh();
        showChoice();
    });
}

bool BeginPage::validatePage()
{
    m_problem->clear();
    m_problem->hide();
    if (m_continue->isChecked())
        return true;
    if (m_open->isChecked()) {
        m_actions.openFile();
        return m_continue->isChecked();
    }
    if (m_new->isChecked())
        return startWith([this] { startNew(); });
    m_source->readWritten();
    if (m_source->invitation().found())
        return startWith([this] { startFromInvitation(); });
    m_problem->setText(m_source->isReading() ? tr("The invitation is still being read.")
                                             : tr("Paste an invitation or open its file first, or begin in another way."));
    m_problem->show();
    m_source->setFocus();
    return false;
}

void BeginPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (PasteInput::takes(*event->mimeData()))
        event->acceptProposedAction();
}

/// Wherever it falls on the page.
void BeginPage::dropEvent(QDropEvent *event)
{
    choosePaste();
    m_source->give(*event->mimeData());
    event->acceptProposedAction();
}

void BeginPage::openPlan(const QString &path)
{
    m_actions.whenSafe([this, path] {
        if (const Result<void> opened = m_keeper.open(path); !opened)
            m_keeper.report(opened.error());
    });
}

void BeginPage::choosePaste()
{
    m_paste->setChecked(true);
    showChoice();
    m_source->setFocus();
}

/// Starts at once, or after the question about the plan that is still unsaved.
bool BeginPage::startWith(const std::function<void()> &start)
{
    auto asked = std::make_shared<bool>(false);
    m_actions.whenSafe([this, start, asked] {
        start();
        if (*asked && wizard() && m_continue->isChecked())
            wizard()->next();
    });
    *asked = true;
    return m_continue->isChecked();
}

void BeginPage::startNew()
{
    const Result<std::optional<PlanTemplate>> pattern = chosenTemplate();
    if (!pattern)
        return m_keeper.report(pattern.error());
    m_keeper.begin(*pattern ? planOfHost(services(), **pattern) : planOfHost(services()));
    takeGiven();
}

void BeginPage::startFromInvitation()
{
    const ReadInvitation invitation = m_source->invitation();
    m_keeper.begin(planOfHost(services()));
    AccessSecrets secrets;
    model().update([&](Plan &begun) { m_answered = takeFacts(invitation, services().pack->hosts, begun, secrets); });
    // Last term's dates are no answer for this one.
    if (PastNotice::isNeeded(model(), services()))
        m_answered.removeAll(QStringLiteral("/schedule"));
    model().setSecrets(secrets);
}

void BeginPage::takeGiven()
{
    m_answered.clear();
    if (model().plan().tool)
        m_answered << QStringLiteral("/tool");
}

bool BeginPage::isAnswered(const QString &place, const PlanPage &page) const
{
    const std::optional<Tool> tool = model().plan().tool;
    if (place == u"/tool" && tool && model().evaluation().of(*tool).verdict != Verdict::Suitable)
        return false;
    const std::vector<Finding> &findings = model().evaluation().findings;
    return m_answered.contains(place) && std::none_of(findings.begin(), findings.end(), [&page](const Finding &finding) {
        return finding.blocks() && !finding.fields.isEmpty() && page.answers(finding.fields.front());
    });
}

void BeginPage::showInvitation()
{
    m_summary->setInvitation(m_source->invitation());
    m_summary->setVisible(m_source->isGiven());
    if (m_source->invitation().found())
        m_problem->hide();
}

void BeginPage::showChoice()
{
    m_newPart->setVisible(m_new->isChecked());
    m_openPart->setVisible(m_open->isChecked());
    m_pastePart->setVisible(m_paste->isChecked());
    m_summary->setVisible(m_source->isGiven());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace einlass
