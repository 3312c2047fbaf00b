// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "policy/evaluation.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace einlass {

class FindingLabel;
class PlanModel;
struct Services;

/// The findings of one place itself, without those of the places below it.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    /// In the tab order ways out stand behind `before`.
    FindingList(const QString &pointer, QWidget *before, PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void setFindings(const std::vector<Finding> &findings, Language language);

signals:
    /// A way out was gone; the focus is to go on.
    void remedied();

private:
    PlanModel &m_model;
    const Services &m_services;
    QWidget *m_before;
    QString m_pointer;
    QVBoxLayout *m_layout;
    std::vector<FindingLabel *> m_labels;
};

} // namespace einlass
