// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QWidget>

class QPushButton;

namespace einlass {

class FindingLabel;

/// A finding with the way to the answer that it is about.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    void setFinding(const Finding &finding, Language language);

signals:
    void jumpRequested(const QString &pointer);

private:
    FindingLabel *m_finding;
    QPushButton *m_jump;
    QString m_pointer;
};

} // namespace einlass
