// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include "date_words.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/inline_question.h"
#include "style/spacing.h"
#include "widgets/buttons.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

SettingsPage::SettingsPage(const QString &objectName, const Services &services, QWidget *parent)
    : ScrollBody(parent), m_services(services), m_heading(makeHeading(this)),
      m_question(new InlineQuestion(QStringLiteral("%1Question").arg(objectName), this)), m_status(new StatusLine(this))
{
    setObjectName(objectName);
    m_status->setObjectName(QStringLiteral("%1Status").arg(objectName));
    column()->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    column()->addWidget(m_heading);
    column()->addWidget(m_question);
    column()->addWidget(m_status);
    column()->addStretch(1);
    m_status->installEventFilter(this);
}

/// What a page says stands below everything else, and must not be missed there.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_status && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, [this] { ensureWidgetVisible(m_status); }, Qt::QueuedConnection);
    return ScrollBody::eventFilter(watched, event);
}

void SettingsPage::retranslate()
{
    m_heading->setText(name());
    m_status->clear();
}

Library *SettingsPage::library() const
{
    Library *library = m_services.library;
    const bool readable = library
        && (library->state() == Library::State::Ready || library->state() == Library::State::ReadOnly);
    return readable ? library : nullptr;
}

Language SettingsPage::language() const
{
    return m_services.language.current();
}

QString SettingsPage::words(const Message &message) const
{
    return m_services.catalogues.text(message, language());
}

QString SettingsPage::dateText(const QDate &date) const
{
    return shortDate(m_services.language.locale(), date);
}

void SettingsPage::add(QWidget *widget)
{
    constexpr int last = 3;     // question, status line, stretch
    column()->insertWidget(column()->count() - last, widget);
}

QPushButton *SettingsPage::makeButton(const QString &objectName)
{
    return einlass::makeButton(objectName, nullptr);
}

bool SettingsPage::fail(const Message &error)
{
    m_status->showProblem(words(error));
    return false;
}

bool SettingsPage::hasLibrary()
{
    if (library())
        return true;
    m_status->showProblem(tr("What Einlass keeps cannot be read at the moment. Plan files can still be opened and saved."));
    return false;
}

} // namespace einlass
