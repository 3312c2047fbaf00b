// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace einlass {

/// Asks before something cannot be undone, in its place on the page and not in a box in front of it.
/// Escape and the first button leave everything as it is.
class InlineQuestion : public QFrame
{
    Q_OBJECT

public:
    /// Buttons: "<objectName>No" and "<objectName>Yes".
    explicit InlineQuestion(const QString &objectName, QWidget *parent = nullptr);

    /// Shows the question and moves the focus there; it goes back to `from` afterwards. An earlier
    /// question counts as answered with no.
    void ask(const QString &question, const QString &yes, QWidget *from, std::function<void()> onYes);
    /// Takes the question away.
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_no;
    QPushButton *m_yes;
    QWidget *m_from = nullptr;
    std::function<void()> m_onYes;
};

} // namespace einlass
