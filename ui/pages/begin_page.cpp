// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/begin_page.h"

#include "base/json_text.h"
#include "base/text.h"
#include "host_memory.h"
#include "interface_language.h"
#include "invitation_facts.h"
#include "plan/plan_file.h"
#include "plan_actions.h"
#include "plan_keeper.h"
#include "policy/pack.h"
#include "policy/rule_changes.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/choice_box.h"
#include "widgets/invitation_summary.h"
#include "widgets/multiline_edit.h"
#include "widgets/scroll_body.h"
#include "widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int pasteLines = 9;
constexpr int readDelayMs = 150;
constexpr std::array<Occasion, 6> templates{Occasion::Lecture, Occasion::Seminar, Occasion::Consultation,
                                            Occasion::Committee, Occasion::Examination,
                                            Occasion::StaffMeeting};

QRadioButton *makeChoice(const QString &objectName, QWidget *parent)
{
    auto *choice = new QRadioButton(parent);
    choice->setObjectName(objectName);
    return choice;
}

/// The choice, a line that explains it, and what it asks for when it is made. Gives the line.
QLabel *addChoice(QVBoxLayout &column, QRadioButton *choice, QWidget *part)
{
    const int indent = choice->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + choice->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    auto *help = makeParagraph(choice->parentWidget());
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(choice);
    help->setContentsMargins(indent, 0, 0, 0);
    layout->addWidget(help);
    part->layout()->setContentsMargins(indent, 4, 0, 4);
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
    body->column()->addWidget(m_review);
    body->column()->addWidget(m_continue);
    m_newHelp = addChoice(*body->column(), m_new, m_newPart);
    m_openHelp = addChoice(*body->column(), m_open, m_openPart);
    m_pasteHelp = addChoice(*body->column(), m_paste, m_pastePart);
    body->column()->addWidget(m_problem);
    body->column()->addStretch(1);
    m_new->setChecked(true);
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
    auto *layout = new QHBoxLayout(part);
    layout->addWidget(m_templateLabel);
    layout->addWidget(m_template);
    layout->addStretch(1);
    return part;
}

QWidget *BeginPage::makeOpen()
{
    auto *part = new QWidget;
    m_openButton = new QPushButton(part);
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
    m_text = new MultilineEdit(pasteLines, part);
    m_text->setObjectName(QStringLiteral("pasteEdit"));
    m_pasteLabel->setBuddy(m_text);
    m_summary = new InvitationSummary(services(), part);
    auto *layout = new QVBoxLayout(part);
    layout->addWidget(m_pasteLabel);
    layout->addWidget(m_text);
    layout->addWidget(m_summary);
    return part;
}

