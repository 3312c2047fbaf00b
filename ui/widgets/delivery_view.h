// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"
#include "widgets/plan_editor.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace einlass {

class ChoiceBox;
class DateField;
class DeliveryRow;

/// How people get the invitation: the way, its steps one after the other, and when it was sent.
class DeliveryView : public PlanEditor
{
    Q_OBJECT

public:
    DeliveryView(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void setPlan(const ReadyPlan &plan);
    /// Why there is nothing to hand out yet.
    void setUnavailable(const QString &reason);

    void refresh() override;
    void retranslate() override;

signals:
    void copied(const QString &what);
    void fileRequested(einlass::DocumentKind kind, bool open);

private:
    Way way() const;
    void choose();
    void showSteps(const std::vector<DeliveryStep> &steps);
    void showSent();
    void markSent();
    QLayout *makeSent();

    QLabel *m_wayLabel;
    ChoiceBox *m_way;
    QLabel *m_reason;
    QVBoxLayout *m_rowsLayout;
    std::vector<DeliveryRow *> m_rows;
    QWidget *m_sent;
    QLabel *m_sentLabel;
    DateField *m_sentOn;
    QPushButton *m_markSent;
    QLabel *m_sentText;
};

} // namespace einlass
