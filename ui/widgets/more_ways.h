// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"
#include "widgets/plan_editor.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace einlass {

class CancelView;

/// What most hosts do not need beside the steps: a mail for each person, the host's own calendar
/// entry, the cancellation.
class MoreWays : public PlanEditor
{
    Q_OBJECT

public:
    MoreWays(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// `isReady`: there are access data to be sent.
    void setPlan(const ClearedPlan &plan, bool isReady, Way way);
    /// While something is being made, nothing else is.
    void setBusy(bool busy);
    /// Nothing happens while nobody was invited.
    void showCancellation();

    void refresh() override {}
    void retranslate() override;

signals:
    void copied(const QString &what);
    void fileRequested(const einlass::DeliveryStep &step, bool open);
    void folderRequested(einlass::DocumentKind kind);

private:
    struct Row
    {
        QWidget *widget;
        QLabel *text;
        QPushButton *save;
        QPushButton *open;
    };
    Row addRow(const char *name, bool opens, QVBoxLayout *layout);

    Row m_mails;
    Row m_calendar;
    CancelView *m_cancel = nullptr;
};

} // namespace einlass
