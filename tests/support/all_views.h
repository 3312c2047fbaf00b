// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home/duplicate_dialog.h"
#include "home/home_actions.h"
#include "home/interviews_dialog.h"
#include "home_fixture.h"
#include "pages/plan_page.h"
#include "plan/plan_file.h"
#include "settings/consent_register.h"
#include "settings/settings_dialog.h"
#include "widgets/fold.h"
#include "widgets/why_button.h"

#include <QAction>
#include <QListWidget>
#include <QScrollArea>
#include <QTabWidget>

#include <functional>

namespace einlass {

/// Shows every page, window and dialog of the program in turn, for whoever measures or takes pictures.
class AllViews
{
public:
    /// `name` says which view it is, without spaces.
    using Visit = std::function<void(QWidget &window, const QString &name)>;

    AllViews(Language language, QSize size, Visit visit) : m_fixture(language), m_size(size), m_visit(std::move(visit)) {}

    void all()
    {
        firstWindow();
        dialogs();
        settings();
        wizard();
    }

    /// Asking who it is, without meetings, with some, one of them chosen.
    void firstWindow()
    {
        show(home(), QStringLiteral("home-first"));
        click("firstStartSkipButton");
        show(home(), QStringLiteral("home-empty"));
        keepMeetings();
        home().reload();
        show(home(), QStringLiteral("home"));
    }

    void settings()
    {
        SettingsDialog dialog(m_fixture.services, m_fixture.dataFolder(), &home());
        dialog.show();
        for (int page = 0; page < dialog.findChild<QListWidget *>(QStringLiteral("settingsList"))->count(); ++page) {
            dialog.showPage(static_cast<SettingsDialog::Page>(page));
            show(dialog, QStringLiteral("settings-%1").arg(page));
        }
    }

    void dialogs()
    {
        DuplicateDialog again(example(), m_fixture.services, &home());
        show(again, QStringLiteral("duplicate"), true);
        again.hide();
        Plan interviews = example();
        interviews.occasion = Occasion::JobInterview;
        InterviewsDialog several(interviews, {}, m_fixture.services, &home());
        show(several, QStringLiteral("interviews"));
        several.hide();
        ConsentRegister consents(recorded(), m_fixture.services, &home());
        show(consents, QStringLiteral("consents"));
        consents.hide();
        for (const char *action : {"homeDelete", "homeAbout"}) {
            home().findChild<QAction *>(QLatin1String(action))->trigger();
            if (QWidget *box = QApplication::activeModalWidget()) {
                show(*box, QLatin1String(action), true);
                box->close();
            }
        }
        for (const auto &[action, window] : {std::pair{"homeKeys", "keysWindow"}, std::pair{"homeHelp", "helpWindow"}}) {
            home().findChild<QAction *>(QLatin1String(action))->trigger();
            auto *opened = home().findChild<QWidget *>(QLatin1String(window));
            show(*opened, QLatin1String(window));
            opened->close();
        }
    }

    /// A plan without answers, one that is finished, one that breaks rules; each with everything folded out.
    void wizard()
    {
        wizardWith({}, QStringLiteral("new"));
        wizardDone();
        wizardWith(recorded(), QStringLiteral("open"));
    }
    void wizardDone() { wizardWith(example(), QStringLiteral("done")); }

    HomeFixture &fixture() { return m_fixture; }

private:
    HomeWindow &home() { return m_fixture.home(); }

    static Plan example() { return loadPlanFile(QStringLiteral(":/examples/example.einlass.json")).value().plan; }

    /// Much of it is against the rules.
    static Plan recorded()
    {
        Plan plan = loadPlanFile(QStringLiteral(":/examples/committee.einlass.json")).value().plan;
        plan.tool = Tool::Zoom;
        plan.recording = Recording();
        plan.participants.externals = true;
        plan.participants.recipients << QStringLiteral("Maximiliane Oberhuber-Schwertfeger <maximiliane.oberhuber@gmail.com>");
        return plan;
    }

    void keepMeetings()
    {
        for (Plan plan : {example(), recorded()}) {
            plan.id = Library::newId();
            m_fixture.library.save(plan);
        }
        if (!m_fixture.library.flush())
            qFatal("the meetings are not kept");
    }

    void click(const char *button) { HomeFixture::find<QAbstractButton>(home(), button)->click(); }

    void wizardWith(const Plan &plan, const QString &name)
    {
        EinlassWizard &window = m_fixture.wizard();
        window.show();
        home().hide();
        window.begin({});
        AccessSecrets secrets;
        secrets.participantCode = QStringLiteral("48159263");
        secrets.hostPin = QStringLiteral("91735284");
        m_fixture.model.reset(plan, secrets);
        steps(name);
    }

    void steps(const QString &name)
    {
        EinlassWizard &window = m_fixture.wizard();
        for (int id = EinlassWizard::Begin; id <= EinlassWizard::Outputs; ++id) {
            window.goTo(id);
            if (window.currentId() != id)
                continue;
            const QString page = QStringLiteral("%1-%2").arg(name).arg(id, 2, 10, QLatin1Char('0'));
            show(window, page);
            if (unfold(*window.currentPage()))
                show(window, page + QStringLiteral("-unfolded"));
            tabs(page);
        }
        window.goTo(EinlassWizard::Begin);
    }

    /// Each document of the last page.
    void tabs(const QString &page)
    {
        EinlassWizard &window = m_fixture.wizard();
        auto *documents = window.currentPage()->findChild<QTabWidget *>(QStringLiteral("documentTabs"));
        for (int tab = 1; documents && documents->isVisible() && tab < documents->count(); ++tab) {
            documents->setCurrentIndex(tab);
            show(window, QStringLiteral("%1-document-%2").arg(page).arg(tab));
        }
        if (documents)
            documents->setCurrentIndex(0);
    }

    static bool unfold(QWidget &page)
    {
        bool any = false;
        for (Fold *fold : page.findChildren<Fold *>()) {
            any = any || fold->isVisible();
            fold->setOpen(true);
        }
        for (WhyButton *why : page.findChildren<WhyButton *>()) {
            if (why->isVisible()) {
                why->setChecked(true);
                any = true;
            }
        }
        return any;
    }

    /// `own`: it is as large as it wants to be.
    void show(QWidget &window, const QString &name, bool own = false)
    {
        if (!own)
            window.resize(m_size);
        window.show();
        // Layouts inside of layouts ask for room one after the other, each in a round of its own.
        for (int i = 0; i < 24; ++i)
            QCoreApplication::processEvents();
        // A small screen of the test must not make dialogs smaller than they are on a real one.
        if (own && window.heightForWidth(window.width()) > window.height())
            window.resize(window.width(), window.heightForWidth(window.width()));
        QCoreApplication::processEvents();
        m_visit(window, name);
    }

    HomeFixture m_fixture;
    QSize m_size;
    Visit m_visit;
};

} // namespace einlass
