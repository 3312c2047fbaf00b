// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/addresses.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <vector>

class QStyle;

namespace einlass {

/// The recipients with class and reason, row by row; blank entries are left out. Name and address
/// can be edited in place. Holds tens of thousands: texts are made when they are shown.
class RecipientsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Class, Reason, ColumnCount };

    /// `style` gives the icons.
    RecipientsTable(const QStyle &style, QObject *parent);

    /// True when the entries are others than before.
    bool show(const std::vector<JudgedAddress> &entries, Language language);
    /// Shows only those that something has to be done about.
    void showOnlyOpen(bool onlyOpen);
    /// In which line of a list an entry stood, by its address or else its input; kept until the next call.
    void setLines(QHash<QString, qsizetype> lines);

    /// The entry's place among those shown to show().
    qsizetype entryOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const JudgedAddress &at(int row) const { return m_entries[static_cast<std::size_t>(entryOf(row))]; }
    AddressClass classOf(int row) const { return at(row).kind; }
    /// How many of a kind there are, those not shown included.
    int countOf(AddressClass kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    int countAll() const;
    int countSuggestions() const { return m_suggestions; }
    /// The whole reason, with the line and what was probably meant.
    QString reasonOf(int row) const;

    /// It cannot be used as it stands: no address, look-alike or throw-away.
    static bool isBad(AddressClass kind);
    /// Something is to be done: bad, private, or a mailing list among the people.
    static bool isOpen(AddressClass kind);
    static QString wordFor(AddressClass kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user has written another name or address for an entry.
    void nameEdited(qsizetype entry, const QString &name);
    void addressEdited(qsizetype entry, const QString &address);

private:
    std::vector<qsizetype> wantedRows() const;
    QString textAt(const QModelIndex &index) const;

    std::array<QIcon, 7> m_icons;
    Language m_language = Language::English;
    bool m_onlyOpen = false;
    std::vector<JudgedAddress> m_entries;
    std::vector<qsizetype> m_rows;              ///< places in m_entries
    std::array<int, 7> m_counts{};
    int m_suggestions = 0;
    QHash<QString, qsizetype> m_lines;
};

} // namespace einlass
