// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"
#include "widgets/plan_editor.h"

class QLabel;
class QPushButton;

namespace einlass {

class ChoiceBox;
class DateField;
class DeliverySteps;
class Fold;
class MoreWays;
class NextDuties;
class StateIcon;
class StatusLine;
class UntranslatedView;

/// How people get the invitation: the way, its steps one after the other, and when it was sent. Once
/// what was sent is out of date, it says what has changed, and the steps are those of the update.
class DeliveryView : public PlanEditor
{
    Q_OBJECT

public:
    DeliveryView(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// `ready`: the plan with its access data, or why there is nothing to hand out yet.
    void setPlan(const ClearedPlan &plan, const Result<ReadyPlan> &ready);
    /// While something is being made, nothing else is.
    void setBusy(bool busy);
    void showCancellation();

    void refresh() override;
    void retranslate() override;

signals:
    void copied(const QString &what);
    void fileRequested(const einlass::DeliveryStep &step, bool open);
    /// One file for each person, into a folder.
    void folderRequested(einlass::DocumentKind kind);
    void jumpRequested(const QString &pointer);

private:
    enum class State { NotSent, UpToDate, OutOfDate, Cancelled };

    QWidget *makeState();
    QLayout *makeSent();
    void connectParts();
    Way way() const;
    State state() const;
    void choose();
    void showState();
    void showSteps(const Result<ReadyPlan> &ready);
    void markSent();
    bool isMarked() const;
    void showMarked();

    int m_sentCount = -1;
    bool m_wasUpToDate = false;
    bool m_revived = false;
    QLabel *m_wayLabel;
    ChoiceBox *m_way;
    UntranslatedView *m_untranslated;
    QLabel *m_reason;
    QPushButton *m_toAccess;        ///< where what is missing is given
    StateIcon *m_icon = nullptr;
    QLabel *m_sentText = nullptr;
    QPushButton *m_revive = nullptr;
    QWidget *m_stateRow;        ///< makes the three above
    QLabel *m_heading;
    DeliverySteps *m_steps;
    QWidget *m_sent;
    QLabel *m_sentLabel;
    DateField *m_sentOn;
    QPushButton *m_markSent;
    StatusLine *m_marked;       ///< beside the button, because the state stands far above
    Fold *m_fold;
    MoreWays *m_more;
    NextDuties *m_next;
};

} // namespace einlass
