// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows.h"

#include "bring_up.h"
#include "einlass_wizard.h"
#include "home/duty_reminder.h"
#include "home/home_window.h"
#include "meetings/library.h"
#include "services.h"
#include "session/plan_model.h"
#include "settings/library_settings.h"
#include "storage/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>

#include <chrono>

namespace einlass {
namespace {

constexpr const char *homeShape = "window/home";
constexpr const char *wizardShape = "window/meeting";
/// What a system takes at most to show a window. One that starts as an icon is never painted.
constexpr std::chrono::milliseconds longestShowing(300);

/// Where the shares of a window's parts are kept.
QString partsKey(const char *window, const QSplitter &splitter)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(window), splitter.objectName());
}

} // namespace

Windows::Windows(PlanModel &model, const Services &services, const QString &dataFolder, QObject *parent)
    : QObject(parent), m_model(model), m_services(services), m_home(std::make_unique<HomeWindow>(services, dataFolder)),
      m_reminder(new DutyReminder(services, this))
{
    restoreShape(*m_home, homeShape);
    connect(m_home.get(), &HomeWindow::planRequested, this,
            [this](const Plan &plan) { showWizard([plan](EinlassWizard &wizard) { wizard.begin(plan); }); });
    const auto on = [this](void (HomeWindow::*requested)(const QString &), void (EinlassWizard::*open)(const QString &)) {
        connect(m_home.get(), requested, this, [this, open](const QString &id) {
            // What cannot be read is said where the host chose it, not in an empty window.
            const Result<LoadedPlan> readable = m_services.library->load(id);
            if (!readable)
                return m_home->showProblem(readable.error());
            showWizard([id, open](EinlassWizard &wizard) { (wizard.*open)(id); });
        });
    };
    on(&HomeWindow::meetingRequested, &EinlassWizard::openMeeting);
    on(&HomeWindow::moveRequested, &EinlassWizard::moveMeeting);
    on(&HomeWindow::cancellationRequested, &EinlassWizard::cancelMeeting);
    connect(m_home.get(), &HomeWindow::invitationRequested, this, [this] {
        showWizard([this](EinlassWizard &wizard) { wizard.beginWithInvitation(m_home->newPlan()); });
    });
    connect(m_home.get(), &HomeWindow::fileRequested, this, &Windows::openFile);
    connect(m_reminder, &DutyReminder::chosen, this, &Windows::showHome);
    connect(m_services.library, &Library::stateChanged, this, &Windows::whenOpened);
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, m_services.library, &Library::open);
}

Windows::~Windows()
{
    keepShape(*m_home, homeShape);
    if (m_wizard)
        keepShape(*m_wizard, wizardShape);
}

void Windows::start(const QString &planFile)
{
    m_fileToOpen = planFile;
    m_home->installEventFilter(this);
    m_home->show();
    m_opening.start(longestShowing);
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_home.get() && event->type() == QEvent::Paint) {
        m_home->removeEventFilter(this);
        // Soon: when the whole window is painted.
        m_opening.start(std::chrono::milliseconds(0));
    }
    return QObject::eventFilter(watched, event);
}

/// What waits for the library: a file that was named at the start, what is due, what may be forgotten.
void Windows::whenOpened()
{
    Library &library = *m_services.library;
    const bool opened = library.state() != Library::State::Closed && library.state() != Library::State::Opening;
    if (!opened || m_looked)
        return;
    m_looked = true;
    if (!m_fileToOpen.isEmpty())
        openFile(m_fileToOpen);
    if (library.state() != Library::State::Ready)
        return;
    m_reminder->look();
    const std::vector<ForgettingStep> steps = forgetsAtStart(library) ? library.forgettable() : std::vector<ForgettingStep>();
    if (steps.empty())
        return;
    library.forget(steps, this, [this](const std::optional<Message> &problem) {
        if (problem)
            m_home->showProblem(*problem);
    });
}

EinlassWizard &Windows::wizard()
{
    if (!m_wizard) {
        m_wizard = std::make_unique<EinlassWizard>(m_model, m_services);
        restoreShape(*m_wizard, wizardShape);
        connect(m_wizard.get(), &QDialog::finished, this, [this](int result) {
            const QString id = m_model.plan().id;
            showHome();
            if (result == QDialog::Accepted)
                m_home->sayWhatIsNext(id);
        });
        connect(m_wizard.get(), &EinlassWizard::homeRequested, this, &Windows::showHome);
    }
    return *m_wizard;
}

void Windows::openFile(const QString &path)
{
    showWizard([path](EinlassWizard &wizard) { wizard.openPlan(path); });
}

void Windows::call(const QString &file)
{
    QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = m_home->isVisible() || !m_wizard ? static_cast<QWidget *>(m_home.get()) : m_wizard.get();
    bringUp(*front);
    if (file.isEmpty())
        return;
    if (front->isModal())
        connect(front, &QObject::destroyed, this, [this, file] { call(file); }, Qt::QueuedConnection);
    else if (m_looked)
        openFile(file);
    else
        m_fileToOpen = file;
}

void Windows::showWizard(const std::function<void(EinlassWizard &)> &act)
{
    EinlassWizard &shown = wizard();
    bringUp(shown);
    m_home->hide();
    act(shown);
}

void Windows::showHome()
{
    bringUp(*m_home);
    if (m_wizard) {
        m_wizard->hide();
        m_wizard->letGo();
    }
    m_home->reload();
    m_home->choose(m_model.plan().id);
}

void Windows::restoreShape(QWidget &window, const char *key)
{
    const QByteArray shape = QByteArray::fromBase64(m_services.preferences.value(QLatin1String(key)).toLatin1());
    if (!shape.isEmpty())
        window.restoreGeometry(shape);
    for (QSplitter *splitter : window.findChildren<QSplitter *>()) {
        const QByteArray parts = QByteArray::fromBase64(m_services.preferences.value(partsKey(key, *splitter)).toLatin1());
        if (!parts.isEmpty())
            splitter->restoreState(parts);
    }
}

void Windows::keepShape(const QWidget &window, const char *key)
{
    m_services.preferences.setValue(QLatin1String(key), QString::fromLatin1(window.saveGeometry().toBase64()));
    for (const QSplitter *splitter : window.findChildren<QSplitter *>())
        m_services.preferences.setValue(partsKey(key, *splitter), QString::fromLatin1(splitter->saveState().toBase64()));
}

} // namespace einlass
