// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/vocabulary.h"
#include "widgets/plan_editor.h"

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;

namespace einlass {

class StatusLine;

/// What can be done about people with a private address: ask for the official one, invite through
/// the institution, or hold the meeting with another tool and say why. Never a dead end.
class PrivateAddressPanel : public PlanEditor
{
    Q_OBJECT

public:
    PrivateAddressPanel(PlanModel &model, const Services &services, QWidget *parent);

    /// Whom it is about: places in participants.recipients, all of class private. Hidden for none.
    void showFor(const std::vector<qsizetype> &entries);
    void refresh() override;
    void retranslate() override;

private:
    void makeLayout();
    QStringList people() const;
    QString onlyName() const;
    void copyRequest();
    void inviteThroughInstitution();
    void holdIn(Tool tool);
    bool mayChange(Tool tool) const;

    std::vector<qsizetype> m_entries;
    QLabel *m_introduction;
    QPushButton *m_request;
    QLabel *m_officeLabel;
    QLineEdit *m_office;
    QPushButton *m_through;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    std::array<QPushButton *, 2> m_hold;        ///< DFNconf, Meet
    StatusLine *m_status;
};

} // namespace einlass
