// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_actions.h"

#include "interface_language.h"
#include "services.h"
#include "style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace einlass {
namespace {

struct Entry
{
    HomeActions::Id id;
    const char *objectName;
    const char *text;
    QKeySequence keys;
};

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all{
        {HomeActions::New, "homeNew", QT_TRANSLATE_NOOP("einlass::HomeActions", "&New meeting"), QKeySequence::New},
        {HomeActions::Paste, "homePaste", QT_TRANSLATE_NOOP("einlass::HomeActions", "New from an &invitation…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {HomeActions::OpenFile, "homeOpenFile", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Open a file…"), QKeySequence::Open},
        {HomeActions::Settings, "homeSettings", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Settings…"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {HomeActions::Quit, "homeQuit", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {HomeActions::Continue, "homeContinue", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Open"),
         QKeySequence(Qt::CTRL | Qt::Key_Return)},
        {HomeActions::Duplicate, "homeDuplicate", QT_TRANSLATE_NOOP("einlass::HomeActions", "Dupl&icate to another day…"),
         QKeySequence(Qt::CTRL | Qt::Key_D)},
        {HomeActions::Move, "homeMove", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Move…"), QKeySequence(Qt::CTRL | Qt::Key_M)},
        {HomeActions::Cancel, "homeCancel", QT_TRANSLATE_NOOP("einlass::HomeActions", "Cance&l the meeting…"), QKeySequence()},
        {HomeActions::Interviews, "homeInterviews", QT_TRANSLATE_NOOP("einlass::HomeActions", "Inter&views…"),
         QKeySequence(Qt::CTRL | Qt::Key_I)},
        {HomeActions::Consents, "homeConsents", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Consents…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {HomeActions::Export, "homeExport", QT_TRANSLATE_NOOP("einlass::HomeActions", "Save as a &file…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {HomeActions::KeepTemplate, "homeKeepTemplate", QT_TRANSLATE_NOOP("einlass::HomeActions", "Keep as a &template"),
         QKeySequence(Qt::CTRL | Qt::Key_T)},
        {HomeActions::Delete, "homeDelete", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Delete…"), QKeySequence()},
        {HomeActions::SaveDuties, "homeSaveDuties", QT_TRANSLATE_NOOP("einlass::HomeActions", "Save what is due as a &calendar…"), QKeySequence()},
        {HomeActions::Find, "homeFind", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Search"), QKeySequence::Find},
        {HomeActions::Help, "homeHelp", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Help on this page"), QKeySequence::HelpContents},
        {HomeActions::Keys, "homeKeys", QT_TRANSLATE_NOOP("einlass::HomeActions", "&Keys"), QKeySequence(Qt::CTRL | Qt::Key_F1)},
        {HomeActions::About, "homeAbout", QT_TRANSLATE_NOOP("einlass::HomeActions", "&About Einlass"), QKeySequence()},
    };
    return all;
}

} // namespace

HomeActions::HomeActions(QMainWindow *window, const Services &services)
    : QObject(window), m_window(window), m_services(services), m_languages(new QActionGroup(this))
{
    addAll();
    addMenus();
    retranslate();
}

void HomeActions::addAll()
{
    for (const Entry &entry : entries()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(entry.objectName));
        action->setShortcut(entry.keys);
        m_window->addAction(action);
        m_actions[entry.id] = action;
    }
    const std::initializer_list<std::pair<Id, Sign>> signs{
        {New, Sign::New}, {Paste, Sign::Paste}, {OpenFile, Sign::Open}, {Settings, Sign::Settings}, {Continue, Sign::Next},
        {Duplicate, Sign::Duplicate}, {Move, Sign::Calendar}, {Cancel, Sign::Close}, {Interviews, Sign::Clock}, {Consents, Sign::People}, {Export, Sign::Save},
        {KeepTemplate, Sign::Notes}, {Delete, Sign::Delete}, {SaveDuties, Sign::Calendar}, {Find, Sign::Search}, {About, Sign::Info}};
    for (const auto &[id, sign] : signs)
        m_actions[id]->setIcon(icon(sign));
    m_actions[Settings]->setMenuRole(QAction::PreferencesRole);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
    for (Language language : {Language::German, Language::English}) {
        // Each language in its own words, whatever the interface speaks.
        auto *action = new QAction(language == Language::German ? QStringLiteral("&Deutsch") : QStringLiteral("&English"), m_languages);
        action->setObjectName(language == Language::German ? QStringLiteral("homeGerman") : QStringLiteral("homeEnglish"));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
    }
}

void HomeActions::addMenus()
{
    QMenuBar *bar = m_window->menuBar();
    m_file = bar->addMenu(QString());
    m_templates = new QMenu(m_file);
    m_templates->setObjectName(QStringLiteral("templateMenu"));
    m_templates->setToolTipsVisible(true);
    m_file->addAction(m_actions[New]);
    m_file->addMenu(m_templates);
    m_file->addActions({m_actions[Paste], m_actions[OpenFile]});
    m_file->addSeparator();
    m_file->addAction(m_actions[SaveDuties]);
    m_file->addSeparator();
    m_file->addActions({m_actions[Settings], m_actions[Quit]});
    m_meeting = bar->addMenu(QString());
    m_meeting->addActions({m_actions[Continue], m_actions[Move], m_actions[Cancel], m_actions[Duplicate], m_actions[Interviews], m_actions[Consents],
                           m_actions[KeepTemplate], m_actions[Export]});
    m_meeting->addSeparator();
    m_meeting->addAction(m_actions[Delete]);
    m_view = bar->addMenu(QString());
    m_view->addAction(m_actions[Find]);
    m_view->addSeparator();
    m_view->addActions(m_languages->actions());
    m_help = bar->addMenu(QString());
    m_help->addActions({m_actions[Help], m_actions[Keys], m_actions[About]});
}

void HomeActions::setChosen(const std::optional<Chosen> &chosen)
{
    m_chosen = chosen;
    showEnabled();
}

void HomeActions::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showEnabled();
}

void HomeActions::setPaused(bool paused)
{
    m_paused = paused;
    showEnabled();
}

void HomeActions::showEnabled()
{
    for (Id id : {New, Paste, OpenFile, SaveDuties, Settings, Find})
        m_actions[id]->setEnabled(!m_paused);
    m_templates->menuAction()->setEnabled(!m_paused);
    for (Id id : {Continue, Interviews, Export})
        m_actions[id]->setEnabled(m_chosen.has_value() && !m_paused);
    for (Id id : {Duplicate, Consents, KeepTemplate, Delete})
        m_actions[id]->setEnabled(m_chosen.has_value() && !m_readOnly && !m_paused);
    m_actions[Move]->setEnabled(m_chosen && m_chosen->canBeMoved && !m_readOnly && !m_paused);
    m_actions[Cancel]->setEnabled(m_chosen && m_chosen->canBeCancelled && !m_readOnly && !m_paused);
}

void HomeActions::retranslate()
{
    for (const Entry &entry : entries())
        m_actions[entry.id]->setText(tr(entry.text));
    m_file->setTitle(tr("&File"));
    m_templates->setTitle(tr("New from a &template"));
    m_meeting->setTitle(tr("&Meeting"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    const int current = m_services.language.current() == Language::German ? 0 : 1;
    m_languages->actions().at(current)->setChecked(true);
}

} // namespace einlass
