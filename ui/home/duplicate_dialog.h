// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/duplicate.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace einlass {

class MomentEdit;
struct Services;

/// The same meeting once more: on another day, or in another lecture period. Says before it is made what
/// will be left out. Changes nothing itself.
class DuplicateDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicateDialog(const Plan &plan, const Services &services, QWidget *parent = nullptr);

signals:
    /// A plan with a new id; nothing of it is kept yet. `keepsRoom`: the old one's codes belong to it, too.
    void made(const einlass::Plan &plan, bool keepsRoom);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWhen();
    void propose();
    Result<Duplicate> result() const;
    void preview();
    void finish();
    void retranslate();

    const Plan m_plan;
    const Services &m_services;
    std::vector<LecturePeriod> m_periods;   ///< those that are not over
    QRadioButton *m_onDay;
    QRadioButton *m_inPeriod;
    QLabel *m_startLabel;
    MomentEdit *m_start;
    QComboBox *m_period;
    QCheckBox *m_people;
    QCheckBox *m_room;
    QCheckBox *m_holidays;
    QLabel *m_notesHeading;
    QLabel *m_notes;
    QDialogButtonBox *m_buttons;
    QPushButton *m_make;
};

} // namespace einlass
