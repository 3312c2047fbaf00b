// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace einlass {

class DutiesPanel;
class HelpDesk;
class HomeActions;
class MeetingsPanel;
class NoticeBar;
class StatusLine;
struct Message;
struct Services;

/// The first window: which meetings there are, what is due, and the ways to a meeting. Knows no answer
/// of a plan; the wizard is opened by whoever listens.
class HomeWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// services.library must not be nothing. `dataFolder`: where its data lie, for the host to look at.
    HomeWindow(const Services &services, const QString &dataFolder, QWidget *parent = nullptr);

    /// Reads the library anew; to be called when the window is shown again.
    void reload();
    void choose(const QString &meetingId);
    void showDone(const QString &text);
    /// What is to be done for this meeting, and when, now that its last page was left.
    void sayWhatIsNext(const QString &meetingId);
    void showProblem(const Message &message);
    /// The plan that a new meeting starts with: host and languages of the profile.
    Plan newPlan() const;

signals:
    void meetingRequested(const QString &id);
    void moveRequested(const QString &id);
    void cancellationRequested(const QString &id);
    void planRequested(const einlass::Plan &plan);
    void invitationRequested();
    void fileRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMain();
    void arrange();
    void connectActions();
    void addTemplate(const QString &name, const Plan &plan, const std::function<void()> &begin);
    void fillTemplates();
    void showFirst();
    void showState();
    void showChosen();
    void openFile();
    void duplicate();
    void openInterviews();
    void openConsents();
    void exportFile();
    void keepTemplate();
    void askToDelete();
    void openSettings();
    void saveDuties();
    void setLanguage(Language language);
    std::optional<Plan> chosenPlan();
    QString topic() const;
    void retranslate();

    const Services &m_services;
    QString m_dataFolder;
    HomeActions *m_actions;
    HelpDesk *m_help;
    QStackedWidget *m_stack;
    QWidget *m_main;
    MeetingsPanel *m_meetings;
    DutiesPanel *m_duties;
    QSplitter *m_columns;
    NoticeBar *m_notice;
    StatusLine *m_status;
};

} // namespace einlass
