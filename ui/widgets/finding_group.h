// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace einlass {

class FindingRow;
class PlanModel;
struct Services;

/// Findings of one kind under a heading; not there while there are none.
class FindingGroup : public QWidget
{
    Q_OBJECT

public:
    FindingGroup(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// `hasMore`: something else stands under the heading, so that it is there without findings, too.
    void setFindings(const std::vector<Finding> &findings, Language language, bool hasMore = false);

    /// Puts the focus on the first finding; false when there is none.
    bool focusFirst();

signals:
    /// The last finding was settled by its way out: the focus is to go elsewhere.
    void lastRemedied();
    void jumpRequested(const QString &pointer);

private:
    void addRow();

    PlanModel &m_model;
    const Services &m_services;
    QLabel *m_heading;
    QVBoxLayout *m_layout;
    std::vector<FindingRow *> m_rows;
};

} // namespace einlass
