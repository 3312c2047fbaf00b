// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "widgets/scroll_body.h"

class QDate;
class QLabel;
class QPushButton;

namespace einlass {

class InlineQuestion;
class Library;
struct Services;
class StatusLine;

/// One page of the settings: a heading, the page's own widgets, and a line that says what became of
/// the last action.
class SettingsPage : public ScrollBody
{
    Q_OBJECT

public:
    SettingsPage(const QString &objectName, const Services &services, QWidget *parent);

    /// As it stands in the list of pages.
    virtual QString name() const = 0;
    /// Shows what is kept now. Called when the page comes into view.
    virtual void refresh() {}
    virtual void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    const Services &services() const { return m_services; }
    /// Nothing while the library cannot be read.
    Library *library() const;
    Language language() const;
    QString words(const Message &message) const;
    QString dateText(const QDate &date) const;

    /// Above status line and question, which stay last.
    void add(QWidget *widget);
    QPushButton *makeButton(const QString &objectName);
    StatusLine *status() const { return m_status; }
    InlineQuestion *question() const { return m_question; }
    /// Says why it failed; true when it did not.
    template <typename T>
    bool succeeded(const Result<T> &result)
    {
        return result.ok() || fail(result.error());
    }
    /// Says why; false always.
    bool fail(const Message &error);
    /// Says, where there is no library, that nothing can be kept; true when there is one.
    bool hasLibrary();

private:
    const Services &m_services;
    QLabel *m_heading;
    InlineQuestion *m_question;
    StatusLine *m_status;
};

} // namespace einlass
