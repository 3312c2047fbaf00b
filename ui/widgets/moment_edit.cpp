// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment_edit.h"

#include <QCalendarWidget>
#include <QWheelEvent>

namespace einlass {

MomentEdit::MomentEdit(const QString &objectName, Part part, QWidget *parent)
    : QDateTimeEdit(parent), m_part(part)
{
    setObjectName(objectName);
    setTimeSpec(Qt::UTC);
    setCalendarPopup(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31));
    // QDateTimeEdit has no signal for the user's edits alone.
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (!m_showing)
            emit edited(moment());
    });
}

void MomentEdit::setShown(const LocalTime &moment)
{
    if (moment == this->moment())
        return;
    m_showing = true;
    setDateTime(QDateTime(moment.date, moment.time.isValid() ? moment.time : QTime(0, 0), Qt::UTC));
    m_showing = false;
}

LocalTime MomentEdit::moment() const
{
    return {date(), m_part == Part::Date ? QTime() : time()};
}

void MomentEdit::retranslate(const QLocale &locale)
{
    m_showing = true;
    setLocale(locale);
    calendarWidget()->setLocale(locale);
    // With a weekday in it, the arrow keys would be refused: the new date contradicts the old name.
    const QString date = locale.language() == QLocale::German ? QStringLiteral("d. MMMM yyyy")
                                                              : QStringLiteral("d MMMM yyyy");
    setDisplayFormat(m_part == Part::Date ? date : QStringLiteral("%1, HH:mm").arg(date));
    m_showing = false;
}

void MomentEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace einlass
