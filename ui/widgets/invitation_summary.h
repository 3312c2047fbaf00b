// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_reader.h"

#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace einlass {

struct Services;

/// What was read from a pasted invitation, and what is wrong with it. Shows no secret: of a
/// passcode it says whether it is there.
class InvitationSummary : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationSummary(const Services &services, QWidget *parent = nullptr);

    void setInvitation(const ReadInvitation &invitation);
    void retranslate();

private:
    enum Row { ToolRow, LinkRow, IdRow, TopicRow, DateRow, SeriesRow, CodeRow, RowCount };

    void showValues();
    void showProblems();
    void setValue(Row row, const QString &value);
    QString linkText() const;
    QString dateText() const;
    QString seriesText() const;
    QString codeText() const;

    const Services &m_services;
    ReadInvitation m_invitation;
    QLabel *m_heading;
    std::array<QLabel *, RowCount> m_names{};
    std::array<QLabel *, RowCount> m_values{};
    QVBoxLayout *m_problems;
    QWidget *m_problemsBox = nullptr;
};

} // namespace einlass
