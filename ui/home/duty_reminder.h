// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace einlass {

class DesktopNotifier;
struct Services;

/// Says on the desktop what is due today or late, once a day while the program runs.
class DutyReminder : public QObject
{
    Q_OBJECT

public:
    explicit DutyReminder(const Services &services, QObject *parent = nullptr);

    /// Looks now and says what is new since the last look of this day.
    void look();

signals:
    /// The host wants to see what is due.
    void chosen();
    /// What was said, for tests and for whoever cannot see notifications.
    void said(const QString &title, const QString &text);

private:
    const Services &m_services;
    DesktopNotifier *m_notifier;
    QTimer m_timer;
    QStringList m_told;         ///< duties of this day
    QDate m_day;
};

} // namespace einlass
