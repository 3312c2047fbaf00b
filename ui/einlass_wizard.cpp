// SPDX-License-Identifier: GPL-3.0-or-later
#include "einlass_wizard.h"

#include "base/text.h"
#include "help/help_actions.h"
#include "help/help_desk.h"
#include "interface_language.h"
#include "language_choice.h"
#include "kept_rooms.h"
#include "pages/begin_page.h"
#include "pages/check_page.h"
#include "pages/content_page.h"
#include "pages/editor_page.h"
#include "pages/features_page.h"
#include "pages/occasion_page.h"
#include "pages/outputs_page.h"
#include "pages/people_page.h"
#include "pages/protection_page.h"
#include "pages/schedule_page.h"
#include "pages/setup_page.h"
#include "pages/tool_page.h"
#include "plan_actions.h"
#include "plan_keeper.h"
#include "services.h"
#include "session/plan_model.h"
#include "storage/preferences.h"
#include "widgets/assistive.h"
#include "widgets/finding_announcer.h"
#include "widgets/meaning_panel.h"
#include "widgets/side_bar.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>

namespace einlass {
namespace {

constexpr QSize startSize(1120, 690);

/// Indexed by Step: what help calls the pages.
constexpr std::array<const char *, 11> topics{"begin",      "occasion", "people", "schedule", "content", "tool",
                                              "protection", "features", "check",  "setup",    "outputs"};

} // namespace

EinlassWizard::EinlassWizard(PlanModel &model, const Services &services, QWidget *parent)
    : QWizard(parent), m_model(model), m_services(services), m_keeper(new PlanKeeper(model, services, this)),
      m_actions(new PlanActions(model, services, *m_keeper, this)),
      m_help(new HelpDesk(this, services, [this] { return QLatin1String(topics.at(static_cast<std::size_t>(std::max(currentId(), 0)))); })),
      m_helpActions(new HelpActions(this, *m_help))
{
    setObjectName(QStringLiteral("wizard"));
    // One look on every system; pages are refreshed from the model, never reset by the wizard.
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
    // Pages show their subtitle themselves: no banner.
    setOption(QWizard::IgnoreSubTitles);
    setOption(QWizard::NoCancelButton);
    setOption(QWizard::NoBackButtonOnStartPage);
    setWindowFlags(Qt::Window);
    addPages();
    m_side = new SideBar(services, *m_keeper, m_actions->all() + m_helpActions->all(), this);
    setSideWidget(m_side);
    setUpButtons();
    m_meaning = new MeaningPanel(model, services, this);
    m_meaning->hide();
    connect(m_meaning, &MeaningPanel::jumpRequested, this, &EinlassWizard::jumpTo);
    new FindingAnnouncer(model, services, this);
    connect(m_actions, &PlanActions::homeRequested, this, &EinlassWizard::homeRequested);
    connect(m_actions, &PlanActions::cancellationRequested, this, &EinlassWizard::showCancellation);
    connect(m_side, &SideBar::stepChosen, this, &EinlassWizard::goTo);
    connect(m_side, &SideBar::languageChosen, this, &EinlassWizard::setLanguage);
    connect(m_keeper, &PlanKeeper::pathChanged, this, &EinlassWizard::showTitle);
    connect(m_keeper, &PlanKeeper::noticed, this, &EinlassWizard::showTitle);
    connect(&m_model, &PlanModel::planChanged, this, &EinlassWizard::showTitle);
    connect(&m_model, &PlanModel::replaced, this, [this] { m_seen.clear(); });
    connect(&m_model, &PlanModel::evaluationChanged, this, &EinlassWizard::showSteps);
    connect(this, &QWizard::currentIdChanged, this, [this] {
        // Whoever is done is on no page.
        if (PlanPage *page = planPage(currentId())) {
            page->settleFocus();
            markPageTitle(*this);
        }
        if (auto *questions = qobject_cast<EditorPage *>(currentPage()))
            questions->setSide(m_meaning);
        showSteps();
        showReturn();
        m_help->follow();
    });
    retranslate();
    resize(startSize);
}

/// Pages that are left may take something back, which needs all of the others still.
EinlassWizard::~EinlassWizard()
{
    hide();
}

void EinlassWizard::addPages()
{
    setPage(Begin, new BeginPage(m_model, m_services, *m_keeper, *m_actions, this));
    setPage(Occasion, new OccasionPage(m_model, m_services, this));
    setPage(People, new PeoplePage(m_model, m_services, this));
    setPage(Schedule, new SchedulePage(m_model, m_services, this));
    setPage(Content, new ContentPage(m_model, m_services, this));
    setPage(Tool, new ToolPage(m_model, m_services, this));
    setPage(Protection, new ProtectionPage(m_model, m_services, this));
    setPage(Features, new FeaturesPage(m_model, m_services, this));
    const auto offered = [this](const QString &pointer) {
        for (int id = Begin; id < Check; ++id) {
            if (planPage(id)->isNeeded() && planPage(id)->offers(pointer))
                return true;
        }
        return false;
    };
    auto *check = new CheckPage(m_model, m_services, offered, this);
    setPage(Check, check);
    auto *setUp = new SetupPage(m_model, m_services, this);
    setUp->setRoomUses([this] { return roomUsesBeside(m_model.plan(), m_services.library); });
    setPage(SetUp, setUp);
    auto *outputs = new OutputsPage(m_model, m_services, this);
    setPage(Outputs, outputs);
    connect(check, &CheckPage::jumpRequested, this, &EinlassWizard::jumpTo);
    connect(outputs, &OutputsPage::jumpRequested, this, &EinlassWizard::jumpTo);
    connect(m_keeper, &PlanKeeper::opening, this, &EinlassWizard::leavePages);
}

void EinlassWizard::setUpButtons()
{
    setButtonLayout({QWizard::CustomButton1, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                     QWizard::FinishButton});
    button(QWizard::CustomButton1)->setObjectName(QStringLiteral("returnButton"));
    button(QWizard::BackButton)->setObjectName(QStringLiteral("backButton"));
    button(QWizard::NextButton)->setObjectName(QStringLiteral("nextButton"));
    button(QWizard::FinishButton)->setObjectName(QStringLiteral("finishButton"));
    connect(this, &QWizard::customButtonClicked, this, [this] { goTo(Check); });
    showReturn();
}

int EinlassWizard::nextId() const
{
    for (int id = currentId() + 1; id <= Outputs; ++id) {
        if (planPage(id)->isNeeded() && (id == m_goal || !isAnswered(id)))
            return id;
    }
    return -1;
}

/// Whether the invitation that the meeting began with leaves nothing to ask on the page.
bool EinlassWizard::isAnswered(int id) const
{
    const QString place = id == Schedule ? QStringLiteral("/schedule") : id == Tool ? QStringLiteral("/tool") : QString();
    return static_cast<BeginPage *>(page(Begin))->isAnswered(place, *planPage(id));
}

void EinlassWizard::goTo(int id)
{
    setUpdatesEnabled(false);
    m_goal = id;
    // The page for dates proposes one, which must not become an answer by being passed.
    const bool dated = m_model.plan().schedule.start.has_value();
    while (currentId() > id && visitedIds().size() > 1)
        back();
    while (currentId() < id && nextId() != -1 && nextId() <= id) {
        const int before = currentId();
        next();
        if (currentId() == before || (currentId() == Schedule && !dated))
            break;
    }
    m_goal = -1;
    showSteps();
    setUpdatesEnabled(true);
}

void EinlassWizard::jumpTo(const QString &pointer)
{
    // Where the place is asked for now; else where it can be.
    int best = -1;
    for (int id = Begin; id <= Outputs; ++id) {
        const PlanPage *page = planPage(id);
        if (page->isNeeded() && page->answers(pointer) && (best < 0 || (page->offers(pointer) && !planPage(best)->offers(pointer))))
            best = id;
    }
    if (best >= 0) {
        m_cameFromCheck = currentId() == Check;
        goTo(best);
        if (currentId() == best)
            planPage(best)->showField(pointer);
        showReturn();
    }
}

void EinlassWizard::done(int result)
{
    m_actions->whenSafe([this, result] { QWizard::done(result); });
}

void EinlassWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_side)
        retranslate();
}

