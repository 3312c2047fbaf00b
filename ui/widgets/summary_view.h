// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_summary.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace einlass {

/// The answers in a table of question, answer and a button to change it.
class SummaryView : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryView(QWidget *parent = nullptr);

    void setLines(const std::vector<SummaryLine> &lines);

signals:
    void jumpRequested(const QString &pointer);

private:
    struct Row
    {
        QLabel *question;
        QLabel *answer;
        QPushButton *change;
    };
    void addRow();

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    std::vector<QString> m_pointers;
};

} // namespace einlass
