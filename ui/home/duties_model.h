// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "meetings/kept_duty.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace einlass {

struct Services;

/// What is due for all meetings, the most urgent first.
class DutiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, What, ColumnCount };
    /// Days from today that are looked ahead.
    static constexpr int daysAhead = 14;

    explicit DutiesModel(const Services &services, QObject *parent = nullptr);

    void reload();
    void retranslate();
    bool isEmpty() const { return m_duties.empty(); }
    /// Why it is not known what is due.
    const std::optional<Message> &problem() const { return m_problem; }
    std::optional<KeptDuty> dutyAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString dateText(const KeptDuty &duty) const;
    QString whatText(const KeptDuty &duty) const;

    const Services &m_services;
    std::vector<KeptDuty> m_duties;
    std::optional<Message> m_problem;
};

} // namespace einlass
