// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
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

    /// The hint says in a few words what is in there; it stands below the button while it is folded.
    void setText(const QString &text, const QString &hint = {});
    void setOpen(bool open);
    bool isOpen() const;
    /// Without its button the part stays as it is.
    void setFoldable(bool foldable);
    QVBoxLayout *content() const { return m_content; }

private:
    void showContent();

    QToolButton *m_button;
    QLabel *m_hint;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace einlass
