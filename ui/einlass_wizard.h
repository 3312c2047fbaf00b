// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"

#include <QSet>
#include <QWizard>

#include <functional>

namespace einlass {

class HelpActions;
class HelpDesk;
class MeaningPanel;
class PlanActions;
class PlanKeeper;
class PlanModel;
class PlanPage;
class SideBar;
struct Services;

/// The window: leads from the first question to what goes out. Holds pages together and knows no
/// answer itself.
class EinlassWizard : public QWizard
{
    Q_OBJECT

public:
    /// In the order of the pages.
    enum Step { Begin, Occasion, People, Schedule, Content, Tool, Protection, Features, Check, SetUp,
                Outputs };

    EinlassWizard(PlanModel &model, const Services &services, QWidget *parent = nullptr);
    ~EinlassWizard() override;

    int nextId() const override;

    /// Goes to the page by way of the pages between, so that Back and Next stay in order. Stops
    /// where a page does not let go.
    void goTo(int id);
    /// Goes to the page that answers this place of the plan, and puts the focus there.
    void jumpTo(const QString &pointer);

    /// Opens a plan file, as from the command line. Errors are shown in the window.
    void openPlan(const QString &path);
    /// A new meeting whose first answers are known.
    void begin(const Plan &plan);
    /// A new meeting that begins with the text of an invitation.
    void beginWithInvitation(const Plan &plan);
    /// A meeting of the library; goes to the first place where something is left to do.
    void openMeeting(const QString &id);
    /// The same, and goes to its dates.
    void moveMeeting(const QString &id);
    /// The same, and goes to what the invited get when it does not take place.
    void cancelMeeting(const QString &id);

    /// The meeting is no longer this window's: it may be deleted or forgotten elsewhere, and is read anew
    /// when it is opened again.
    void letGo();

    void done(int result) override;

signals:
    /// All meetings are to be shown.
    void homeRequested();

protected:
    void changeEvent(QEvent *event) override;
    /// Page, buttons, side bar; within each as it is laid out.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPages();
    void setUpButtons();
    void retranslate();
    void setLanguage(Language language);
    void showTitle();
    void showSteps();
    int openAt(int id) const;
    bool isDone(int id) const;
    void showReturn();
    void goToOpen();
    void openAnd(const QString &id, const std::function<void()> &act);
    void showCancellation();
    void markAnswered();
    void leavePages();
    QString nameOfStep(int id) const;
    bool isAnswered(int id) const;
    PlanPage *planPage(int id) const;

    PlanModel &m_model;
    const Services &m_services;
    PlanKeeper *m_keeper;
    PlanActions *m_actions;
    HelpDesk *m_help;
    HelpActions *m_helpActions;
    SideBar *m_side = nullptr;
    MeaningPanel *m_meaning;
    bool m_cameFromCheck = false;
    QSet<int> m_seen;               ///< pages that were looked at with this meeting
    int m_goal = -1;                ///< the page that goTo() is on the way to
};

} // namespace einlass
