// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace einlass {

class FindingRow;

/// Findings of one kind under a heading; not there while there are none.
class FindingGroup : public QWidget
{
    Q_OBJECT

public:
    explicit FindingGroup(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// `hasMore`: something else stands under the heading, so that it is there without findings, too.
    void setFindings(const std::vector<Finding> &findings, Language language, bool hasMore = false);

signals:
    void jumpRequested(const QString &pointer);

private:
    QLabel *m_heading;
    QVBoxLayout *m_layout;
    std::vector<FindingRow *> m_rows;
};

} // namespace einlass
