// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

#include <functional>

namespace einlass {

/// A question that has to be answered before something is lost, or something to read and close. Its own
/// words follow the interface's language while it is open, as Qt's do. Shown with open(); gone when closed.
class QuestionBox : public QMessageBox
{
    Q_OBJECT

public:
    QuestionBox(const QString &objectName, Icon icon, StandardButtons buttons, QWidget *parent);

    /// Sets texts and the words of buttons that were added; called now and for each language.
    void setWords(const std::function<void()> &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<void()> m_words;
};

} // namespace einlass
