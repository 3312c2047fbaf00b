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
#include "meetings/plan_templates.h"
#include "services.h"
#include "settings/first_start.h"
#include "storage/preferences.h"
#include "texts.h"
#include "widgets/notice_bar.h"
#include "widgets/status_line.h"
#include "widgets/tab_order.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr QSize startSize(1120, 690);
constexpr int meetingsShare = 5;
constexpr int dutiesShare = 3;
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
    auto *columns = new QSplitter(Qt::Horizontal, m_main);
    columns->setObjectName(QStringLiteral("homeColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_meetings);
    columns->addWidget(m_duties);
    columns->setStretchFactor(0, meetingsShare);
    columns->setStretchFactor(1, dutiesShare);
    columns->setHandleWidth(16);
    columns->setSizes({startSize.width() * meetingsShare / (meetingsShare + dutiesShare),
                       startSize.width() * dutiesShare / (meetingsShare + dutiesShare)});
    auto *layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(columns, 1);
    layout->addWidget(m_status);
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
    connect(m_actions->action(HomeActions::Help), &QAction::triggered, m_help, &HelpDesk::showHelp);
    connect(m_actions->action(HomeActions::Keys), &QAction::triggered, m_help, &HelpDesk::showKeys);
    connect(m_actions->action(HomeActions::About), &QAction::triggered, m_help, &HelpDesk::showAbout);
    connect(m_actions->action(HomeActions::New), &QAction::triggered, this, [this] { emit planRequested(newPlan()); });
    connect(m_actions->action(HomeActions::Paste), &QAction::triggered, this, &HomeWindow::invitationRequested);
    connect(m_actions->action(HomeActions::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_actions->action(HomeActions::Find), &QAction::triggered, m_meetings, &MeetingsPanel::focusSearch);
    connect(m_actions->action(HomeActions::Continue), &QAction::triggered, this, [this] {
        if (const auto meeting = m_meetings->chosen())
            emit meetingRequested(meeting->id);
    });
    connect(m_actions->templateMenu(), &QMenu::aboutToShow, this, &HomeWindow::fillTemplates);
    connect(m_actions, &HomeActions::languageChosen, this, &HomeWindow::setLanguage);
    connect(m_meetings, &MeetingsPanel::chosenChanged, this, &HomeWindow::showChosen);
    connect(m_meetings, &MeetingsPanel::opened, this, &HomeWindow::meetingRequested);
    connect(m_duties, &DutiesPanel::meetingChosen, this, &HomeWindow::meetingRequested);
    connect(m_duties, &DutiesPanel::failed, m_status, &StatusLine::showProblem);
}

void HomeWindow::reload()
{
    m_meetings->reload();
    m_duties->reload();
}

void HomeWindow::choose(const QString &meetingId)
{
    on(HomeActions::SaveDuties, &HomeWindow::saveDuties);
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
    connect(m_duties, &DutiesPanel::fileRequested, this, &HomeWindow::saveDuties);
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
    m_actions->setChosen(m_meetings->chosen().has_value());
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

} // namespace einlass
