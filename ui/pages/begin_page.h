// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan_page.h"
#include "tools/invitation_reader.h"

#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QRadioButton;

namespace einlass {

class ChoiceBox;
class InvitationSummary;
class MultilineEdit;
class PlanActions;
class PlanKeeper;

/// Where a meeting starts: new, from a file, or from an invitation that exists already. What was
/// begun is never thrown away by coming back here.
class BeginPage : public PlanPage
{
    Q_OBJECT

public:
    BeginPage(PlanModel &model, const Services &services, PlanKeeper &keeper, PlanActions &actions,
              QWidget *parent = nullptr);

    bool validatePage() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeNew();
    QWidget *makeOpen();
    QWidget *makePaste();
    void connectChoices();
    void showChoice();
    void showTemplates();
    QString toolName(Tool tool) const;
    void readPasted();
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
    QPushButton *m_openButton;
    QLabel *m_pasteLabel;
    MultilineEdit *m_text;
    InvitationSummary *m_summary;
    QLabel *m_newHelp;
    QLabel *m_openHelp;
    QLabel *m_pasteHelp;
    QLabel *m_problem;
    QLabel *m_review;
    ReadInvitation m_invitation;
    QTimer m_readSoon;
};

} // namespace einlass
