// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QWidget>

class QPushButton;

namespace einlass {

class FindingLabel;
class PlanModel;
struct Services;

/// A finding with the way to the answer that it is about.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    FindingRow(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void setFinding(const Finding &finding, Language language);
    /// Puts the focus on the way to the answer.
    void focusJump();

signals:
    void jumpRequested(const QString &pointer);
    /// A way out was gone; the focus is to go on.
    void remedied();

private:
    FindingLabel *m_finding;
    QPushButton *m_jump;
    QString m_pointer;
};

} // namespace einlass
