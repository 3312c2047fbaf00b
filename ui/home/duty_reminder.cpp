// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/duty_reminder.h"

#include "home/desktop_notifier.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"

namespace einlass {
namespace {

constexpr int everyHourMs = 60 * 60 * 1000;
constexpr qsizetype mostLines = 3;

} // namespace

DutyReminder::DutyReminder(const Services &services, QObject *parent) : QObject(parent), m_services(services), m_notifier(new DesktopNotifier(this))
{
    m_timer.setInterval(everyHourMs);
    connect(&m_timer, &QTimer::timeout, this, &DutyReminder::look);
    m_timer.start();
    connect(m_notifier, &DesktopNotifier::chosen, this, &DutyReminder::chosen);
}

void DutyReminder::look()
{
    const QDate today = m_services.now().date();
    if (today != m_day) {
        m_day = today;
        m_told.clear();
    }
    // What could not be read is said by the window that lists it.
    const Result<std::vector<KeptDuty>> due = m_services.library->dutiesDue(today);
    if (!due)
        return;
    const Language language = m_services.language.current();
    QStringList lines;
    int count = 0;
    for (const KeptDuty &duty : *due) {
        const QString name = duty.meeting + u'/' + duty.id;
        if (m_told.contains(name))
            continue;
        m_told << name;
        ++count;
        if (lines.size() < mostLines)
            lines << duty.text.in(language);
    }
    if (count == 0) {
        if (m_told.isEmpty())
            m_notifier->withdraw();
        return;
    }
    // Titles of meetings stay out: a notification may be seen by others, on a screen that is shared.
    const QString title = tr("Einlass: %n thing(s) to do today", nullptr, count);
    const QString text = lines.join(u'\n');
    emit said(title, text);
    m_notifier->notify(title, text, tr("Show"));
}

} // namespace einlass
