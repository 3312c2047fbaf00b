// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment_edit.h"

#include "tools/invitation_time.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace einlass {
namespace {

constexpr int longestTyped = 60;

bool isTyping(const QKeyEvent &event)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !event.text().isEmpty() && event.text().front().isPrint() && !(event.modifiers() & commands);
}

} // namespace

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

/// Says whether the text names a day: everything in it is taken then, and nothing else is.
bool MomentEdit::take(const QString &text)
{
    const InvitationTime read = readInvitationTime(text.left(longestTyped));
    if (!read.date || *read.date < minimumDate() || *read.date > maximumDate())
        return false;
    const QTime time = read.time && m_part == Part::DateAndTime ? *read.time : this->time();
    setDateTime(QDateTime(*read.date, time, Qt::UTC));
    return true;
}

bool MomentEdit::takeTyped()
{
    const bool taken = take(m_typed);
    forgetTyped();
    return taken;
}

void MomentEdit::forgetTyped()
{
    m_typed.clear();
    m_monthDigit = -1;
    m_section = -1;
    m_advanced = false;
}

void MomentEdit::enterSection(int index)
{
    if (index < sectionCount())
        setSelectedSection(sectionAt(index));
}

void MomentEdit::typeSeparator(QChar separator)
{
    m_typed += separator;
    if (!m_advanced)
        enterSection(currentSectionIndex() + 1);
    m_advanced = false;
    m_monthDigit = -1;
}

/// Qt takes a month's name only where the name is shown.
void MomentEdit::typeMonth(int digit)
{
    const bool second = m_monthDigit >= 0;
    const int month = second ? m_monthDigit * 10 + digit : digit;
    const bool full = second || digit > 1;
    m_monthDigit = full ? -1 : digit;
    if (month >= 1 && month <= 12) {
        const QDate first(date().year(), month, 1);
        setDate(QDate(date().year(), month, qMin(date().day(), first.daysInMonth())));
    }
    enterSection(currentSectionIndex() + (full ? 1 : 0));
    m_advanced = full;
}

void MomentEdit::type(QKeyEvent *event)
{
    const bool whole = lineEdit()->selectedText() == lineEdit()->text();
    if (whole || (m_section >= 0 && m_section != currentSectionIndex()))
        forgetTyped();
    if (whole)
        enterSection(0);
    const QChar key = event->text().front();
    if (!key.isLetterOrNumber())
        return typeSeparator(key);
    const int before = currentSectionIndex();
    m_typed += key;
    if (key.isDigit() && currentSection() == MonthSection)
        return typeMonth(key.digitValue());
    QDateTimeEdit::keyPressEvent(event);
    m_advanced = currentSectionIndex() != before;
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(*event)) {
        type(event);
        m_section = currentSectionIndex();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Paste) && take(QGuiApplication::clipboard()->text())) {
        forgetTyped();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        takeTyped();
    else if (event->key() != Qt::Key_Shift)
        forgetTyped();
    QDateTimeEdit::keyPressEvent(event);
}

void MomentEdit::focusOutEvent(QFocusEvent *event)
{
    takeTyped();
    QDateTimeEdit::focusOutEvent(event);
}

/// From part to part, but past all of them once they were written in one go.
bool MomentEdit::focusNextPrevChild(bool next)
{
    const bool taken = takeTyped();
    return taken && next ? QWidget::focusNextPrevChild(next) : QDateTimeEdit::focusNextPrevChild(next);
}

void MomentEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace einlass
