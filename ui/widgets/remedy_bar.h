// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace einlass {

class PlanModel;
struct Remedy;
struct Services;

/// The ways out of a finding as buttons; below each, what changes besides. Not there while there are none.
class RemedyBar : public QWidget
{
    Q_OBJECT

public:
    /// In the tab order the buttons stand behind `after`.
    RemedyBar(PlanModel &model, const Services &services, QWidget *after, QWidget *parent = nullptr);

    void setFinding(const Finding &finding);
    QWidget *lastButton() const;

signals:
    /// The answer was changed, and this bar may be gone: the focus is to go on.
    void applied();

private:
    struct Row
    {
        QPushButton *button;
        QLabel *effects;
    };

    void addRow(QWidget *after);
    void fill(const Row &row, const Remedy &remedy, std::size_t index);
    void take(std::size_t index);

    PlanModel &m_model;
    const Services &m_services;
    Finding m_finding;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace einlass
