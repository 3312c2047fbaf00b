// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/consent_entry.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QLocale>

#include <array>
#include <vector>

class QStyle;

namespace einlass {

// The words of the consent register, in the interface's language.
QString textOf(ConsentStatus status);
QString textOf(ConsentWay way);
/// An item in one or two words: "image", "voice"; those that are not known by their number, from 1.
QString shortItemText(const QString &id, int number);
/// The item as it stands on the form; where the form has one language only, in that one.
QString statementOf(const ConsentItem &item, Language language);

/// Who was asked for consent, and what each answered.
class ConsentTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Between Answered and Revoked there is a column for each item, and after it the address.
    enum Column { Name, Status, Asked, Answered, FirstItem };

    /// `style` gives the icons.
    ConsentTable(const QStyle &style, QObject *parent);

    void show(std::vector<ConsentEntry> entries, std::vector<ConsentItem> items, Language language, const QLocale &locale);
    const std::vector<ConsentEntry> &entries() const { return m_entries; }
    const ConsentEntry &at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    ConsentStatus statusOf(int row) const { return at(row).status(m_items); }
    /// The row of a person; -1 when there is none.
    int rowOf(const ConsentPerson &person) const;
    int revokedColumn() const { return FirstItem + static_cast<int>(m_items.size()); }
    int addressColumn() const { return revokedColumn() + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;
    QString itemText(const ConsentEntry &entry, const ConsentItem &item) const;
    QString answeredText(const ConsentEntry &entry) const;
    QString statusText(int row) const;

    std::array<QIcon, 6> m_icons;       ///< by ConsentStatus
    std::vector<ConsentEntry> m_entries;
    std::vector<ConsentItem> m_items;
    Language m_language = Language::English;
    QLocale m_locale;
};

} // namespace einlass
