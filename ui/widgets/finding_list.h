// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "policy/evaluation.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace einlass {

class FindingLabel;

/// The findings of one place itself, without those of the places below it.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    FindingList(const QString &pointer, QWidget *parent = nullptr);

    void setFindings(const std::vector<Finding> &findings, Language language);

private:
    QString m_pointer;
    QVBoxLayout *m_layout;
    std::vector<FindingLabel *> m_labels;
};

} // namespace einlass
