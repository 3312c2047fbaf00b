// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/question_box.h"

#include <QEvent>

namespace einlass {

QuestionBox::QuestionBox(const QString &objectName, Icon icon, StandardButtons buttons, QWidget *parent)
    : QMessageBox(icon, QString(), QString(), buttons, parent)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    // What hosts and others have written is shown as it is.
    setTextFormat(Qt::PlainText);
}

void QuestionBox::setWords(const std::function<void()> &words)
{
    m_words = words;
    m_words();
}

void QuestionBox::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_words)
        m_words();
}

} // namespace einlass