void EinlassWizard::retranslate()
{
    // QWizard translates its own buttons only when the page changes.
    setButtonText(QWizard::BackButton, QCoreApplication::translate("QWizard", "< &Back"));
    setButtonText(QWizard::NextButton, QCoreApplication::translate("QWizard", "&Next >"));
    setButtonText(QWizard::FinishButton, QCoreApplication::translate("QWizard", "&Finish"));
    showReturn();
    m_actions->retranslate();
    m_helpActions->retranslate();
    m_side->retranslate();
    setLocale(m_services.language.locale());
    showTitle();
    showSteps();
}

void EinlassWizard::setLanguage(Language language)
{
    chooseLanguage(m_services, language);
}

void EinlassWizard::showTitle()
{
    QString title = cleaned(m_model.plan().title).trimmed();
    setWindowTitle(tr("%1[*] – Einlass", "title of the window")
                       .arg(isBlank(title) ? tr("New meeting") : title.replace(QLatin1String("[*]"), QLatin1String("*"))));
    setWindowModified(m_keeper->hasUnsaved());
}

/// Whoever came from the check to change an answer goes straight back there; and whoever knows that the
/// rest is as it should be goes there at once: what is missing is said there.
void EinlassWizard::showReturn()
{
    if (currentId() >= Check)
        m_cameFromCheck = false;
    setButtonText(QWizard::CustomButton1, m_cameFromCheck ? tr("Ba&ck to the review") : tr("To the review"));
    if (!m_cameFromCheck)
        button(QWizard::CustomButton1)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    button(QWizard::CustomButton1)->setVisible(currentId() > Begin && currentId() < Check);
}

PlanPage *EinlassWizard::planPage(int id) const
{
    return static_cast<PlanPage *>(page(id));
}

} // namespace einlass
