// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace einlass {

/// A few lines of text. Tab leaves it. edited() comes from the user only.
class MultilineEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MultilineEdit(int lines, QWidget *parent = nullptr);

    /// Shows the text; the cursor stays where it is when nothing differs.
    void setShownText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString &text);

private:
    int m_lines;
    bool m_showing = false;
};

} // namespace einlass
