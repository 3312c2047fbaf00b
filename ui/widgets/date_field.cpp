// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_field.h"

#include "style/icons.h"
#include "tools/invitation_time.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace einlass {
namespace {

const QString isoFormat = QStringLiteral("yyyy-MM-dd");
const QString germanFormat = QStringLiteral("dd.MM.yyyy");
constexpr int fieldColumns = 16;

} // namespace

DateField::DateField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_calendar(new QToolButton(this)),
      m_hint(makeParagraph(this)), m_format(isoFormat)
{
    m_edit->setObjectName(objectName);
    m_calendar->setIcon(icon(Sign::Calendar));
    m_calendar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_calendar->setObjectName(QStringLiteral("%1Calendar").arg(objectName));
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit);
    row->addWidget(m_calendar);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_hint);
    m_hint->hide();
    onWritten(m_edit, this, [this](const QString &) {
        emit edited(written());
        showHint();
    });
    onWritingFinished(m_edit, this, [this] { finish(); });
    connect(m_calendar, &QToolButton::clicked, this, &DateField::openCalendar);
}

/// While it is written, a date needs its whole year: "31.03.20" may be about to become one of 2027.
std::optional<QDate> DateField::written() const
{
    static const QRegularExpression year(QStringLiteral("\\d{4}"));
    return m_edit->text().contains(year) ? readInvitationDate(m_edit->text()) : std::nullopt;
}

/// However it was written, it stands there as all dates do.
void DateField::finish()
{
    const std::optional<QDate> date = readInvitationDate(m_edit->text());
    if (!date)
        return;
    const bool known = written() == date;
    showText(m_edit, date->toString(m_format));
    showHint();
    if (!known)
        emit edited(date);
}

void DateField::setDate(const std::optional<QDate> &date)
{
    // A date that is still being written is no date yet; it stays as it is.
    if (written() == date && (date || m_edit->hasFocus()))
        return;
    showText(m_edit, date ? date->toString(m_format) : QString());
    showHint();
}

void DateField::showHint()
{
    m_hint->setVisible(!m_edit->text().trimmed().isEmpty() && !written());
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(locale());
    calendar->setSelectedDate(written().value_or(m_start.isValid() ? m_start : calendar->selectedDate()));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](const QDate &date) {
        showText(m_edit, date.toString(m_format));
        menu->close();
        emit edited(date);
        showHint();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->setFocus();
}

void DateField::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showPlaceholder(text);
}

/// As wide as a date, or as what stands there instead of one.
void DateField::showPlaceholder(const QString &text)
{
    constexpr int frameColumns = 5;
    const int column = fontMetrics().averageCharWidth();
    m_edit->setPlaceholderText(text);
    m_edit->setFixedWidth(qMax(column * fieldColumns, fontMetrics().horizontalAdvance(text) + column * frameColumns));
}

void DateField::retranslate(const QLocale &locale)
{
    const std::optional<QDate> date = written();
    setLocale(locale);
    m_format = locale.language() == QLocale::German ? germanFormat : isoFormat;
    if (date)
        showText(m_edit, date->toString(m_format));
    const QString example = QDate(2027, 3, 31).toString(m_format);
    showPlaceholder(m_emptyText.isEmpty() ? example : m_emptyText);
    m_hint->setText(tr("This is no date. Write it like this: %1").arg(example));
    m_calendar->setText(tr("Calendar…"));
}

} // namespace einlass
