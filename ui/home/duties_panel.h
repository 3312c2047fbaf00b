// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/kept_duty.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace einlass {

class DutiesModel;
struct Services;

/// What is due, with "done" and "not needed" for each.
class DutiesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DutiesPanel(const Services &services, QWidget *parent = nullptr);

    void reload();
    void retranslate();

signals:
    void meetingChosen(const QString &id);
    /// As a calendar file.
    void fileRequested();
    /// Something about a duty could not be kept.
    void failed(const QString &text);

private:
    void settle(DutyState state);
    void showNone();
    void showChosen();

    const Services &m_services;
    DutiesModel *m_model;
    QLabel *m_heading;
    QLabel *m_none;
    QTreeView *m_list;
    QLabel *m_whole;        ///< the chosen duty in full: the list may cut it
    QPushButton *m_done;
    QPushButton *m_notNeeded;
    QPushButton *m_open;
    QPushButton *m_file;
};

} // namespace einlass
