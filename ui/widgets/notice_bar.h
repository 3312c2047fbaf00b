// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan_keeper.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace einlass {

class StateIcon;

/// A notice that does not stand in the way: it stays until it is settled or put away.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const Services &services, QWidget *parent = nullptr);

    /// Without messages the bar goes away.
    void setNotice(const Notice &notice);
    /// Says these, too, with what is shown already.
    void add(const std::vector<Message> &messages);
    void retranslate();

signals:
    void retryRequested();

private:
    void showTexts();

    const Services &m_services;
    Notice m_notice;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_dismiss;
};

} // namespace einlass
