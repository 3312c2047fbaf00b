// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QDateTimeEdit>

namespace einlass {

/// A local date and time, or a date alone. Knows no zone of its own, so hours that summer time
/// leaves out on this computer can be written. edited() comes from the user only.
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    enum class Part { DateAndTime, Date };

    MomentEdit(const QString &objectName, Part part, QWidget *parent = nullptr);

    void setShown(const LocalTime &moment);
    LocalTime moment() const;
    /// Sets the language of weekday and month.
    void retranslate(const QLocale &locale);

signals:
    void edited(const LocalTime &moment);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    Part m_part;
    bool m_showing = false;
};

} // namespace einlass
