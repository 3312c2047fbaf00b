// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/profile.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace einlass {

class ProfileForm;
struct Services;

/// Asks once who prepares the meetings; may be left for later. Keeps nothing itself.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(const Services &services, QWidget *parent = nullptr);

    /// What is written; without an id.
    Profile profile() const;

signals:
    /// A complete profile without an id: name and official address are there.
    void finished(const einlass::Profile &profile);
    void skipped();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void retranslate();

    const Services &m_services;
    QLabel *m_heading;
    QLabel *m_introduction;
    ProfileForm *m_form;
    QLabel *m_privacy;
    QPushButton *m_done;
    QPushButton *m_skip;
};

} // namespace einlass
