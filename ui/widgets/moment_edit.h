// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QDateTimeEdit>

namespace einlass {

/// A local date and time, or a date alone. Knows no zone of its own, so hours that summer time
/// leaves out on this computer can be written. Takes what is typed or pasted as people write dates
/// ("17.12.2026 16:00", "17 December 2026", "2026-12-17"). edited() comes from the user only.
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
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool take(const QString &text);
    bool takeTyped();
    void forgetTyped();
    void type(QKeyEvent *event);
    void typeSeparator(QChar separator);
    void typeMonth(int digit);
    void enterSection(int index);

    Part m_part;
    bool m_showing = false;
    QString m_typed;            ///< one after the other, in whatever part; where it is a whole date, that counts
    int m_monthDigit = -1;      ///< of a month written in digits: the first one
    int m_section = -1;         ///< where the last key left the cursor
    bool m_advanced = false;    ///< the last key filled its part: the separator behind it moves nothing
};

} // namespace einlass