void BeginPage::connectChoices()
{
    for (QRadioButton *choice : {m_continue, m_new, m_open, m_paste})
        connect(choice, &QRadioButton::clicked, this, &BeginPage::showChoice);
    connect(m_openButton, &QPushButton::clicked, this, [this] { m_actions.openFile(); });
    // A long text is read once, not at every letter.
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(readDelayMs);
    connect(m_text, &MultilineEdit::edited, &m_readSoon, qOverload<>(&QTimer::start));
    connect(&m_readSoon, &QTimer::timeout, this, &BeginPage::readPasted);
    connect(&m_keeper, &PlanKeeper::opened, this, [this] {
        m_continue->setChecked(true);
        m_text->setShownText({});
        m_invitation = {};
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
    readPasted();
    if (m_invitation.found())
        return startWith([this] { startFromInvitation(); });
    m_problem->setText(tr("Paste an invitation first, or begin in another way."));
    m_problem->show();
    m_text->setFocus();
    return false;
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
    Plan plan;
    const QString name = m_template->currentData().toString();
    if (!name.isEmpty()) {
        const QString file = QStringLiteral(":/templates/plans/%1.json").arg(name);
        const Result<QByteArray> bytes = readFile(file, maximumPlanFileSize);
        const Result<LoadedPlan> loaded = bytes ? readPlan(*bytes, file, true) : bytes.error();
        if (!loaded) {
            m_keeper.report(loaded.error());
            return;
        }
        plan = loaded->plan;
    }
    plan.host = rememberedHost(services().preferences);
    m_keeper.begin(plan);
}

void BeginPage::startFromInvitation()
{
    const ReadInvitation invitation = m_invitation;
    Plan plan;
    plan.host = rememberedHost(services().preferences);
    m_keeper.begin(plan);
    AccessSecrets secrets;
    model().update([&](Plan &begun) { takeFacts(invitation, begun, secrets); });
    model().setSecrets(secrets);
}

void BeginPage::readPasted()
{
    m_readSoon.stop();
    m_invitation = readInvitation(m_text->toPlainText(), model().pack().hosts, model().pack().invitationTexts);
    m_summary->setInvitation(m_invitation);
    m_summary->setVisible(!isBlank(m_text->toPlainText()));
}

void BeginPage::showChoice()
{
    m_newPart->setVisible(m_new->isChecked());
    m_openPart->setVisible(m_open->isChecked());
    m_pastePart->setVisible(m_paste->isChecked());
    m_summary->setVisible(!isBlank(m_text->toPlainText()));
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void BeginPage::refresh()
{
    const QString title = cleaned(model().plan().title).simplified();
    m_continue->setVisible(m_keeper.isStarted());
    m_continue->setText(isBlank(title) ? tr("Go on wit&h this meeting")
                                       : tr("Go on wit&h “%1”").arg(QString(title).replace(u'&', QLatin1String("&&"))));
}

void BeginPage::retranslate()
{
    setTitle(tr("How do you want to begin?"));
    setSubTitle(tr("Einlass asks what it needs, step by step, and writes what goes out in the end."));
    m_new->setText(tr("With a new &meeting"));
    m_open->setText(tr("With a plan or template &file"));
    m_paste->setText(tr("With an in&vitation that exists already"));
    const auto due = reviewDue(*services().pack, services().now().date());
    m_review->setText(due ? services().catalogues.text(*due, services().language.current()) : QString());
    m_review->setVisible(due.has_value());
    m_newHelp->setText(tr("Empty, or from a template for a usual occasion."));
    m_openHelp->setText(tr("Go on with a plan that was saved, or use one as a pattern."));
    m_pasteHelp->setText(tr("For a meeting that %1, %2 or %3 has made already.").arg(toolName(Tool::Zoom), toolName(Tool::Dfnconf), toolName(Tool::Meet)));
    const std::array<std::pair<QRadioButton *, QLabel *>, 3> helps{
        {{m_new, m_newHelp}, {m_open, m_openHelp}, {m_paste, m_pasteHelp}}};
    for (const auto &[choice, help] : helps)
        choice->setAccessibleDescription(help->text());
    m_templateLabel->setText(tr("&Template"));
    m_openButton->setText(tr("Ch&oose a file…"));
    m_pasteLabel->setText(tr("Paste what %1, %2 or %3 gave &you. It is read here and sent nowhere.")
                              .arg(toolName(Tool::Zoom), toolName(Tool::Dfnconf), toolName(Tool::Meet)));
    m_text->setAccessibleName(tr("Text of the invitation"));
    m_summary->retranslate();
    showTemplates();
}

/// Safe behind a label's mnemonic.
QString BeginPage::toolName(Tool tool) const
{
    return QString(model().pack().tool(tool).name.in(language())).replace(u'&', QLatin1String("&&"));
}

void BeginPage::showTemplates()
{
    const QString chosen = m_template->currentData().toString();
    m_template->clear();
    m_template->addItem(tr("Empty plan"), QString());
    for (Occasion occasion : templates)
        m_template->addItem(textOf(occasion), nameOf(occasion));
    m_template->setCurrentIndex(qMax(0, m_template->findData(chosen)));
    m_template->setAccessibleName(tr("Template"));
}

} // namespace einlass
