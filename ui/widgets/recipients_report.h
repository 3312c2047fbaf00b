// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/recipients.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace einlass {

class StatusLine;
struct Services;

/// What became of a list: how far reading it is, and then the account of what went in and what
/// came out.
class RecipientsReport : public QWidget
{
    Q_OBJECT

public:
    RecipientsReport(const Services &services, QWidget *parent);

    void showProgress(int thousandths);
    /// `added`: taken into the plan; all others were there already or stood in the list before.
    void showRead(const Recipients &recipients, qsizetype added);
    void showDone(const QString &text);
    void showProblem(const QString &text);
    void clear();
    void retranslate();

signals:
    void stopRequested();

private:
    QString asideText(const Recipients &recipients) const;

    const Services &m_services;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QWidget *m_reading;
    StatusLine *m_status;
    QLabel *m_aside;
};

} // namespace einlass
