// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"
#include "widgets/plan_editor.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace einlass {

class DateField;
class DeliverySteps;

/// Cancels the meeting: first shows what would go out, then the steps to send it, and marks the plan
/// as cancelled only when the host says that it was sent.
class CancelView : public PlanEditor
{
    Q_OBJECT

public:
    CancelView(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// `way`: how people got the invitation. Also after the cancellation, to send it once more.
    void setPlan(const ClearedPlan &plan, Way way);
    void open();
    void close();

    void refresh() override {}
    void retranslate() override;

signals:
    void copied(const QString &what);
    void fileRequested(const einlass::DeliveryStep &step, bool open);
    void folderRequested(einlass::DocumentKind kind);

private:
    void mark();
    void showChanges();

    Way m_way = Way::Mail;
    QLabel *m_text;
    QPushButton *m_begin;
    QWidget *m_body;
    QLabel *m_heading;
    QLabel *m_changes;
    QPlainTextEdit *m_letter;
    DeliverySteps *m_steps;
    QLabel *m_personalText;
    QPushButton *m_personal;
    QLabel *m_dateLabel;
    DateField *m_date;
    QPushButton *m_mark;
    QPushButton *m_keep;
};

} // namespace einlass
