// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/addresses.h"

#include <QAbstractTableModel>

#include <vector>

class QStyle;

namespace einlass {

/// The recipients with class and reason, row by row; blank entries are left out.
class RecipientsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Class, Reason, ColumnCount };

    /// `style` gives the icons.
    RecipientsTable(const QStyle &style, QObject *parent);

    void show(const std::vector<JudgedAddress> &entries, Language language);
    /// The entry's place among those shown to show().
    qsizetype entryOf(int row) const { return m_rows[static_cast<std::size_t>(row)].entry; }
    AddressClass classOf(int row) const { return m_rows[static_cast<std::size_t>(row)].kind; }
    static QString wordFor(AddressClass kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype entry;
        QString address;
        AddressClass kind;
        QString reason;
        bool operator==(const Row &) const = default;
    };

    const QStyle &m_style;
    Language m_language = Language::English;
    std::vector<Row> m_rows;
};

} // namespace einlass
