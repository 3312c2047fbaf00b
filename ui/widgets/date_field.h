// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace einlass {

/// A date that may be absent: taken from a calendar, or written as people write dates ("17.12.26", "17 December 2026"),
/// but for forms that read two ways ("01/12/2027").
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(const QString &objectName, QWidget *parent = nullptr);

    void setDate(const std::optional<QDate> &date);
    /// What is written; nothing while it is no date.
    std::optional<QDate> date() const { return written(); }
    /// Where the calendar opens while there is no date.
    void setStart(const QDate &date) { m_start = date; }
    void retranslate(const QLocale &locale);
    /// What stands in the empty field instead of an example of how a date is written.
    void setEmptyText(const QString &text);

signals:
    /// The user's date; nothing while the text is none.
    void edited(const std::optional<QDate> &date);

private:
    std::optional<QDate> written() const;
    void finish();
    void openCalendar();
    void showHint();
    void showPlaceholder(const QString &text);

    QLineEdit *m_edit;
    QToolButton *m_calendar;
    QLabel *m_hint;
    QDate m_start;
    QString m_format;
    QString m_emptyText;
};

} // namespace einlass
