// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace einlass {

/// A part of a page that few need: a button with an arrow that shows and hides what lies below.
class Fold : public QWidget
{
    Q_OBJECT

public:
    /// The button gets the object name.
    explicit Fold(const QString &objectName, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setOpen(bool open);
    bool isOpen() const;
    QVBoxLayout *content() const { return m_content; }

private:
    void showContent();

    QToolButton *m_button;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace einlass
