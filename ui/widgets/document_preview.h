// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace einlass {

/// One document as text, with buttons to copy and save it; or why there is none, and the way there.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    /// Buttons are named "copy<name>Button" and "save<name>Button".
    DocumentPreview(const QString &name, QWidget *parent = nullptr);

    /// Words of the buttons; an empty one: there is no such button.
    void setButtons(const QString &copy, const QString &save);
    void setExplanation(const QString &explanation);
    void setText(const QString &text);
    void setUnavailable(const QString &reason, const QString &jumpText, const QString &pointer);
    QString text() const;

signals:
    void copyRequested();
    void saveRequested();
    void jumpRequested(const QString &pointer);

private:
    void showAvailable(bool available);

    QLabel *m_explanation;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_jump;
    QString m_pointer;
};

} // namespace einlass
