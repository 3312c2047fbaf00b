// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pages/plan_page.h"

#include <QStringList>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QRadioButton;

namespace einlass {

class ChoiceBox;
class InvitationSource;
class InvitationSummary;
class PlanActions;
class PlanKeeper;
struct PlanTemplate;

/// Where a meeting starts: new, from a file, or from an invitation that exists already, pasted, dropped
/// anywhere on the page, or opened. What was begun is never thrown away by coming back here.
class BeginPage : public PlanPage
{
    Q_OBJECT

public:
    BeginPage(PlanModel &model, const Services &services, PlanKeeper &keeper, PlanActions &actions,
              QWidget *parent = nullptr);

    bool validatePage() override;
    /// Chooses to begin with an invitation and waits for its text.
    void choosePaste();
    /// The plan that was just begun comes with answers that need not be asked again.
    void takeGiven();
    /// Whether the invitation or template that this plan began with has answered the place beyond doubt
    /// ("/schedule", "/tool"), and nothing on the page that asks for it is open.
    bool isAnswered(const QString &place, const PlanPage &page) const;

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeNew();
    QWidget *makeOpen();
    QWidget *makePaste();
    void connectChoices();
    void showChoice();
    void showTemplates();
    void showTemplate();
    /// None: an empty plan. One that cannot be read is none at all.
    Result<std::optional<PlanTemplate>> chosenTemplate() const;
    QString toolName(Tool tool) const;
    void showInvitation();
    void openPlan(const QString &path);
    bool startWith(const std::function<void()> &start);
    void startNew();
    void startFromInvitation();

    PlanKeeper &m_keeper;
    PlanActions &m_actions;
    QRadioButton *m_continue;
    QRadioButton *m_new;
    QRadioButton *m_open;
    QRadioButton *m_paste;
    QWidget *m_newPart;
    QWidget *m_openPart;
    QWidget *m_pastePart;
    QLabel *m_templateLabel;
    ChoiceBox *m_template;
    QLabel *m_templateSets;
    QPushButton *m_openButton;
    QLabel *m_pasteLabel;
    InvitationSource *m_source;
    InvitationSummary *m_summary;
    QLabel *m_newHelp;
    QLabel *m_openHelp;
    QLabel *m_pasteHelp;
    QLabel *m_problem;
    QLabel *m_review;
    QStringList m_answered;
};

} // namespace einlass
