// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_window.h"

#include "base/text.h"
#include "file_chooser.h"
#include "help/help_desk.h"
#include "home/duties_panel.h"
#include "home/home_actions.h"
#include "home/meetings_panel.h"
#include "host_memory.h"
#include "interface_language.h"
#include "language_choice.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/first_start.h"
#include "storage/preferences.h"
#include "style/spacing.h"
#include "widgets/notice_bar.h"
#include "widgets/return_key.h"
#include "widgets/status_line.h"
#include "widgets/tab_order.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr QSize startSize(1120, 690);
constexpr int meetingsShare = 5;
constexpr int dutiesShare = 3;
/// Characters beside each other from which on both parts stand beside each other.
constexpr int roomyColumns = 110;
constexpr int partLines = 19;           ///< lines that a part is high where both stand one below the other
constexpr const char *firstStartKey = "firstStart";

} // namespace

HomeWindow::HomeWindow(const Services &services, const QString &dataFolder, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_dataFolder(dataFolder), m_actions(new HomeActions(this, services)),
      m_help(new HelpDesk(this, services, [this] { return topic(); })),
      m_stack(new QStackedWidget(this)), m_main(new QWidget(this))
{
    setObjectName(QStringLiteral("home"));
    setAcceptDrops(true);
    makeMain();
    m_stack->addWidget(m_main);
    setCentralWidget(m_stack);
    connectActions();
    Library &library = *m_services.library;
    connect(&library, &Library::stateChanged, this, &HomeWindow::showState);
    connect(&library, &Library::noticed, this,
            [this](const std::vector<Message> &messages) { m_notice->add(messages); });
    // While a meeting is edited in another window each letter changes the list; it is read when this one is shown.
    connect(&library, &Library::listChanged, this, [this] {
        if (isVisible())
            m_meetings->reload();
    });
    connect(&library, &Library::dutiesChanged, this, [this] {
        if (isVisible())
            m_duties->reload();
    });
    retranslate();
    showState();
    resize(startSize);
}

void HomeWindow::makeMain()
{
    m_meetings = new MeetingsPanel(m_services, *m_actions, m_main);
    m_duties = new DutiesPanel(m_services, m_main);
    m_notice = new NoticeBar(m_services, m_main);
    m_status = new StatusLine(m_main);
    m_columns = new QSplitter(Qt::Horizontal, m_main);
    m_columns->setObjectName(QStringLiteral("homeColumns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_meetings);
    m_columns->addWidget(m_duties);
    m_columns->setStretchFactor(0, meetingsShare);
    m_columns->setStretchFactor(1, dutiesShare);
    m_columns->setHandleWidth(spacing::large);
    m_columns->setSizes({startSize.width() * meetingsShare / (meetingsShare + dutiesShare),
                       startSize.width() * dutiesShare / (meetingsShare + dutiesShare)});
    auto *scroll = new QScrollArea(m_main);
    scroll->setObjectName(QStringLiteral("homeScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columns);
    m_columns->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_notice);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_status);
}

/// Where there is no room for both beside each other, what is due stands below the meetings, and both scroll.
void HomeWindow::arrange()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * roomyColumns;
    m_columns->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    const int least = narrow ? fontMetrics().height() * partLines : 0;
    m_meetings->setMinimumHeight(least);
    m_duties->setMinimumHeight(least);
}

void HomeWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void HomeWindow::connectActions()
{
    const auto on = [this](HomeActions::Id id, void (HomeWindow::*slot)()) {
        connect(m_actions->action(id), &QAction::triggered, this, slot);
    };
    on(HomeActions::OpenFile, &HomeWindow::openFile);
    on(HomeActions::Duplicate, &HomeWindow::duplicate);
    on(HomeActions::Interviews, &HomeWindow::openInterviews);
    on(HomeActions::Consents, &HomeWindow::openConsents);
    on(HomeActions::Export, &HomeWindow::exportFile);
    on(HomeActions::KeepTemplate, &HomeWindow::keepTemplate);
    on(HomeActions::Delete, &HomeWindow::askToDelete);
    on(HomeActions::Settings, &HomeWindow::openSettings);
    on(HomeActions::SaveDuties, &HomeWindow::saveDuties);
    connect(m_actions->action(HomeActions::Help), &QAction::triggered, m_help, &HelpDesk::showHelp);
    connect(m_actions->action(HomeActions::Keys), &QAction::triggered, m_help, &HelpDesk::showKeys);
    connect(m_actions->action(HomeActions::About), &QAction::triggered, m_help, &HelpDesk::showAbout);
    connect(m_actions->action(HomeActions::New), &QAction::triggered, this, [this] { emit planRequested(newPlan()); });
    connect(m_actions->action(HomeActions::Paste), &QAction::triggered, this, &HomeWindow::invitationRequested);
    connect(m_actions->action(HomeActions::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_actions->action(HomeActions::Find), &QAction::triggered, m_meetings, &MeetingsPanel::focusSearch);
    const auto request = [this](HomeActions::Id id, void (HomeWindow::*request)(const QString &)) {
        connect(m_actions->action(id), &QAction::triggered, this, [this, request] {
            if (const auto meeting = m_meetings->chosen())
                emit (this->*request)(meeting->id);
        });
    };
    request(HomeActions::Continue, &HomeWindow::meetingRequested);
    request(HomeActions::Move, &HomeWindow::moveRequested);
    request(HomeActions::Cancel, &HomeWindow::cancellationRequested);
    connect(m_actions->templateMenu(), &QMenu::aboutToShow, this, &HomeWindow::fillTemplates);
    connect(m_actions, &HomeActions::languageChosen, this, &HomeWindow::setLanguage);
    connect(m_meetings, &MeetingsPanel::chosenChanged, this, &HomeWindow::showChosen);
    connect(m_meetings, &MeetingsPanel::opened, this, &HomeWindow::meetingRequested);
    connect(m_duties, &DutiesPanel::meetingChosen, this, &HomeWindow::meetingRequested);
    connect(m_duties, &DutiesPanel::fileRequested, this, &HomeWindow::saveDuties);
    connect(m_duties, &DutiesPanel::failed, m_status, &StatusLine::showProblem);
}

void HomeWindow::reload()
{
    m_meetings->reload();
    m_duties->reload();
}

void HomeWindow::choose(const QString &meetingId)
{
    m_meetings->choose(meetingId);
}

void HomeWindow::showDone(const QString &text)
{
    m_status->showDone(text);
}

void HomeWindow::showProblem(const Message &message)
{
    m_status->showProblem(cleaned(m_services.catalogues.text(message, m_services.language.current())));
}

Plan HomeWindow::newPlan() const
{
    return planOfHost(m_services);
}

void HomeWindow::showState()
{
    const Library::State state = m_services.library->state();
    m_actions->setReadOnly(state != Library::State::Ready);
    reload();
    showFirst();
}

/// What help is asked for about.
QString HomeWindow::topic() const
{
    return m_stack->currentWidget() == m_main ? QStringLiteral("home") : QStringLiteral("first");
}

/// Who prepares meetings here is asked once, before the first of them.
void HomeWindow::showFirst()
{
    const Library &library = *m_services.library;
    const bool asked = !m_services.preferences.value(QLatin1String(firstStartKey)).isEmpty();
    if (asked || m_stack->count() > 1 || library.state() != Library::State::Ready || !library.meetings().empty()
        || !m_services.library->profiles().empty())
        return;
    auto *first = new FirstStart(m_services, this);
    m_stack->setCurrentIndex(m_stack->addWidget(first));
    m_actions->setPaused(true);
    const auto leave = [this, first] {
        m_services.preferences.setValue(QLatin1String(firstStartKey), QStringLiteral("asked"));
        m_actions->setPaused(false);
        m_stack->setCurrentWidget(m_main);
        m_stack->removeWidget(first);
        first->deleteLater();
        m_meetings->setFocus();
    };
    connect(first, &FirstStart::finished, this, [this, leave](const Profile &profile) {
        const Result<QString> saved = m_services.library->saveProfile(profile);
        if (!saved)
            showProblem(saved.error());
        rememberHost(m_services.preferences, profile.host);
        leave();
    });
    connect(first, &FirstStart::skipped, this, leave);
}

void HomeWindow::showChosen()
{
    std::optional<HomeActions::Chosen> chosen;
    const QDateTime now = m_services.now();
    if (const auto meeting = m_meetings->chosen())
        chosen = {meeting->canBeMoved(now), meeting->canBeCancelled(now)};
    m_actions->setChosen(chosen);
}

void HomeWindow::setLanguage(Language language)
{
    chooseLanguage(m_services, language);
}

void HomeWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool first = m_stack->currentWidget() != m_main;
    if (!first && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void HomeWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileRequested(event->mimeData()->urls().value(0).toLocalFile());
}

bool HomeWindow::focusNextPrevChild(bool next)
{
    return moveFocus(tabStops(*centralWidget()), focusWidget(), next) || QMainWindow::focusNextPrevChild(next);
}

void HomeWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HomeWindow::retranslate()
{
    setWindowTitle(tr("Meetings – Einlass"));
    setLocale(m_services.language.locale());
    m_actions->retranslate();
    // Filled when it opens; whoever looks at it sees it change.
    if (m_actions->templateMenu()->isVisible())
        fillTemplates();
    m_meetings->retranslate();
    m_duties->retranslate();
    m_notice->retranslate();
}

void HomeWindow::keyPressEvent(QKeyEvent *event)
{
    if (!returnPresses(*event, focusWidget()))
        QMainWindow::keyPressEvent(event);
}

} // namespace einlass
